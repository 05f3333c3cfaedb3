package org.standoff.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.standoff.text.ArticlePath;

/** Something to be read into articles: a file, or what is inside one. Used once, by one thread. */
public final class Input {
  private static final int BUFFER = 1 << 16;
  private static final String GZIP_ENDING = ".gz";

  private final ArticlePath path;
  private final String fileName;
  private final Head head;
  private final BufferedInputStream bytes;

  private Input(ArticlePath path, String fileName, Head head, BufferedInputStream bytes) {
    this.path = path;
    this.fileName = fileName;
    this.head = head;
    this.bytes = bytes;
  }

  /**
   * Looks at the beginning of an input, which is unpacked on the way if it is gzipped.
   *
   * @param path where it is, for its articles and for messages
   * @param fileName the last part of its path; empty if it has none
   * @throws IOException if nothing can be read
   */
  public static Input of(ArticlePath path, String fileName, InputStream stream) throws IOException {
    var bytes = new BufferedInputStream(stream, BUFFER);
    var head = Head.peek(bytes);
    if (head.isGzip()) {
      bytes = new BufferedInputStream(new GZIPInputStream(new Patient(bytes), BUFFER), BUFFER);
      head = Head.peek(bytes);
    }
    return new Input(path, fileName, head, bytes);
  }

  /** The path of the article, if it holds only one; else records are {@link ArticlePath#inside}. */
  public ArticlePath path() {
    return path;
  }

  /** The path as messages have it. */
  public String name() {
    return path.toString();
  }

  /** Its first bytes. */
  public Head head() {
    return head;
  }

  /** All its bytes, to be read once. */
  public InputStream bytes() {
    return bytes;
  }

  /** What its name ends in, as {@link FileFormat#endings} has it; {@code .gz} is passed over. */
  public String ending() {
    return ending(fileName);
  }

  /** What a name ends in, in lower case and without the full stop; {@code .gz} is passed over. */
  static String ending(String fileName) {
    var lower = fileName.toLowerCase(Locale.ROOT);
    var plain =
        lower.endsWith(GZIP_ENDING)
            ? lower.substring(0, lower.length() - GZIP_ENDING.length())
            : lower;
    return plain.substring(plain.lastIndexOf('.') + 1);
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
