package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standoff.read.formats.Packs.bytes;
import static org.standoff.read.formats.Packs.files;
import static org.standoff.read.formats.Packs.gzip;
import static org.standoff.read.formats.Packs.sevenZip;
import static org.standoff.read.formats.Packs.tar;
import static org.standoff.read.formats.Packs.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.annotate.SharedModels;

/** The same text has the same mentions, whatever it comes in. */
class SameTextTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "The mayor of Hull, Ana Lopez, told the BBC on Monday that the bridge would be closed.",
          "She said Britain would pay for it, and Lopez thanked the Bank of England for its help.");

  private static final String TEXT = String.join("\n\n", PARAGRAPHS);
  private static final String HTML = "<p>" + String.join("</p>\n<p>", PARAGRAPHS) + "</p>";
  private static final String PAGE =
      "<html><head><title></title></head><body><article>" + HTML + "</article></body></html>";

  private static final String MAIL =
      "From: a@b.org\nTo: c@d.org\nMessage-ID: <1@a>\nDate: Mon, 6 Jun 2011 10:00:00 +0000\n\n"
          + TEXT
          + "\n";

  @TempDir private Path folder;

  private static Map<String, byte[]> corpus() throws IOException {
    var value = "\"" + TEXT.replace("\n", "\\n") + "\"";
    Map<String, byte[]> corpus = new LinkedHashMap<>();
    corpus.put("a.txt", bytes(TEXT));
    corpus.put("a.txt.gz", gzip(bytes(TEXT)));
    corpus.put("a.html", bytes(PAGE));
    corpus.put("a.pdf", pdf());
    corpus.put("a.docx", zip(Map.of("word/document.xml", bytes(word()))));
    corpus.put("a.jsonl", bytes("{\"text\":" + value + "}\n"));
    corpus.put("a.json", bytes("[{\"body\":" + value + "}]"));
    corpus.put("a.csv", bytes("id,text\n1,\"" + TEXT + "\"\n"));
    corpus.put("a.eml", bytes(MAIL.replace("\n", "\r\n")));
    corpus.put("a.mbox", bytes("From a@b.org Thu Mar 17 09:10:42 2005\n" + MAIL));
    corpus.put(
        "a.rss",
        bytes("<rss><item><description><![CDATA[" + HTML + "]]></description></item></rss>"));
    corpus.put("a.warc", warc());
    corpus.put("a.warc.gz", gzip(warc()));
    corpus.put("a.zip", zip(files("b.txt", TEXT)));
    corpus.put("a.tar.gz", gzip(tar(files("b.txt", TEXT))));
    corpus.put("a.7z", sevenZip(files("b.txt", TEXT)));
    corpus.put("b.zip", zip(Map.of("c.zip", zip(Map.of("d.eml", bytes(MAIL), "e.pdf", pdf())))));
    return corpus;
  }

  private static String word() {
    var document = new StringBuilder("<document xmlns='word'>");
    PARAGRAPHS.forEach(it -> document.append("<p><r><t>").append(it).append("</t></r></p>"));
    return document.append("</document>").toString();
  }

  private static byte[] pdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        int y = 700;
        for (var paragraph : PARAGRAPHS) {
          int half = paragraph.indexOf(' ', paragraph.length() / 2);
          for (var line : List.of(paragraph.substring(0, half), paragraph.substring(half + 1))) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.newLineAtOffset(40, y);
            content.showText(line);
            content.endText();
            y -= 12;
          }
          y -= 12;
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] warc() {
    var response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    return bytes(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.org/x\r\n"
            + "WARC-Date: 2011-06-06T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + response.length()
            + "\r\n\r\n"
            + response
            + "\r\n\r\n");
  }

  @Test
  void theSameTextHasTheSameMentions() throws IOException {
    Map<String, List<String>> mentions = new LinkedHashMap<>();
    for (var file : corpus().entrySet()) {
      var readings = Readings.of(Files.write(folder.resolve(file.getKey()), file.getValue()));
      assertThat(readings.rejections).as(file.getKey()).isEmpty();
      assertThat(readings.articles).as(file.getKey()).isNotEmpty();
      for (var article : readings.articles) {
        var annotated = SharedModels.annotator().annotate(article);
        mentions.put(
            article.path().toString(),
            annotated.mentions().stream()
                .map(mention ->
                    mention.type().label()
                        + " "
                        + mention.form().label()
                        + " "
                        + mention.span().of(article.text()))
                .toList());
      }
    }
    var plain = mentions.values().iterator().next();
    assertThat(plain).contains("person name Ana Lopez", "location name Hull");
    assertThat(mentions).hasSize(corpus().size() + 1);
    assertThat(mentions).allSatisfy((path, found) -> assertThat(found).as(path).isEqualTo(plain));
  }
}
