package org.standoff.read.formats.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.standoff.read.decoding.Decoded;

/**
 * The rows of a table, one after the other. A quote that is opened and not closed costs only its
 * row: where the next one looks like a row again, it is read on. Used by one thread.
 */
final class TableRows {
  /** A row of more bytes has a quote that nobody closed. */
  private static final int LONGEST_ROW = 4 << 20;

  /** Stands between the cells of a row that is decoded; in a cell it is a blank. */
  private static final char BETWEEN = '\u001F';

  private static final int END = -1;

  private final InputStream bytes;
  private final Dialect dialect;

  /** What was read and is to be read again, from {@link #again} on. */
  private byte[] back = {};

  private int again;

  /** The bytes of the row at hand as they are in the file. */
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();

  private final ByteArrayOutputStream cells = new ByteArrayOutputStream();
  private int line = 1;
  private int lineStart;

  /** The byte that was read last, and the one before it. */
  private int last = '\n';

  private int before = '\n';

  /**
   * A row.
   *
   * @param line at which it begins, from 1
   * @param flaw what is wrong with it, if it cannot be read
   */
  record Row(int line, List<String> cells, Optional<Decoded.Remark> remark, Optional<String> flaw) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** Why a row ends. */
  private enum Ending {
    LINE,
    FILE,
    /** A quote is open at the end of the file, or of what a row may have. */
    OPEN_QUOTE,
    /** A quote is open, and on the line at hand a cell begins. */
    NEXT_ROW
  }

  TableRows(InputStream utf8, Dialect dialect) {
    this.bytes = utf8;
    this.dialect = dialect;
  }

  /** The next row that is not blank; empty at the end. */
  Optional<Row> next() throws IOException {
    while (true) {
      int first = line;
      raw.reset();
      cells.reset();
      lineStart = 0;
      var ending = cut();
      if (ending == Ending.OPEN_QUOTE || ending == Ending.NEXT_ROW) {
        return Optional.of(flawed(first, ending));
      }
      var row = cells.toByteArray();
      var decoded = Decoded.narrow(row, 0, row.length);
      if (!decoded.text().isBlank()) {
        var values = List.of(decoded.text().split(String.valueOf(BETWEEN), -1));
        return Optional.of(new Row(first, values, decoded.remark(), Optional.empty()));
      }
      if (ending == Ending.FILE) {
        return Optional.empty();
      }
    }
  }

  /** Reads a row into its cells. */
  private Ending cut() throws IOException {
    boolean atStart = true;
    boolean quoted = false;
    while (true) {
      int c = read();
      if (c == END) {
        return quoted ? Ending.OPEN_QUOTE : Ending.FILE;
      }
      if (quoted && raw.size() > LONGEST_ROW) {
        return Ending.OPEN_QUOTE;
      }
      if (!quoted && (c == '\n' || c == '\r')) {
        if (c == '\r' && peek() == '\n') {
          read();
        }
        return Ending.LINE;
      }
      if (dialect.backslash() && c == '\\') {
        escaped(read());
      } else if (c == '"' && quoted) {
        int next = peek();
        if (next == '"' && !dialect.backslash()) {
          read();
          cells.write('"');
        } else if (endsCell(next)) {
          quoted = false;
        } else if (endsCell(before)) {
          return Ending.NEXT_ROW;
        } else {
          cells.write('"');
        }
      } else if (c == '"' && atStart) {
        quoted = true;
      } else if (c == dialect.delimiter() && !quoted) {
        cells.write(BETWEEN);
        atStart = true;
        continue;
      } else {
        cells.write(c == BETWEEN || c == 0 ? ' ' : c);
      }
      atStart = false;
    }
  }

  private void escaped(int c) {
    switch (c) {
      case END -> cells.write('\\');
      case 'n' -> cells.write('\n');
      case 't' -> cells.write('\t');
      case 'r', '0' -> cells.write(' ');
      default -> cells.write(c);
    }
  }

  private boolean endsCell(int next) {
    return next == END || next == '\n' || next == '\r' || next == dialect.delimiter();
  }

  /** A row with an open quote; what may be rows again is put back. */
  private Row flawed(int first, Ending ending) {
    var read = raw.toByteArray();
    int from = ending == Ending.NEXT_ROW && lineStart > 0 ? lineStart : secondLine(read);
    var rest = new byte[read.length - from + back.length - again];
    System.arraycopy(read, from, rest, 0, read.length - from);
    System.arraycopy(back, again, rest, read.length - from, back.length - again);
    line = first + lines(Arrays.copyOf(read, from));
    back = rest;
    again = 0;
    return new Row(
        first,
        List.of(),
        Optional.empty(),
        Optional.of("a quote is opened that nobody closes: the row is lost"));
  }

  private static int lines(byte... read) {
    int lines = 0;
    for (int i = 0; i < read.length; i++) {
      boolean beforeFeed = i + 1 < read.length && read[i + 1] == '\n';
      lines += read[i] == '\n' || (read[i] == '\r' && !beforeFeed) ? 1 : 0;
    }
    return lines;
  }

  private static int secondLine(byte... read) {
    for (int i = 0; i < read.length; i++) {
      if (read[i] == '\n' || read[i] == '\r') {
        return i + 1;
      }
    }
    return read.length;
  }

  private int read() throws IOException {
    int c = again < back.length ? back[again++] & 0xFF : bytes.read();
    if (c == END) {
      return END;
    }
    raw.write(c);
    before = last;
    last = c;
    if (c == '\n' || (c == '\r' && peek() != '\n')) {
      line++;
      lineStart = raw.size();
    }
    return c;
  }

  private int peek() throws IOException {
    if (again < back.length) {
      return back[again] & 0xFF;
    }
    int c = bytes.read();
    if (c == END) {
      return END;
    }
    back = new byte[] {(byte) c};
    again = 0;
    return c;
  }
}
