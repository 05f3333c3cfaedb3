package org.standoff.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The forms in which marked articles come. */
public enum GoldForm {
  /** A folder of our gold articles. */
  GOLD,
  /** Marked names. */
  NAMES;

  /** The name in options. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The form of some files, by the first of them.
   *
   * @throws IOException if it cannot be read or is of no known form
   */
  public static GoldForm of(List<Path> paths) throws IOException {
    return Files.isDirectory(paths.getFirst()) ? GOLD : NAMES;
  }
}
