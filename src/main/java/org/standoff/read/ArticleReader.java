package org.standoff.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import org.standoff.text.ArticlePath;

/**
 * Reads files into articles, whatever their format; each may be gzipped. What is no article becomes
 * a {@link Rejection}, and the rest goes on: only what the sink throws ends the reading. A file
 * that is changed or taken away while it is read is told of so, too, beside what was read of it.
 *
 * <p>Files are read as streams, a file of many articles record by record. May be shared by threads
 * as long as only one of them reads standard input.
 */
public final class ArticleReader {
  private final InputStream standardInput;
  private final FileFormat format;

  /**
   * A reader.
   *
   * @param standardInput what the path {@code -} reads; not closed
   * @param format that of the files, which may stand for several
   */
  public ArticleReader(InputStream standardInput, FileFormat format) {
    this.standardInput = standardInput;
    this.format = format;
  }

  /**
   * Finds the files that paths stand for, without reading them. A folder stands for the files in it
   * and below it whose names have an ending of the format, or such an ending and {@code .gz}, and
   * those whose first bytes show that they are of it, whatever their names; whatever there begins
   * with a dot is passed over. Links are followed, each file is listed once. A file that is named
   * itself may have any ending.
   */
  public SourceFiles find(List<String> paths) {
    return FileFinder.find(paths, format);
  }

  /** Finds the files of all paths and reads them one after the other. */
  public void read(List<String> paths, ReadingSink sink) throws IOException {
    var found = find(paths);
    for (var rejection : found.rejections()) {
      sink.rejection(rejection);
    }
    for (var file : found.files()) {
      read(file, sink);
    }
    for (var notice : found.notices()) {
      sink.notice(notice);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException only if the sink does
   */
  public void read(SourceFile file, ReadingSink sink) throws IOException {
    var before = file.state();
    Input input;
    try {
      input = open(file);
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(file.name(), OptionalInt.empty(), e));
      return;
    }
    sink.opened(input);
    if (file.path().isEmpty()) {
      format.read(input, sink);
      return;
    }
    try (input) {
      format.read(input, sink);
    }
    if (before.isPresent() && !file.state().equals(before)) {
      sink.rejection(Rejection.noArticle(file.name(), changed(file)));
    }
  }

  /**
   * What was read of a file that others wrote to meanwhile may be of before and after, so that it
   * is not taken for all of it. Reading it once more would only meet the next change.
   */
  private static String changed(SourceFile file) {
    return file.state().isPresent()
        ? "was changed while it was read: what was read is kept, ingest it again for the rest"
        : "was taken away while it was read: what was read of it is kept";
  }

  private Input open(SourceFile file) throws IOException {
    var path = ArticlePath.of(file.name());
    return file.path().isPresent()
        ? Input.of(path, file.fileName(), file.path().get())
        : Input.of(path, file.fileName(), standardInput);
  }
}
