package org.standoff.read.formats.warc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.standoff.read.packed.BrokenMember;
import org.standoff.read.packed.LimitReached;

/**
 * The records of a crawl, one after the other. Where a record is not as long as it says, the next
 * is looked for by its first line. Used by one thread.
 */
final class WarcRecords {
  private static final int LONGEST_BLOCK = 32 << 20;
  private static final int LONGEST_LINE = 1 << 16;
  private static final Pattern BEGINNING = Pattern.compile("\r?\nWARC/\\d\\.\\d\r?\n");

  private static final String BROKEN = "the packed data is broken in it or behind it";

  private final InputStream input;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  /** What was taken and given back, to be taken again first. */
  private byte[] again = {};

  private int againNext;
  private int number;

  /** Whether what follows the last record turned out to be broken. */
  private boolean isBrokenBehind;

  WarcRecords(InputStream input) {
    this.input = input;
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException if no more can be read at all
   */
  Optional<WarcRecord> next() throws IOException {
    if (isBrokenBehind) {
      isBrokenBehind = false;
      return Optional.of(new WarcRecord.Lost(++number, BROKEN));
    }
    try {
      while (true) {
        var line = line();
        if (line.isEmpty()) {
          return Optional.empty();
        }
        if (line.get().startsWith("WARC/")) {
          number++;
          return Optional.of(record());
        }
      }
    } catch (LimitReached reached) {
      throw reached;
    } catch (ZipException broken) {
      return Optional.of(new WarcRecord.Lost(number, BROKEN));
    }
  }

  private WarcRecord record() throws IOException {
    try {
      var fields = fields();
      long length = length(fields);
      if (length > LONGEST_BLOCK) {
        skip(length);
        return new WarcRecord.Lost(
            number, "is longer than " + (LONGEST_BLOCK >> 20) + " MB: no page is");
      }
      var block = take((int) length);
      if (block.length < length) {
        return new WarcRecord.Lost(
            number, "is cut: the file ends after " + block.length + " of " + length + " bytes");
      }
      return new WarcRecord.Whole(number, fields, mended(block));
    } catch (EOFException cut) {
      return new WarcRecord.Lost(number, "is cut: the packed data ends in it");
    }
  }

  private Map<String, String> fields() throws IOException {
    Map<String, String> fields = new HashMap<>();
    var last = "";
    for (var line = line(); line.isPresent() && !line.get().isEmpty(); line = line()) {
      var text = line.get();
      int colon = text.indexOf(':');
      if (Character.isWhitespace(text.charAt(0))) {
        fields.merge(last, text.strip(), (one, other) -> one + " " + other);
      } else if (colon > 0) {
        last = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(last, text.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  /** The length that is told; 0 where none is, so that the end is looked for. */
  private static long length(Map<String, String> fields) {
    var told = fields.getOrDefault("content-length", "0");
    return told.matches("\\d{1,15}") ? Long.parseLong(told) : 0;
  }

  /** The block as long as it is, whatever was told of it. */
  private byte[] mended(byte[] block) throws IOException {
    if (isBoundary()) {
      return block;
    }
    var text = new String(block, StandardCharsets.ISO_8859_1);
    var inside = BEGINNING.matcher(text);
    if (inside.find()) {
      giveBack(Arrays.copyOfRange(block, inside.start(), block.length));
      return Arrays.copyOf(block, inside.start());
    }
    var longer = new ByteArrayOutputStream();
    longer.writeBytes(block);
    while (longer.size() < LONGEST_BLOCK && !isBoundary()) {
      int value = take();
      if (value < 0) {
        break;
      }
      longer.write(value);
      while (value >= 0 && value != '\n') {
        value = take();
        if (value >= 0) {
          longer.write(value);
        }
      }
    }
    return longer.toByteArray();
  }

  /** Whether another record or the end follows, perhaps behind empty lines. */
  private boolean isBoundary() throws IOException {
    var follows = new byte[16];
    int count = 0;
    boolean blank = true;
    int word = 0;
    try {
      while (count < follows.length && word < 5) {
        int value = take();
        if (value < 0) {
          break;
        }
        follows[count++] = (byte) value;
        blank &= value == '\r' || value == '\n';
        word = blank ? 0 : word + 1;
      }
    } catch (IOException broken) {
      if (broken instanceof LimitReached || broken instanceof BrokenMember) {
        throw broken;
      }
      giveBack(Arrays.copyOf(follows, count));
      isBrokenBehind = true;
      return true;
    }
    giveBack(Arrays.copyOf(follows, count));
    var text = new String(follows, 0, count, StandardCharsets.ISO_8859_1).stripLeading();
    return text.isEmpty() ? count < follows.length : text.startsWith("WARC/");
  }

  /** A line without its end; empty at the end. What is beyond a limit of it is dropped. */
  private Optional<String> line() throws IOException {
    var line = new StringBuilder();
    int value = take();
    if (value < 0) {
      return Optional.empty();
    }
    while (value >= 0 && value != '\n') {
      if (line.length() < LONGEST_LINE) {
        line.append((char) value);
      }
      value = take();
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    return Optional.of(
        new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
  }

  private byte[] take(int length) throws IOException {
    var block = new byte[length];
    int count = 0;
    while (count < length) {
      if (againNext == again.length && next == end && !fill()) {
        return Arrays.copyOf(block, count);
      }
      if (againNext < again.length) {
        block[count++] = again[againNext++];
      } else {
        int more = Math.min(length - count, end - next);
        System.arraycopy(buffer, next, block, count, more);
        next += more;
        count += more;
      }
    }
    return block;
  }

  private void skip(long length) throws IOException {
    for (long left = length; left > 0; ) {
      int count = take((int) Math.min(left, buffer.length)).length;
      if (count == 0) {
        return;
      }
      left -= count;
    }
  }

  private int take() throws IOException {
    if (againNext < again.length) {
      return again[againNext++] & 0xFF;
    }
    return next < end || fill() ? buffer[next++] & 0xFF : -1;
  }

  private void giveBack(byte[] bytes) {
    var rest = Arrays.copyOfRange(again, againNext, again.length);
    again = Arrays.copyOf(bytes, bytes.length + rest.length);
    System.arraycopy(rest, 0, again, bytes.length, rest.length);
    againNext = 0;
  }

  private boolean fill() throws IOException {
    int count = input.read(buffer);
    next = 0;
    end = Math.max(count, 0);
    return count > 0;
  }
}
