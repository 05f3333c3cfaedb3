package org.standoff.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.standoff.read.decoding.Utf16;
import org.standoff.read.packed.Compression;

/** The first bytes of an input, and what they give away of its format. */
public final class Head {
  private static final int LENGTH = 8192;

  /** Enough to tell formats by their bytes; the rest is only looked at for the first non-blank. */
  private static final int SIGNATURES = 64;

  private final byte[] bytes;

  private Head(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Looks at the first bytes, which stay to be read. Where a blank beginning leaves it open what
   * comes, it looks further, and no further: a stream that grows slowly is not waited for.
   */
  static Head peek(BufferedInputStream input) throws IOException {
    var bytes = new byte[LENGTH];
    int length = 0;
    input.mark(LENGTH);
    while (length < LENGTH) {
      int count = input.read(bytes, length, LENGTH - length);
      if (count < 0) {
        break;
      }
      length += count;
      if (length >= SIGNATURES && new Head(Arrays.copyOf(bytes, length)).first().isPresent()) {
        break;
      }
    }
    input.reset();
    return new Head(Arrays.copyOf(bytes, length));
  }

  /** How the input is compressed, if it is. */
  Optional<Compression> compression() {
    return Compression.of(bytes);
  }

  /** The beginning as characters of one byte each, without a byte-order mark and blanks. */
  public String text() {
    return new String(bytes, StandardCharsets.ISO_8859_1).substring(bomLength()).stripLeading();
  }

  /** The charset of UTF-16, with a byte-order mark or known by every other byte being zero. */
  public Optional<Utf16> utf16() {
    return Utf16.of(bytes);
  }

  /** The first byte that is no blank, as a character. */
  public Optional<Character> first() {
    boolean wide = Utf16.of(bytes).isPresent();
    for (int i = bomLength(); i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      if (!Character.isWhitespace(c) && !(wide && c == 0)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  private int bomLength() {
    if (startsWith(0, "\u00EF\u00BB\u00BF")) {
      return 3;
    }
    return startsWith(0, "\u00FF\u00FE") || startsWith(0, "\u00FE\u00FF") ? 2 : 0;
  }

  /**
   * Whether some bytes stand at a place.
   *
   * @param signature a character for each byte
   */
  public boolean startsWith(int offset, String signature) {
    if (offset + signature.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[offset + i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
