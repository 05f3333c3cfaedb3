package org.standoff.read.formats.mail;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standoff.read.decoding.Decoded;
import org.standoff.read.formats.html.PageText;
import org.standoff.read.layout.Layout;
import org.standoff.text.Span;

/**
 * A part of the text of a mail.
 *
 * @param apart the lines that stand by themselves
 * @param masked what is no prose, or was said elsewhere, in order
 */
record MessagePart(String text, boolean isHtml, List<Span> apart, List<Span> masked) {
  private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \t]*\r?\n");

  MessagePart {
    apart = List.copyOf(apart);
    masked = List.copyOf(masked);
  }

  static MessagePart ofHtml(byte[] bytes, Optional<Charset> charset) {
    var page = PageText.ofWhole("", bytes, charset);
    return new MessagePart(page.text(), true, page.apart(), page.quoted());
  }

  /**
   * Plain text.
   *
   * @param isForwarded whether what it repeats is its matter
   */
  static MessagePart ofPlain(byte[] bytes, Optional<Charset> charset, boolean isForwarded) {
    var text = Decoded.said(bytes, charset).text();
    var masked = QuotedReplies.in(text, isForwarded);
    var layout = Layout.of(masked.blanked(text));
    return new MessagePart(text, false, layout.apart(), masked.with(layout.markup()));
  }

  /** All behind the first blank line, where nothing can be told of how a mail is made. */
  static Optional<MessagePart> ofBroken(byte[] mail) {
    var text = Decoded.file(mail).text();
    var blank = BLANK_LINE.matcher(text);
    if (!blank.find()) {
      return Optional.empty();
    }
    var body = text.substring(blank.end());
    long controls = body.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
    return controls > 0 || body.isBlank()
        ? Optional.empty()
        : Optional.of(new MessagePart(body, false, List.of(), List.of()));
  }

  /** How much it says, in characters that are not masked. */
  int length() {
    return text.length() - masked.stream().mapToInt(Span::length).sum();
  }
}
