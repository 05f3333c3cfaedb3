package org.standoff.read.formats.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.standoff.read.ArticleId;
import org.standoff.read.Draft;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.Notice;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.layout.FrontMatter;
import org.standoff.text.ArticlePath;

/**
 * PDF: the whole document is one article, unless articles begin on pages of their own: then each
 * has the number of its first page in its path.
 */
public final class PdfDocuments implements FileFormat {
  private static final int MAXIMUM_BYTES = 100 << 20;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int TAIL = 2048;

  /** The share of letters and digits in what is a text. */
  private static final double LEAST_LETTERS = 0.5;

  private static final String SIGNATURE = "%PDF-";

  @Override
  public List<String> names() {
    return List.of("PDF");
  }

  @Override
  public List<String> endings() {
    return List.of("pdf");
  }

  @Override
  public FormatClaim claim(Input input) {
    boolean named = endings().contains(input.ending());
    // Some programs write something before the signature, which readers of PDF pass over.
    if (input.head().startsWith(0, SIGNATURE)
        || (named && input.head().text().contains(SIGNATURE))) {
      return FormatClaim.CERTAIN;
    }
    return named ? FormatClaim.NAMED : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    byte[] bytes;
    try {
      bytes = input.bytes().readNBytes(MAXIMUM_BYTES + 1);
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(input.name(), OptionalInt.empty(), e));
      return;
    }
    if (bytes.length == 0) {
      sink.rejection(Rejection.noArticle(input.name(), "is empty"));
      return;
    }
    if (bytes.length > MAXIMUM_BYTES) {
      sink.rejection(
          Rejection.noArticle(
              input.name(),
              "is larger than " + (MAXIMUM_BYTES >> 20) + " MB: split it into its articles"));
      return;
    }
    var broken = new TreeMap<Integer, String>();
    List<PdfText> texts;
    try (var document = Loader.loadPDF(bytes)) {
      texts = PdfText.of(document, new Deadline(LONGEST), (why, page) -> broken.put(page, why));
    } catch (InvalidPasswordException e) {
      sink.rejection(
          Rejection.noArticle(
              input.name(), "is encrypted: open it with its password and save it without one"));
      return;
    } catch (IOException | RuntimeException | StackOverflowError damage) {
      // The library fails in any of these ways over a damaged file.
      sink.rejection(
          Rejection.noArticle(
              input.name(), "is damaged and cannot be read as PDF (" + reason(damage) + ")"));
      return;
    }
    var text = texts.stream().map(PdfText::text).collect(Collectors.joining());
    if (text.isBlank()) {
      sink.rejection(Rejection.noArticle(input.name(), withoutText(broken)));
      return;
    }
    if (isGarbled(text)) {
      sink.rejection(
          Rejection.noArticle(
              input.name(),
              "has fonts that do not tell which letters they show: put it through OCR first"));
      return;
    }
    if (!isEnded(bytes)) {
      sink.notice(Notice.of(input.name(), "has no end: it may be cut, and read in part"));
    }
    if (!broken.isEmpty()) {
      sink.notice(
          Notice.of(
              input.name(),
              "page "
                  + broken.firstKey()
                  + (broken.size() > 1 ? " and " + (broken.size() - 1) + " others" : "")
                  + " cannot be read ("
                  + broken.firstEntry().getValue()
                  + ")"));
    }
    for (var one : texts) {
      boolean isAlone = texts.size() == 1;
      var number = String.valueOf(one.page());
      write(input, isAlone ? input.path() : input.path().inside(number), one, sink);
    }
  }

  private static void write(Input input, ArticlePath path, PdfText read, ReadingSink sink)
      throws IOException {
    var text = read.text();
    if (text.length() > Draft.MAXIMUM_CHARACTERS) {
      sink.rejection(
          Rejection.noArticle(
              path.toString(),
              String.format(
                  Locale.ROOT,
                  "has %,d characters, an article has at most %,d: split it",
                  text.length(),
                  Draft.MAXIMUM_CHARACTERS)));
      return;
    }
    var front = new FrontMatter(Optional.empty(), read.title(), Optional.empty(), Optional.empty());
    var draft =
        new Draft(
            Optional.empty(), Optional.empty(), front, text, new TreeMap<>(), Optional.empty());
    sink.article(draft.article(ArticleId.of(input.fileName(), text), path));
  }

  /**
   * Why a document has no text.
   *
   * @param broken the pages that cannot be read
   */
  private static String withoutText(SortedMap<Integer, String> broken) {
    return broken.isEmpty()
        ? "has pages and no text on them: if it is scanned, put it through OCR first"
        : "is damaged: page "
            + broken.firstKey()
            + " cannot be read ("
            + broken.get(broken.firstKey())
            + "), and there is no text on others";
  }

  /** Whether most of a text is marks: codes of letters that nothing explains. */
  private static boolean isGarbled(String text) {
    long drawn = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    long read = text.codePoints().filter(Character::isLetterOrDigit).count();
    return read < drawn * LEAST_LETTERS;
  }

  /** Whether the mark of the end is there; it is what a cut file lacks first. */
  private static boolean isEnded(byte... bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private static String reason(Throwable damage) {
    var message = damage.getMessage();
    return message == null || message.isBlank()
        ? damage.getClass().getSimpleName()
        : message.lines().findFirst().orElseThrow();
  }
}
