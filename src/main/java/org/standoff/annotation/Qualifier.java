package org.standoff.annotation;

import java.util.Locale;

/** How the text holds a figure to its value. */
public enum Qualifier {
  EXACT,
  /** About, roughly, nearly, some. */
  APPROX,
  /** Over, more than, at least. */
  MIN,
  /** Up to, less than, at most. */
  MAX;

  /** The name in JSON and output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
