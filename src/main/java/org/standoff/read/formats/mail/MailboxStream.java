package org.standoff.read.formats.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mails of a mailbox, one after the other: after each {@link #next} the bytes of one. A line
 * that begins with "From " begins a mail only if it is one that programs write, with the time of
 * day or an address, and not a sentence. Used by one thread.
 */
final class MailboxStream extends InputStream {
  /** So much of a longer line is passed on at a time. */
  private static final int LONGEST = 1 << 16;

  private static final Pattern WITH_TIME =
      Pattern.compile("From .*\\d{1,2}:\\d{2}(:\\d{2})?\\b.*\\d{4}.*", Pattern.DOTALL);

  private static final Pattern WITH_ADDRESS = Pattern.compile("From (-|\\S+@\\S*)\\s*");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*", Pattern.DOTALL);

  private final InputStream input;
  private final byte[] chunk = new byte[LONGEST];
  private int chunkNext;
  private int chunkEnd;

  /** The line that was read ahead, and the one behind it. */
  private Optional<Line> ahead;

  private Optional<Line> behind;

  /** What is left of the line at hand. */
  private byte[] line = {};

  private int next;

  /** A line with its end, or a part of a long one. */
  private static final class Line {
    private final byte[] bytes;
    private final boolean isStart;

    Line(byte[] bytes, boolean isStart) {
      this.bytes = bytes;
      this.isStart = isStart;
    }

    String text() {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    boolean begins(String text) {
      return bytes.length >= text.length()
          && new String(bytes, 0, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }
  }

  /** Reads the first lines. */
  MailboxStream(InputStream input) throws IOException {
    this.input = input;
    ahead = line(true);
    behind = ahead.isEmpty() ? Optional.empty() : line(endsLine(ahead.get()));
    while (ahead.filter(first -> first.text().isBlank() || isMark(first)).isPresent()) {
      advance();
    }
  }

  private static boolean isMark(Line line) {
    return line.begins("\u00EF\u00BB\u00BF") && line.bytes.length <= 5;
  }

  /** Goes to the next mail, if there is one; what is left of the one before is passed over. */
  boolean next() throws IOException {
    while (ahead.isPresent() && !beginsMail()) {
      advance();
    }
    if (ahead.isEmpty()) {
      return false;
    }
    advance();
    return true;
  }

  private boolean beginsMail() {
    var first = ahead.orElseThrow();
    if (!first.isStart || !withoutMark(first).startsWith("From ")) {
      return false;
    }
    var text = withoutMark(first);
    return WITH_TIME.matcher(text).matches()
        || (WITH_ADDRESS.matcher(text).matches()
            && behind.filter(line -> HEADER.matcher(line.text()).matches()).isPresent());
  }

  private static String withoutMark(Line line) {
    var text = line.text();
    return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
  }

  private void advance() throws IOException {
    ahead = behind;
    behind = ahead.isEmpty() ? Optional.empty() : line(endsLine(ahead.get()));
    line = new byte[0];
    next = 0;
  }

  private static boolean endsLine(Line line) {
    return line.bytes[line.bytes.length - 1] == '\n';
  }

  @Override
  public int read() throws IOException {
    return next < line.length || fill() ? line[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (next == line.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, line.length - next);
    System.arraycopy(line, next, target, offset, count);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (ahead.isEmpty() || beginsMail()) {
      return false;
    }
    var filled = unescaped(ahead.get());
    advance();
    line = filled;
    return true;
  }

  /** Mailboxes have {@code >From} where a line of a mail began with "From". */
  private static byte[] unescaped(Line line) {
    var bytes = line.bytes;
    int marks = 0;
    while (marks < bytes.length && bytes[marks] == '>') {
      marks++;
    }
    boolean isEscaped = line.isStart && marks > 0 && line.text().startsWith("From ", marks);
    return isEscaped ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private Optional<Line> line(boolean isStart) throws IOException {
    var found = new byte[128];
    int length = 0;
    while (length < LONGEST) {
      if (chunkNext == chunkEnd) {
        chunkEnd = Math.max(input.read(chunk), 0);
        chunkNext = 0;
        if (chunkEnd == 0) {
          break;
        }
      }
      if (length == found.length) {
        found = Arrays.copyOf(found, 2 * length);
      }
      byte value = chunk[chunkNext++];
      found[length++] = value;
      if (value == '\n') {
        break;
      }
    }
    return length == 0
        ? Optional.empty()
        : Optional.of(new Line(Arrays.copyOf(found, length), isStart));
  }
}
