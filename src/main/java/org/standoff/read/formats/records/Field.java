package org.standoff.read.formats.records;

import java.util.Locale;

/** What a field of a record may be of an article. */
enum Field {
  ID,
  TITLE,
  BYLINE,
  PUBLISHED,
  SOURCE,
  URL,
  LANGUAGE,
  TEXT;

  /** The name in messages, options and the table of names. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
