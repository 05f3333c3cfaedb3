package org.standoff.read.decoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Charsets by the names that people give them. */
public final class NamedCharset {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private NamedCharset() {}

  /** The charset that is meant: who says Latin-1 or ASCII means windows-1252. */
  public static Optional<Charset> of(String name) {
    try {
      var charset = Charset.forName(name.strip().replace("\"", "").replace("'", ""));
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Whether it writes everything in bytes below 128. */
  static boolean looksLikeAscii(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().equals("UTF-7");
  }

  /** Whether it is none of Unicode. */
  public static boolean isLegacy(Charset charset) {
    return !charset.name().startsWith("UTF-");
  }
}
