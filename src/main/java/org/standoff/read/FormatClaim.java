package org.standoff.read;

/** How surely an input is in a format, the least first; the surest claim is followed. */
public enum FormatClaim {
  /** It is not. */
  NONE,
  /** Nothing speaks against it. */
  POSSIBLE,
  /** It looks so. */
  LIKELY,
  /** Its name says so. */
  NAMED,
  /** Its first bytes are those of no other format, whatever its name. */
  CERTAIN,
  /** Its first bytes show that no article is lost with it: a picture, a program, data. */
  NO_ARTICLE
}
