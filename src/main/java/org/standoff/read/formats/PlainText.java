package org.standoff.read.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.read.ArticleId;
import org.standoff.read.Draft;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.Notice;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.decoding.Decoded;
import org.standoff.read.layout.Blanks;

/** Plain text or Markdown: the whole input is one article. */
final class PlainText implements FileFormat {
  /** No encoding that is read needs more than three bytes for a UTF-16 code unit. */
  private static final int MAXIMUM_BYTES = 3 * Draft.MAXIMUM_CHARACTERS + 3;

  /** A NUL among the first characters shows a binary file; a later one may be damage. */
  private static final int START = 8000;

  @Override
  public List<String> names() {
    return List.of("plain text", "Markdown");
  }

  @Override
  public List<String> endings() {
    return List.of("txt", "text", "md", "markdown");
  }

  @Override
  public FormatClaim claim(Input input) {
    return endings().contains(input.ending()) ? FormatClaim.NAMED : FormatClaim.POSSIBLE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    var name = input.name();
    byte[] bytes;
    try {
      bytes = input.bytes().readNBytes(MAXIMUM_BYTES + 1);
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(name, OptionalInt.empty(), e));
      return;
    }
    if (bytes.length > MAXIMUM_BYTES) {
      var start = Decoded.file(Arrays.copyOf(bytes, START)).text();
      sink.rejection(Rejection.noArticle(name, nul(start).orElseGet(PlainText::tooLong)));
      return;
    }
    var decoded = Decoded.said(bytes, input.charset());
    var flaw = flaw(decoded.text());
    if (flaw.isPresent()) {
      sink.rejection(Rejection.noArticle(name, flaw.get()));
      return;
    }
    if (decoded.remark().isPresent()) {
      sink.notice(notice(name, bytes, decoded.remark().get()));
    }
    var text = decoded.text();
    sink.article(Draft.of(text).article(ArticleId.of(input.fileName(), text), input.path()));
  }

  private static Optional<String> flaw(String text) {
    if (text.isEmpty()) {
      return Optional.of("is empty");
    }
    if (Blanks.isBlank(text)) {
      return Optional.of("has nothing but blanks");
    }
    if (text.length() > Draft.MAXIMUM_CHARACTERS) {
      return Optional.of(tooLong());
    }
    var nul = nul(text.substring(0, Math.min(text.length(), START)));
    if (nul.isPresent()) {
      return nul;
    }
    long controls = text.chars().filter(PlainText::isBinary).count();
    if (controls * 20 > text.length()) {
      return Optional.of(
          "looks binary: " + controls + " of " + text.length() + " characters are control codes");
    }
    return Optional.empty();
  }

  private static Optional<String> nul(String start) {
    int place = start.indexOf('\0');
    return place < 0
        ? Optional.empty()
        : Optional.of("looks binary: character " + (place + 1) + " is NUL");
  }

  /** Control codes that no text needs; what old typewriter formats used is let through. */
  private static boolean isBinary(int c) {
    boolean layout = (c >= 0x08 && c <= 0x0D) || c == 0x1A || c == 0x1B;
    return (Character.isISOControl(c) && c != 0x85 && !layout) || c == 0xFFFD;
  }

  private static Notice notice(String name, byte[] bytes, Decoded.Remark remark) {
    if (remark.offset().isEmpty()) {
      return Notice.of(name, remark.message());
    }
    int offset = remark.offset().getAsInt();
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return Notice.of(name, line, remark.message() + " (byte " + (offset + 1) + " of the file)");
  }

  private static String tooLong() {
    return String.format(
        Locale.ROOT,
        "an article has at most %,d characters: split this into its articles, or make it JSON"
            + " Lines",
        Draft.MAXIMUM_CHARACTERS);
  }
}
