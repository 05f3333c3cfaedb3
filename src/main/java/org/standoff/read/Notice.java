package org.standoff.read;

import java.util.OptionalInt;

/**
 * Something the user should know about an input that was read all the same, such as its encoding.
 *
 * @param kind what it tells
 * @param path the file or folder as the user named it, {@code -} for standard input
 * @param line the line within the file, from 1, where one is meant
 * @param message one line, no full stop
 */
public record Notice(Kind kind, String path, OptionalInt line, String message) {
  /** What a notice tells. */
  public enum Kind {
    /** How something was read, or what became of it. */
    REMARK,

    /** What in it was not read since it is of another kind. */
    SKIPPED
  }

  public static Notice of(String path, String message) {
    return new Notice(Kind.REMARK, path, OptionalInt.empty(), message);
  }

  public static Notice of(String path, int line, String message) {
    return new Notice(Kind.REMARK, path, OptionalInt.of(line), message);
  }

  /** Tells what was not read. */
  public static Notice skipped(String path, String message) {
    return new Notice(Kind.SKIPPED, path, OptionalInt.empty(), message);
  }

  /** {@code path: message} or {@code path:line: message}. */
  @Override
  public String toString() {
    return (line.isPresent() ? path + ":" + line.getAsInt() : path) + ": " + message;
  }
}
