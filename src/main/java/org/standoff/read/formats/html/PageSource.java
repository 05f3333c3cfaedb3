package org.standoff.read.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standoff.read.decoding.Decoded;
import org.standoff.read.decoding.NamedCharset;

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

  /**
   * The source of a page; a title that is never closed is closed, or it would be all there is.
   *
   * @param told the charset that it came with
   */
  static String text(byte[] bytes, Optional<Charset> told) {
    var text = decoded(bytes, told);
    var title = TITLE.matcher(text);
    if (!title.find() || CLOSED.matcher(text).find(title.end())) {
      return text;
    }
    int end = text.indexOf('<', title.end());
    return end < 0 ? text : text.substring(0, end) + "</title>" + text.substring(end);
  }

  private static String decoded(byte[] bytes, Optional<Charset> told) {
    var decoded = Decoded.said(bytes, told);
    boolean sure = decoded.remark().isEmpty();
    return sure
        ? decoded.text()
        : said(bytes).map(charset -> new String(bytes, charset)).orElse(decoded.text());
  }

  /** The charset that a page claims to be in. */
  private static Optional<Charset> said(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    var claim = CHARSET.matcher(start);
    if (!claim.find()) {
      return Optional.empty();
    }
    return NamedCharset.of(claim.group(1)).filter(NamedCharset::isLegacy);
  }
}
