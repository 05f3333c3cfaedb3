package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standoff.read.formats.Packs.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** The same text has the same mentions, whatever it is read from. */
class OneTextInAllFormatsTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "The mayor of Hull, Ana Lopez, told the BBC on Monday that the bridge would be closed.",
          "She said Britain would pay for it, and Lopez thanked the Bank of England for its help.");

  @TempDir private Path folder;

  private static Map<String, byte[]> files() throws IOException {
    var text = String.join("\n\n", PARAGRAPHS);
    var html = "<p>" + String.join("</p><p>", PARAGRAPHS) + "</p>";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", bytes(text));
    files.put("a.jsonl", bytes("{\"text\":\"" + text.replace("\n", "\\n") + "\"}\n"));
    files.put("a.json", bytes("[{\"body\":\"" + text.replace("\n", "\\n") + "\"}]"));
    files.put("a.csv", bytes("id,text\n1,\"" + text + "\"\n"));
    files.put("a.html", bytes("<html><body><article>" + html + "</article></body></html>"));
    files.put("a.docx", Packs.zip(Map.of("word/document.xml", bytes(word()))));
    files.put("a.pdf", pdf());
    var header = "From: a@b.org\r\nTo: c@d.org\r\nDate: Mon, 6 Jun 2011 10:00:00 +0000\r\n\r\n";
    files.put("a.eml", bytes(header + text.replace("\n", "\r\n")));
    files.put("a.zip", Packs.zip(Map.of("inner.txt", bytes(text))));
    files.put("a.warc", warc("<html><body><article>" + html + "</article></body></html>"));
    return files;
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

  private static byte[] warc(String page) {
    var response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    int length = response.getBytes(StandardCharsets.UTF_8).length;
    return bytes(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.org/x\r\n"
            + "WARC-Date: 2011-06-06T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + response
            + "\r\n\r\n");
  }

  @Test
  void mentionsAreTheSame() throws IOException {
    Map<String, List<String>> mentions = new LinkedHashMap<>();
    for (var file : files().entrySet()) {
      var readings = Readings.of(Files.write(folder.resolve(file.getKey()), file.getValue()));
      assertThat(readings.articles).as("%s %s", file.getKey(), readings.rejections).hasSize(1);
      var annotated = SharedModels.annotator().annotate(readings.articles.getFirst());
      mentions.put(
          file.getKey(),
          annotated.mentions().stream()
              .map(mention ->
                  mention.type().label() + " " + mention.span().of(annotated.article().text()))
              .toList());
    }
    assertThat(mentions.get("a.txt")).contains("person Ana Lopez", "location Hull");
    assertThat(mentions.entrySet())
        .allSatisfy(found -> assertThat(found.getValue()).isEqualTo(mentions.get("a.txt")));
  }
}
