package org.standoff.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A file that articles are read from.
 *
 * @param name the path as the user named it, or the folder's name with the rest of the path behind
 *     it; with {@code /} between its parts; {@code -} is standard input
 * @param path how to open it; empty for standard input
 */
public record SourceFile(String name, Optional<Path> path) {
  static final SourceFile STANDARD_INPUT = new SourceFile("-", Optional.empty());

  /** Its bytes as it stands on the disk; 0 where nobody knows. */
  public long size() {
    try {
      return path.isPresent() && Files.isRegularFile(path.get()) ? Files.size(path.get()) : 0;
    } catch (IOException unknown) {
      return 0;
    }
  }

  /**
   * The last part of the path itself, since the name may have been changed to be shown; empty for
   * standard input.
   */
  String fileName() {
    return path.map(Path::getFileName).map(Path::toString).orElse("");
  }

  /**
   * What tells a file from what it was before.
   *
   * @param key which file it is, as the system has it, where it says so
   */
  record State(long size, FileTime modified, Optional<Object> key) {}

  /** How it stands on the disk; empty if it is no file there, or none any more. */
  Optional<State> state() {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try {
      var now = Files.readAttributes(path.get(), BasicFileAttributes.class);
      return now.isRegularFile()
          ? Optional.of(
              new State(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey())))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
