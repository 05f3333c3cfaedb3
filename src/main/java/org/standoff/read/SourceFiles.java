package org.standoff.read;

import java.util.List;

/**
 * What the paths of a command line amount to, before anything is read.
 *
 * @param files in the order of the paths, those of a folder sorted by name, each file once
 * @param rejections paths and folders that cannot be read
 * @param notices such as the number of files of other kinds in a folder
 */
public record SourceFiles(
    List<SourceFile> files, List<Rejection> rejections, List<Notice> notices) {
  public SourceFiles {
    files = List.copyOf(files);
    rejections = List.copyOf(rejections);
    notices = List.copyOf(notices);
  }
}
