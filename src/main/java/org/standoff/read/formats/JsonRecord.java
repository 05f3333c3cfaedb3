package org.standoff.read.formats;

import java.util.Optional;
import org.standoff.read.Draft;

/** A line of JSON Lines: its fields, or why it is no article. */
sealed interface JsonRecord {
  /**
   * A record that is an article.
   *
   * @param remark what the user should know about a field
   */
  record Valid(Optional<String> id, Draft draft, Optional<String> remark) implements JsonRecord {}

  /** A record that is none. */
  record Flawed(String reason) implements JsonRecord {}
}
