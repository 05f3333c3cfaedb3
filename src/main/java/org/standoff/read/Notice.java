package org.standoff.read;

import java.util.OptionalInt;

/**
 * Something the user should know about an input that was read all the same, such as its encoding.
 *
 * @param path the file or folder as the user named it, {@code -} for standard input
 * @param line the line within the file, from 1, where one is meant
 * @param message one line, no full stop
 */
public record Notice(String path, OptionalInt line, String message) {
  public static Notice of(String path, String message) {
    return new Notice(path, OptionalInt.empty(), message);
  }

  public static Notice of(String path, int line, String message) {
    return new Notice(path, OptionalInt.of(line), message);
  }

  /** {@code path: message} or {@code path:line: message}. */
  @Override
  public String toString() {
    return (line.isPresent() ? path + ":" + line.getAsInt() : path) + ": " + message;
  }
}
