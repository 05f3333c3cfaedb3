package org.standoff.text;

import java.util.Locale;

/** What of an article a span counts in. */
public enum ArticlePart {
  TEXT,
  /** The title, where the text has it not. */
  TITLE;

  /** The name in JSON and output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
