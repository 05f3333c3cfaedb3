package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.read.Rejection;

class PdfDocumentsTest {
  private static final float LINE = 12;
  private static final List<String> LEFT =
      List.of(
          "The minister said the bridge",
          "would be closed for six weeks",
          "while engineers replaced its",
          "bearings. Drivers were told to",
          "use the tunnel, which is free");
  private static final List<String> RIGHT =
      List.of(
          "of charge for that time. The",
          "work costs 3.4 million pounds,",
          "the council said, and is paid",
          "for by the commu-",
          "nity. Buses run later.");

  @TempDir private Path folder;

  /** What is drawn on a page, from the upper left corner. */
  private static final class Drawing implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    Drawing page() throws IOException {
      if (content != null) {
        content.close();
      }
      var page = new PDPage();
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      return this;
    }

    Drawing text(float x, float y, float size, String... lines) throws IOException {
      for (int i = 0; i < lines.length; i++) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.newLineAtOffset(x, 780 - y - i * LINE);
        content.showText(lines[i]);
        content.endText();
      }
      return this;
    }

    byte[] bytes() throws IOException {
      content.close();
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  private Readings read(byte... bytes) throws IOException {
    return Readings.of(Files.write(folder.resolve("a.pdf"), bytes));
  }

  private String text(Drawing drawing) throws IOException {
    var readings = read(drawing.bytes());
    drawing.close();
    assertThat(readings.rejections).isEmpty();
    return readings.articles.getFirst().text();
  }

  private static String[] lines(List<String> lines) {
    return lines.toArray(String[]::new);
  }

  private static final String STORY =
      "The minister said the bridge would be closed for six weeks while engineers replaced its"
          + " bearings. Drivers were told to use the tunnel, which is free of charge for that time."
          + " The work costs 3.4 million pounds, the council said, and is paid for by the"
          + " community. Buses run later.";

  @Test
  void aColumnIsReadBeforeTheNext() throws IOException {
    assertThat(
            text(
                new Drawing().page().text(40, 80, 10, lines(LEFT)).text(220, 80, 10, lines(RIGHT))))
        .isEqualTo(STORY);
  }

  @Test
  void itDoesNotMatterInWhichOrderLinesAreDrawn() throws IOException {
    var drawing = new Drawing().page();
    for (int i = LEFT.size() - 1; i >= 0; i--) {
      drawing.text(220, 80 + i * LINE, 10, RIGHT.get(i)).text(40, 80 + i * LINE, 10, LEFT.get(i));
    }
    assertThat(text(drawing)).isEqualTo(STORY);
  }

  @Test
  void aStoryEndsBeforeTheHeadingOfTheNextBegins() throws IOException {
    var text =
        text(
            new Drawing()
                .page()
                .text(40, 60, 18, "Bridge closed")
                .text(40, 80, 10, lines(LEFT))
                .text(220, 80, 10, lines(RIGHT))
                .text(40, 180, 18, "Cup won")
                .text(40, 200, 10, lines(LEFT))
                .text(220, 200, 10, lines(RIGHT)));
    assertThat(text).isEqualTo("Bridge closed\n\n" + STORY + "\n\nCup won\n\n" + STORY);
  }

  @Test
  void theLargestLineIsTheTitle() throws IOException {
    try (var drawing = new Drawing().page().text(40, 60, 18, "Bridge closed")) {
      var readings = read(drawing.text(40, 80, 10, lines(LEFT)).bytes());
      assertThat(readings.articles.getFirst().details().title()).contains("Bridge closed");
    }
  }

  @Test
  void headsAndNumbersOfPagesAreNoText() throws IOException {
    var drawing = new Drawing();
    for (int page = 1; page <= 2; page++) {
      drawing
          .page()
          .text(40, 20, 8, "The Example Gazette " + page)
          .text(40, 80, 10, lines(page == 1 ? LEFT : RIGHT))
          .text(280, 740, 8, "Page " + page);
    }
    assertThat(text(drawing)).isEqualTo(STORY);
  }

  @Test
  void numbersOfLinesAreNoText() throws IOException {
    var drawing = new Drawing().page();
    for (int i = 0; i < 10; i++) {
      drawing
          .text(40, 80 + i * LINE, 10, String.valueOf(i + 1))
          .text(70, 80 + i * LINE, 10, i < 5 ? LEFT.get(i) : RIGHT.get(i - 5));
    }
    assertThat(text(drawing)).isEqualTo(STORY);
  }

  @Test
  void anIndentBeginsAParagraph() throws IOException {
    var drawing =
        new Drawing()
            .page()
            .text(40, 80, 10, "The bridge over the river is closed for six weeks.")
            .text(55, 92, 10, "Residents of the quay had heard of it from the radio")
            .text(40, 104, 10, "alone, they said, and nobody had asked them.");
    assertThat(text(drawing))
        .isEqualTo(
            "The bridge over the river is closed for six weeks.\n\nResidents of the quay had heard"
                + " of it from the radio alone, they said, and nobody had asked them.");
  }

  @Test
  void aPasswordIsAskedFor() throws IOException {
    try (var drawing = new Drawing().page().text(40, 80, 10, lines(LEFT))) {
      drawing.document.protect(
          new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(read(drawing.bytes()).rejections)
          .extracting(Rejection::reason)
          .containsExactly("is encrypted: open it with its password and save it without one");
    }
  }

  @Test
  void aPageWithoutLettersIsNotCalledEmpty() throws IOException {
    try (var drawing = new Drawing().page()) {
      assertThat(read(drawing.bytes()).rejections)
          .extracting(Rejection::reason)
          .containsExactly(
              "has pages and no text on them: if it is scanned, put it through OCR first");
    }
  }

  @Test
  void lettersThatNothingExplainsAreNoText() throws IOException {
    var names = new COSArray();
    names.add(COSInteger.get(33));
    for (int code = 33; code < 65; code++) {
      names.add(COSName.getPDFName("glyph" + code));
    }
    var encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    try (var drawing = new Drawing().page()) {
      var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      font.getCOSObject().setItem(COSName.ENCODING, encoding);
      var fonts = new PDResources();
      fonts.put(COSName.getPDFName("F"), font);
      drawing.document.getPage(0).setResources(fonts);
      var stream = new PDStream(drawing.document);
      try (var out = stream.createOutputStream()) {
        out.write(Packs.bytes("BT /F 10 Tf 40 700 Td (\"#$%& '*+,- ./!:;<=> ?@!\"#) Tj ET"));
      }
      drawing.document.getPage(0).setContents(stream);
      var saved = new ByteArrayOutputStream();
      drawing.document.save(saved);
      var readings = read(saved.toByteArray());
      assertThat(readings.articles).isEmpty();
      assertThat(readings.rejections)
          .extracting(Rejection::reason)
          .containsExactly(
              "has fonts that do not tell which letters they show: put it through OCR first");
    }
  }

  @Test
  void aCutFileIsReadAsFarAsItGoesOrSaysWhyNot() throws IOException {
    try (var drawing = new Drawing().page().text(40, 80, 10, lines(LEFT))) {
      var whole = drawing.bytes();
      for (int length = 1; length < whole.length; length += whole.length / 9) {
        var readings = read(Arrays.copyOf(whole, length));
        assertThat(readings.rejections.size() + readings.notices.size())
            .as("%d bytes", length)
            .isPositive();
      }
    }
  }

  private static final List<String> CUP =
      List.of(
          "Dorval won the cup on Saturday",
          "after extra time and penalties",
          "against a side from the coast.",
          "Twelve thousand people saw it.",
          "It was the first cup since 1987.");

  private static final List<String> FERRY =
      List.of(
          "The ferry to the island left",
          "an hour late on Friday, since",
          "its captain had the flu. The",
          "next one was on time, and full",
          "to the last of its wooden seats.");

  /** A page of a press review: a headline, a line below it, and a story. */
  private static void clip(Drawing drawing, String headline, String below, List<String> story)
      throws IOException {
    drawing
        .page()
        .text(40, 20, 8, "Press review of the harbour board")
        .text(40, 60, 18, headline)
        .text(40, 90, 10, below)
        .text(40, 120, 10, lines(story));
  }

  @Test
  void articlesThatBeginOnPagesOfTheirOwnAreKeptAsSuch() throws IOException {
    var drawing = new Drawing();
    clip(drawing, "Bridge closed", "By Ann Lee", LEFT);
    drawing.page().text(40, 80, 10, lines(RIGHT));
    clip(drawing, "Cup won by Dorval", "4 May 2011", CUP);
    clip(drawing, "Ferry late again", "Carla Day, 5 May 2011", FERRY);
    var articles = read(drawing.bytes()).articles;
    drawing.close();
    assertThat(articles)
        .extracting(article -> article.path().record().orElse(""))
        .containsExactly("1", "3", "4");
    assertThat(articles)
        .extracting(article -> article.details().title().orElse(""))
        .containsExactly("Bridge closed", "Cup won by Dorval", "Ferry late again");
    assertThat(articles)
        .extracting(article -> article.details().byline().orElse(""))
        .containsExactly("Ann Lee", "", "Carla Day");
    assertThat(articles.getFirst().text()).endsWith(STORY).doesNotContain("Cup", "Press review");
    assertThat(articles.get(1).details().published()).contains(LocalDate.of(2011, 5, 4));
  }

  @Test
  void chaptersAndSlidesAreOneArticle() throws IOException {
    var drawing = new Drawing();
    clip(drawing, "Bridge closed", "By Ann Lee", LEFT);
    clip(drawing, "What it costs", "3.4 million pounds", CUP);
    clip(drawing, "Who pays for it", "The council", FERRY);
    var articles = read(drawing.bytes()).articles;
    drawing.close();
    assertThat(articles).hasSize(1);
    assertThat(articles.getFirst().path().record()).isEmpty();
    assertThat(articles.getFirst().text()).contains("What it costs");
  }

  @Test
  void whatStandsBeforeTheFirstArticleIsKept() throws IOException {
    var drawing = new Drawing();
    drawing.page().text(40, 80, 10, "In this issue: a bridge, a cup, and what the ferry does.");
    clip(drawing, "Bridge closed", "By Ann Lee", LEFT);
    clip(drawing, "Cup won by Dorval", "By Carla Day", CUP);
    var articles = read(drawing.bytes()).articles;
    drawing.close();
    assertThat(articles)
        .extracting(article -> article.path().record().orElse(""))
        .containsExactly("1", "2", "3");
    assertThat(articles.getFirst().text()).startsWith("In this issue");
  }

  @Test
  void pagesThatAreTheirOwnParentsEnd() {
    var loop =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R/Outlines 1 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 1000000000/Parent 2 0 R>> endobj
        3 0 obj <</Type/Page/Parent 3 0 R/Contents[4 0 R 4 0 R]/Resources<</XObject<</X 4 0 R>>>>>> endobj
        4 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 6/Resources<</XObject<</X 4 0 R>>>>>> stream
        /X Do\s
        endstream endobj
        trailer <</Root 1 0 R/Prev 0/Size 5>>
        startxref
        0
        %%EOF
        """;
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(read(Packs.bytes(loop)).rejections).hasSize(1));
  }
}
