package org.standoff.read;

import java.util.Locale;
import java.util.Optional;

/** What a file's name says of its content. */
enum FileKind {
  /** One article of plain text or Markdown. */
  TEXT,
  /** Many articles, a JSON object a line. */
  JSON_LINES;

  /** All endings, for messages. */
  static final String ENDINGS = ".txt .text .md .markdown .jsonl, also with .gz";

  /** The kind of a file of that name, which may end in {@code .gz} too. */
  static Optional<FileKind> ofName(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    var plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "txt", "text", "md", "markdown" -> Optional.of(TEXT);
      case "jsonl" -> Optional.of(JSON_LINES);
      default -> Optional.empty();
    };
  }
}
