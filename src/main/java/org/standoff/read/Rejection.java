package org.standoff.read;

import java.util.OptionalInt;

/**
 * Something that was to be read and did not become an article.
 *
 * @param path the file or folder as the user named it, {@code -} for standard input
 * @param line the line within the file, from 1, where one record of many is meant
 * @param reason what is wrong and, where there is one, the way out; one line, no full stop
 */
public record Rejection(Kind kind, String path, OptionalInt line, String reason) {
  /** What was rejected. */
  public enum Kind {
    /** A path that the user named does not exist. */
    NO_SUCH_PATH,
    /** The system does not let us read a file or folder. */
    UNREADABLE,
    /** A folder that the user named holds no file to read. */
    NOTHING_TO_READ,
    /** A file, or the record on a line of it, holds no article. */
    NO_ARTICLE
  }

  static Rejection of(Kind kind, String path, String reason) {
    return new Rejection(kind, path, OptionalInt.empty(), reason);
  }

  public static Rejection noArticle(String path, String reason) {
    return of(Kind.NO_ARTICLE, path, reason);
  }

  public static Rejection noArticle(String path, int line, String reason) {
    return new Rejection(Kind.NO_ARTICLE, path, OptionalInt.of(line), reason);
  }

  /** {@code path: reason} or {@code path:line: reason}. */
  @Override
  public String toString() {
    return (line.isPresent() ? path + ":" + line.getAsInt() : path) + ": " + reason;
  }
}
