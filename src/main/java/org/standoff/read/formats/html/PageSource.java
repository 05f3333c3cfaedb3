package org.standoff.read.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standoff.read.decoding.Decoded;

/** Decodes a page: what its bytes show goes before what it says of them. */
final class PageSource {
  /** Where a page says in which charset it is, in characters from its start. */
  private static final int PROLOGUE = 4096;

  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE = Pattern.compile("<title[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSED = Pattern.compile("</title", Pattern.CASE_INSENSITIVE);

  private PageSource() {}

  /** The source of a page; a title that is never closed is closed, or it would be all there is. */
  static String text(byte[] bytes) {
    var text = decoded(bytes);
    var title = TITLE.matcher(text);
    if (!title.find() || CLOSED.matcher(text).find(title.end())) {
      return text;
    }
    int end = text.indexOf('<', title.end());
    return end < 0 ? text : text.substring(0, end) + "</title>" + text.substring(end);
  }

  private static String decoded(byte[] bytes) {
    var decoded = Decoded.file(bytes);
    boolean sure = decoded.remark().isEmpty();
    if (sure) {
      return decoded.text();
    }
    return said(bytes).map(charset -> new String(bytes, charset)).orElse(decoded.text());
  }

  /** The charset that a page claims to be in; its makers say Latin-1 for windows-1252. */
  private static Optional<Charset> said(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    var claim = CHARSET.matcher(start);
    if (!claim.find()) {
      return Optional.empty();
    }
    try {
      var charset = Charset.forName(claim.group(1));
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      boolean wide = charset.name().startsWith("UTF-");
      return wide
          ? Optional.empty()
          : Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
