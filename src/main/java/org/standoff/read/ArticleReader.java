package org.standoff.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

/**
 * Reads files into articles: plain text and Markdown, one article a file, and JSON Lines, one
 * article a line; each may be gzipped. What is no article becomes a {@link Rejection}, and the rest
 * goes on: only what the sink throws ends the reading.
 *
 * <p>Files are read as streams, a file of many articles record by record. May be shared by threads
 * as long as only one of them reads standard input.
 */
public final class ArticleReader {
  /** The longest text of an article, in UTF-16 code units. */
  public static final int MAXIMUM_CHARACTERS = 4_000_000;

  private static final int BUFFER = 1 << 16;

  private final InputStream standardInput;

  /**
   * A reader.
   *
   * @param standardInput what the path {@code -} reads; not closed
   */
  public ArticleReader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * Finds the files that paths stand for, without reading them. A folder stands for the files in it
   * and below it that end in {@code .txt .text .md .markdown .jsonl}, or in one of these and {@code
   * .gz}; whatever there begins with a dot is passed over. Links are followed, each file is listed
   * once. A file that is named itself may have any ending.
   */
  public SourceFiles find(List<String> paths) {
    return FileFinder.find(paths);
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
    if (file.path().isEmpty()) {
      read(file, new BufferedInputStream(standardInput, BUFFER), sink);
      return;
    }
    var path = file.path().get();
    boolean tooLong;
    InputStream opened;
    try {
      tooLong =
          file.kind().filter(FileKind.TEXT::equals).isPresent()
              && !file.isGzip()
              && Files.size(path) > PlainTextReader.MAXIMUM_BYTES;
      opened = tooLong ? InputStream.nullInputStream() : Files.newInputStream(path);
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(file.name(), OptionalInt.empty(), e));
      return;
    }
    if (tooLong) {
      sink.rejection(PlainTextReader.tooLong(file.name()));
      return;
    }
    try (var input = new BufferedInputStream(opened, BUFFER)) {
      read(file, input, sink);
    }
  }

  private static void read(SourceFile file, BufferedInputStream packed, ReadingSink sink)
      throws IOException {
    var name = file.name();
    Head head;
    var input = packed;
    try {
      head = Head.peek(packed);
      if (head.isGzip()) {
        input = new BufferedInputStream(new GZIPInputStream(new Patient(packed), BUFFER), BUFFER);
        head = Head.peek(input);
      }
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(name, OptionalInt.empty(), e));
      return;
    }
    var unreadable = head.unreadable();
    if (unreadable.isPresent()) {
      sink.rejection(Rejection.noArticle(name, unreadable.get()));
      return;
    }
    var kind = file.kind().orElse(head.startsRecord() ? FileKind.JSON_LINES : FileKind.TEXT);
    switch (kind) {
      case TEXT -> PlainTextReader.read(name, input, sink);
      case JSON_LINES -> JsonLinesReader.read(name, head, input, sink);
    }
  }

  /**
   * Says that more may come until it has come to the end. {@link GZIPInputStream} takes a pipe that
   * has nothing to offer at the moment for the end of a file of several members.
   */
  private static final class Patient extends FilterInputStream {
    Patient(InputStream input) {
      super(input);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
