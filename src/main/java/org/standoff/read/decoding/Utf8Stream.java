package org.standoff.read.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Turns a stream of UTF-16 into one of UTF-8, in constant memory. */
public final class Utf8Stream extends InputStream {
  private static final int CHUNK = 8192;

  private final Reader reader;
  private final char[] chars = new char[CHUNK + 1];
  private byte[] bytes = {};
  private int next;

  public Utf8Stream(InputStream input, Utf16 from) throws IOException {
    input.skipNBytes(from.markLength());
    this.reader = new InputStreamReader(input, from.charset());
  }

  @Override
  public int read() throws IOException {
    return next < bytes.length || fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (next == bytes.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    int count = reader.read(chars, 0, CHUNK);
    if (count < 0) {
      return false;
    }
    if (Character.isHighSurrogate(chars[count - 1])) {
      int low = reader.read();
      if (low >= 0) {
        chars[count++] = (char) low;
      }
    }
    bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
    next = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
