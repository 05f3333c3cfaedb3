package org.standoff.text;

import java.util.Optional;

/**
 * Where an article was read: a file, and for a file that holds many articles the record in it.
 *
 * @param file the path as the user named it, with {@code /} between its parts; {@code -} is
 *     standard input
 * @param record the record's own id or its number (from 1) within the file, or the way to it
 *     through what holds it, with {@code #} between its parts; empty when the file is the article
 */
public record ArticlePath(String file, Optional<String> record) {
  public ArticlePath {
    if (file.isEmpty()) {
      throw new IllegalArgumentException("a path needs a file");
    }
  }

  public static ArticlePath of(String file) {
    return new ArticlePath(file, Optional.empty());
  }

  public static ArticlePath of(String file, String record) {
    return new ArticlePath(file, Optional.of(record));
  }

  /** The path of something in what this is the path of: of a record in a file, say. */
  public ArticlePath inside(String name) {
    return of(file, record.map(outer -> outer + "#" + name).orElse(name));
  }

  /** Whether it was no file, but read from standard input. */
  public boolean isStandardInput() {
    return file.equals("-");
  }

  /** {@code file} or {@code file#record}. */
  @Override
  public String toString() {
    return record.map(name -> file + "#" + name).orElse(file);
  }
}
