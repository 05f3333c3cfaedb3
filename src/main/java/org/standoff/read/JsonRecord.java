package org.standoff.read;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A line of JSON Lines: its fields, or why it is no article. */
sealed interface JsonRecord {
  /**
   * A record that is an article.
   *
   * @param remarks what the user should know about its fields
   */
  record Valid(
      Optional<String> id,
      Optional<String> source,
      Optional<String> language,
      FrontMatter front,
      String text,
      SortedMap<String, String> metadata,
      List<String> remarks)
      implements JsonRecord {}

  /** A record that is none. */
  record Flawed(String reason) implements JsonRecord {}
}
