package org.standoff.read.formats.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A mail without what may stand before its header: a byte-order mark, blank lines, a From line. A
 * line of blanks that ends the header is made the empty line that it should be. It remembers how it
 * began, for a mail that is not made as mails are.
 */
final class WithoutEnvelope extends FilterInputStream {
  private static final String MARK = "\u00EF\u00BB\u00BF";
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:");
  private static final Pattern BLANKS = Pattern.compile("\n([ \t]+)\r?\n(?![ \t\r\n]|[\\w-]+:)");

  /** Within so many bytes the end of the header is looked for. */
  private static final int LOOKED_AT = 1 << 16;

  private static final int REMEMBERED = 1 << 18;

  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();

  private WithoutEnvelope(InputStream mail) {
    super(mail);
  }

  static WithoutEnvelope of(InputStream mail) throws IOException {
    var start = new String(mail.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    var mended = withEnd(start.substring(envelope(start))).getBytes(StandardCharsets.ISO_8859_1);
    return new WithoutEnvelope(new SequenceInputStream(new ByteArrayInputStream(mended), mail));
  }

  private static int envelope(String start) {
    int mark = start.startsWith(MARK) ? MARK.length() : 0;
    int next = mark;
    while (next < start.length() && Character.isWhitespace(start.charAt(next))) {
      next++;
    }
    int end = start.indexOf('\n', next);
    boolean envelope = start.startsWith("From ", next) || start.startsWith(">From ", next);
    if (envelope && end > 0) {
      return end + 1;
    }
    // A mail without a header begins with the empty line behind it.
    return HEADER.matcher(start).region(next, start.length()).lookingAt() ? next : mark;
  }

  private static String withEnd(String start) {
    var blanks = BLANKS.matcher(start);
    if (!blanks.find()) {
      return start;
    }
    var header = start.substring(0, blanks.start(1));
    boolean ended = header.contains("\n\n") || header.contains("\n\r\n");
    return ended ? start : header + start.substring(blanks.end(1));
  }

  /** What was read of it, up to a limit. */
  byte[] beginning() {
    return beginning.toByteArray();
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0 && beginning.size() < REMEMBERED) {
      beginning.write(value);
    }
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    int kept = Math.min(count, REMEMBERED - beginning.size());
    if (kept > 0) {
      beginning.write(target, offset, kept);
    }
    return count;
  }
}
