package org.standoff.search;

import java.nio.file.Path;

/**
 * Where a library lies on the disk, so that what belongs to it can lie beside it.
 *
 * @param directory of the library
 * @param names by which its articles are kept
 */
public record Beside(Path directory, ArticleNames names) {
  /** The end of the name of what is watched for. */
  public static final String WATCHES = ".watches";

  /** The end of the name of what was looked at for it, and told. */
  public static final String WATCHED = ".watched";

  /** A file beside the library: its name is that of the library with an end. */
  public Path file(String end) {
    return directory.resolveSibling(directory.getFileName() + end);
  }
}
