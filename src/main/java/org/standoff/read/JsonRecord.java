package org.standoff.read;

import java.util.Optional;
import java.util.SortedMap;

/** A line of JSON Lines: its fields, or why it is no article. */
sealed interface JsonRecord {
  /**
   * A record that is an article.
   *
   * @param remark what the user should know about a field
   */
  record Valid(
      Optional<String> id,
      Optional<String> source,
      Optional<String> language,
      FrontMatter front,
      String text,
      SortedMap<String, String> metadata,
      Optional<String> remark)
      implements JsonRecord {}

  /** A record that is none. */
  record Flawed(String reason) implements JsonRecord {}
}
