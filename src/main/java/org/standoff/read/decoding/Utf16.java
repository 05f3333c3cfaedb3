package org.standoff.read.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 in one of its two orders.
 *
 * @param markLength the bytes of its byte-order mark, 0 if it has none
 */
public record Utf16(Charset charset, int markLength) {
  private static final int SAMPLE = 4096;

  /** What the first bytes of an input show. */
  public static Optional<Utf16> of(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
      if (mark == 0xFEFF) {
        return Optional.of(new Utf16(StandardCharsets.UTF_16BE, 2));
      }
      if (mark == 0xFFFE) {
        return Optional.of(new Utf16(StandardCharsets.UTF_16LE, 2));
      }
    }
    return withoutMark(bytes);
  }

  /** English text is mostly ASCII, whose upper byte is zero and whose lower byte is not. */
  private static Optional<Utf16> withoutMark(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < pairs; i++) {
      evenZeros += bytes[2 * i] == 0 ? 1 : 0;
      oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    boolean enough = pairs >= 4;
    if (enough && oddZeros * 10 >= pairs * 7 && evenZeros * 10 <= pairs) {
      return Optional.of(new Utf16(StandardCharsets.UTF_16LE, 0));
    }
    if (enough && evenZeros * 10 >= pairs * 7 && oddZeros * 10 <= pairs) {
      return Optional.of(new Utf16(StandardCharsets.UTF_16BE, 0));
    }
    return Optional.empty();
  }
}
