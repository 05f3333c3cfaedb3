package org.standoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/**
 * Where results go. A {@link PrintStream} passes over a disk that is full or a pipe that was
 * closed, so that half an answer looks like a whole one; below this stream's, the first failure is
 * thrown as a {@link Lost} and ends the command. What is written after it goes nowhere.
 */
final class ResultStream extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private boolean isLost;

  private ResultStream(OutputStream out) {
    this.out = out;
  }

  /** A stream of text in UTF-8; it is buffered. */
  static PrintStream over(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(new ResultStream(out), BUFFER), false, UTF_8);
  }

  /** Results could not be written. */
  static final class Lost extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    Lost(IOException cause) {
      super("cannot write: " + cause.getMessage(), cause);
    }

    /** Whether the reader of a pipe had enough, as {@code head} does: nothing is wrong. */
    boolean isClosedPipe() {
      return getCause().getMessage().equals("Broken pipe");
    }
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (isLost) {
      return;
    }
    try {
      out.write(bytes, offset, length);
      out.flush();
    } catch (IOException failure) {
      isLost = true;
      throw new Lost(failure);
    }
  }
}
