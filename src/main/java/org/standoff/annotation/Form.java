package org.standoff.annotation;

import java.util.Locale;

/** How a mention refers to its entity. */
public enum Form {
  NAME,
  SURNAME,
  ACRONYM,
  ALIAS,
  TITLE,
  PRONOUN;

  /** The name in JSON and output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
