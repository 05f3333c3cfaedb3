package org.standoff.read.formats.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.standoff.read.decoding.Decoded;

/**
 * The lines of a file of records, one after the other, in no more memory than the longest of them.
 * Lines end with {@code \n}; those of nothing but blanks are passed over. Used by one thread.
 */
final class RecordLines {
  /** The longest line that is read, in bytes. */
  static final int MAXIMUM_BYTES = 32 << 20;

  private static final int CHUNK = 1 << 16;

  private final InputStream input;
  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int end;
  private byte[] line = new byte[CHUNK];
  private int number;

  RecordLines(InputStream input) {
    this.input = input;
  }

  /** A line, numbered from 1 with the blank ones counted. */
  sealed interface Line {
    int number();

    /** A line that was read. */
    record Text(int number, Decoded content) implements Line {}

    /** A line that is longer than {@link #MAXIMUM_BYTES}. */
    record TooLong(int number) implements Line {}
  }

  /** The number of the line that is read at the moment, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line that is not blank, empty at the end.
   *
   * @throws IOException if the input breaks off; what it gave of the last line is dropped
   */
  Optional<Line> next() throws IOException {
    while (true) {
      number++;
      int length = 0;
      boolean tooLong = false;
      boolean ended = false;
      while (!ended) {
        if (next == end && !fill()) {
          if (length == 0 && !tooLong) {
            return Optional.empty();
          }
          break;
        }
        int stop = next;
        while (stop < end && chunk[stop] != '\n') {
          stop++;
        }
        tooLong |= length + (stop - next) > MAXIMUM_BYTES;
        if (!tooLong) {
          length = append(length, stop - next);
        }
        ended = stop < end;
        next = ended ? stop + 1 : stop;
      }
      if (tooLong) {
        return Optional.of(new Line.TooLong(number));
      }
      int start = number == 1 ? markLength(length) : 0;
      if (!isBlank(start, length)) {
        return Optional.of(new Line.Text(number, Decoded.narrow(line, start, length - start)));
      }
    }
  }

  private boolean fill() throws IOException {
    int count = input.read(chunk);
    next = 0;
    end = Math.max(count, 0);
    return count > 0;
  }

  private int append(int length, int count) {
    if (length == 0 && line.length > 16 * CHUNK) {
      // One huge record must not hold on to its memory.
      line = new byte[CHUNK];
    }
    if (length + count > line.length) {
      int larger = Math.max(2 * line.length, length + count);
      line = Arrays.copyOf(line, Math.min(larger, MAXIMUM_BYTES));
    }
    System.arraycopy(chunk, next, line, length, count);
    return length + count;
  }

  /** The bytes of a UTF-8 byte-order mark. */
  private int markLength(int length) {
    return length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF
        ? 3
        : 0;
  }

  private boolean isBlank(int start, int length) {
    for (int i = start; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
