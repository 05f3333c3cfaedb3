package org.standoff.read.formats.records;

import java.util.List;
import java.util.Optional;
import org.standoff.read.Draft;

/** A line of JSON Lines: its fields, or why it is no article. */
sealed interface ParsedRecord {
  /**
   * A record that is an article.
   *
   * @param remarks what the user should know about its fields
   */
  record Valid(Optional<String> id, Draft draft, List<String> remarks) implements ParsedRecord {}

  /** A record that is none. */
  record Flawed(String reason) implements ParsedRecord {}
}
