package org.standoff.read.formats.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.standoff.read.ArticleId;
import org.standoff.read.Draft;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.layout.FrontMatter;
import org.standoff.read.layout.Layout;
import org.standoff.read.layout.WrittenDate;

/** DOCX, ODT and EPUB: the whole document is one article. */
public final class OfficeDocuments implements FileFormat {
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OPEN_TEXT = "mimetypeapplication/vnd.oasis.opendocument.text";
  private static final String BOOK = "mimetypeapplication/epub+zip";

  @Override
  public List<String> names() {
    return List.of("DOCX", "ODT", "EPUB");
  }

  @Override
  public List<String> endings() {
    return List.of("docx", "docm", "dotx", "odt", "ott", "epub");
  }

  /** The first file in the archive tells, and comes before what any archive is. */
  @Override
  public FormatClaim claim(Input input) {
    boolean named = endings().contains(input.ending());
    if (!input.head().startsWith(0, ZIP)) {
      return named ? FormatClaim.NAMED : FormatClaim.NONE;
    }
    var start = input.head().text();
    boolean known =
        start.contains("[Content_Types].xml")
            || start.contains("word/document")
            || start.contains(OPEN_TEXT)
            || start.contains(BOOK);
    return named || known ? FormatClaim.CERTAIN : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    if (!input.head().startsWith(0, ZIP)) {
      reject(
          input,
          sink,
          input.head().first().isEmpty()
              ? "is empty"
              : "is no office document: it is damaged, or was given a wrong name");
      return;
    }
    OfficePackage document;
    Optional<OfficeArticle> article;
    try {
      document = OfficePackage.of(input);
      if (isEncrypted(document)) {
        reject(input, sink, "is encrypted: open it with its password and save it without one");
        return;
      }
      article = article(document);
    } catch (IOException | XMLStreamException | RuntimeException damage) {
      // The readers of ZIP and XML fail in any of these ways over a damaged document.
      reject(input, sink, "is damaged or cut off: " + reason(damage));
      return;
    }
    if (article.isEmpty()) {
      reject(input, sink, without(document));
    } else if (article.get().text().isBlank()) {
      reject(input, sink, "has no text in it");
    } else if (article.get().text().length() > Draft.MAXIMUM_CHARACTERS) {
      reject(
          input,
          sink,
          String.format(
              Locale.ROOT,
              "has %,d characters, an article has at most %,d: split it",
              article.get().text().length(),
              Draft.MAXIMUM_CHARACTERS));
    } else {
      write(input, article.get(), sink);
      if (document.embedded() > 0) {
        sink.notice(
            Notice.of(
                input.name(), "what is embedded in it is not read: files " + document.embedded()));
      }
    }
  }

  private static Optional<OfficeArticle> article(OfficePackage document) throws XMLStreamException {
    var type = document.part("mimetype").map(it -> new String(it, StandardCharsets.US_ASCII));
    if (type.filter(it -> it.contains("epub")).isPresent()) {
      return ElectronicBook.read(document);
    }
    if (type.filter(it -> it.contains("opendocument.text")).isPresent()) {
      return OpenTextDocument.read(document);
    }
    return WordDocument.read(document);
  }

  private static boolean isEncrypted(OfficePackage document) {
    return document
        .part("META-INF/manifest.xml")
        .filter(it -> new String(it, StandardCharsets.UTF_8).contains("encryption-data"))
        .isPresent();
  }

  /** Why there is no text document in a package. */
  private static String without(OfficePackage document) {
    if (document.parts().keySet().stream().anyMatch(name -> name.startsWith("xl/"))) {
      return "is a workbook and no text: save its sheet as CSV";
    }
    if (document.parts().keySet().stream().anyMatch(name -> name.startsWith("ppt/"))) {
      return "is a presentation and no text";
    }
    return "is a ZIP archive and no document of text";
  }

  private static void write(Input input, OfficeArticle article, ReadingSink sink)
      throws IOException {
    var text = article.text();
    var layout = Layout.of(text);
    var front =
        new FrontMatter(
            Optional.empty(),
            article.title().filter(title -> !title.isBlank()),
            Optional.empty(),
            layout
                .front()
                .published()
                .or(() -> article.created().flatMap(WrittenDate::alone).map(WrittenDate::day)));
    var draft =
        new Draft(
            Optional.empty(), Optional.empty(), front, text, new TreeMap<>(), Optional.of(layout));
    sink.article(draft.article(ArticleId.of(input.fileName(), text), input.path()));
  }

  private static void reject(Input input, ReadingSink sink, String reason) throws IOException {
    sink.rejection(Rejection.noArticle(input.name(), reason));
  }

  private static String reason(Exception damage) {
    var message = damage.getMessage();
    return message == null || message.isBlank()
        ? damage.getClass().getSimpleName()
        : message.lines().findFirst().orElseThrow();
  }
}
