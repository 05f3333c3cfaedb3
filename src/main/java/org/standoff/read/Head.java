package org.standoff.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first bytes of an input, and what they give away of its format. */
final class Head {
  private static final int LENGTH = 8192;

  /** Enough to tell every format below; the rest is only looked at for the first non-blank. */
  private static final int SIGNATURES = 64;

  private static final String READS = "Standoff reads plain text, Markdown and JSON Lines";

  /** A format of no use to us, known by the bytes it starts with. */
  private record Signature(int offset, String bytes, String name) {
    Signature(String bytes, String name) {
      this(0, bytes, name);
    }
  }

  private static final List<Signature> SIGNATURE_LIST =
      List.of(
          new Signature("\u00FF\u00D8\u00FF", "a JPEG image"),
          new Signature("\u0089PNG", "a PNG image"),
          new Signature("GIF87a", "a GIF image"),
          new Signature("GIF89a", "a GIF image"),
          new Signature("II*\0", "a TIFF image"),
          new Signature("MM\0*", "a TIFF image"),
          new Signature(4, "ftyp", "a film or image"),
          new Signature("OggS\0", "a sound"),
          new Signature("%PDF", "a PDF"),
          new Signature("%!PS", "PostScript"),
          new Signature("{\\rtf", "RTF"),
          new Signature("PK\u0003\u0004", "a ZIP archive or an office document"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an office document"),
          new Signature("\u001F\u008B", "gzip within gzip"),
          new Signature("BZh91AY&SY", "bzip2 data"),
          new Signature("\u00FD7zXZ", "xz data"),
          new Signature("(\u00B5/\u00FD", "zstd data"),
          new Signature("7z\u00BC\u00AF", "a 7z archive"),
          new Signature("Rar!\u001A", "a RAR archive"),
          new Signature(257, "ustar", "a tar archive"),
          new Signature("SQLite format 3", "an SQLite database"),
          new Signature("\u007FELF", "a program"),
          new Signature("\u00CA\u00FE\u00BA\u00BE", "a program"),
          new Signature("\u00FF\u00FE\0\0", "UTF-32 text"),
          new Signature("\0\0\u00FE\u00FF", "UTF-32 text"));

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

  boolean isGzip() {
    return startsWith(0, "\u001F\u008B");
  }

  /** Whether a JSON object comes first, so that this is one record of many. */
  boolean startsRecord() {
    return first().filter(c -> c == '{').isPresent() && !startsWith(0, "{\\rtf");
  }

  /** Why this can be no article at all, if its first bytes show it. */
  Optional<String> unreadable() {
    for (var signature : SIGNATURE_LIST) {
      if (startsWith(signature.offset(), signature.bytes())) {
        return Optional.of("looks like " + signature.name() + ": " + READS);
      }
    }
    var start =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .substring(bomLength())
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return Optional.of("looks like HTML, which Standoff does not read yet: save it as text");
    }
    if (start.startsWith("<?xml")) {
      return Optional.of("looks like XML: " + READS);
    }
    return Optional.empty();
  }

  /** The charset of UTF-16, with a byte-order mark or known by every other byte being zero. */
  Optional<Utf16> utf16() {
    return Utf16.of(bytes);
  }

  /** The first byte that is no blank, as a character. */
  private Optional<Character> first() {
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

  private boolean startsWith(int offset, String signature) {
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
