package org.standoff.read.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Text out of bytes.
 *
 * @param remark what the user should know about the encoding
 */
public record Decoded(String text, Optional<Remark> remark) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * A remark on an encoding.
   *
   * @param offset the byte in question, from 0, if there is one
   */
  public record Remark(OptionalInt offset, String message) {}

  /** A whole file: UTF-8 or UTF-16 with or without a byte-order mark, else windows-1252. */
  public static Decoded file(byte[] bytes) {
    var wide = Utf16.of(bytes);
    if (wide.isPresent()) {
      return utf16(bytes, wide.get());
    }
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = marked ? 3 : 0;
    return narrow(bytes, start, bytes.length - start);
  }

  /**
   * A whole file that is told to be in a charset. What the bytes show goes before it, but for the
   * charsets that look like ASCII.
   */
  public static Decoded said(byte[] bytes, Optional<Charset> told) {
    if (told.filter(NamedCharset::looksLikeAscii).isPresent()) {
      return new Decoded(new String(bytes, told.get()), Optional.empty());
    }
    var file = file(bytes);
    return file.remark().isEmpty() || told.filter(NamedCharset::isLegacy).isEmpty()
        ? file
        : new Decoded(new String(bytes, told.get()), Optional.empty());
  }

  private static Decoded utf16(byte[] bytes, Utf16 wide) {
    int length = bytes.length - wide.markLength();
    var text = new String(bytes, wide.markLength(), length, wide.charset());
    return new Decoded(
        text,
        wide.markLength() > 0
            ? Optional.empty()
            : Optional.of(
                new Remark(
                    OptionalInt.empty(),
                    "has no byte-order mark, but every other byte is zero: read as "
                        + wide.charset().name())));
  }

  /**
   * UTF-8, else windows-1252. Where more is well-formed UTF-8 beyond ASCII than not, a few bytes
   * are damaged, and only those are lost: each becomes U+FFFD.
   */
  public static Decoded narrow(byte[] bytes, int start, int length) {
    var text = new String(bytes, start, length, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return new Decoded(text, Optional.empty());
    }
    var survey = Survey.of(bytes, start, length);
    if (survey.firstMalformed().isEmpty()) {
      return new Decoded(text, Optional.empty());
    }
    if (survey.wellFormed() > survey.malformed()) {
      return new Decoded(
          text,
          Optional.of(
              new Remark(
                  survey.firstMalformed(),
                  "is UTF-8 with damaged bytes: read with U+FFFD in their place")));
    }
    return new Decoded(
        new String(bytes, start, length, WINDOWS_1252),
        Optional.of(
            new Remark(survey.firstMalformed(), "is no valid UTF-8: read as windows-1252")));
  }

  /**
   * How much of some bytes is UTF-8.
   *
   * @param wellFormed characters beyond ASCII
   * @param malformed sequences that are no character
   * @param firstMalformed where the first of them starts
   */
  private record Survey(int wellFormed, int malformed, OptionalInt firstMalformed) {
    static Survey of(byte[] bytes, int start, int length) {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      var input = ByteBuffer.wrap(bytes, start, length);
      var output = CharBuffer.allocate(8192);
      int wellFormed = 0;
      int malformed = 0;
      var first = OptionalInt.empty();
      while (true) {
        var result = decoder.decode(input, output, true);
        output.flip();
        wellFormed += (int) output.chars().filter(c -> c > 0x7F).count();
        output.clear();
        if (result.isUnderflow()) {
          return new Survey(wellFormed, malformed, first);
        }
        if (result.isError()) {
          malformed++;
          first = first.isPresent() ? first : OptionalInt.of(input.position());
          input.position(input.position() + result.length());
        }
      }
    }
  }
}
