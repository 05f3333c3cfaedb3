package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.read.Rejection;

class OfficeDocumentsTest {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String TYPES =
      "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml'/></Types>";

  @TempDir private Path folder;

  private Readings read(String name, byte... bytes) throws IOException {
    return Readings.of(Files.write(folder.resolve(name), bytes));
  }

  /** A ZIP archive of names and contents in turn. */
  private static byte[] zip(String... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] word(String body) throws IOException {
    return word(WORD, body);
  }

  private static byte[] word(String namespace, String body) throws IOException {
    return zip(
        "[Content_Types].xml",
        TYPES,
        "word/document.xml",
        "<w:document xmlns:w='%s' xmlns:m='m'><w:body>%s</w:body></w:document>"
            .formatted(namespace, body),
        "word/footnotes.xml",
        "<w:footnotes xmlns:w='%s'>".formatted(namespace)
            + "<w:footnote w:type='separator'><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>"
            + "<w:footnote w:id='1'><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>"
            + "</w:footnotes>");
  }

  private String text(byte... document) throws IOException {
    var readings = read("a.docx", document);
    assertThat(readings.rejections).isEmpty();
    return readings.articles.getFirst().text();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          <w:p><w:r><w:t>Ra</w:t></w:r><w:r><w:t>in</w:t></w:r></w:p>                      | Rain
          <w:p><w:r><w:t>Rain</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Wind</w:t></w:r></w:p> | Rain¶Wind
          <w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p> | a	b-c
          <w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p> | new
          <w:p><w:moveFrom><w:r><w:t>here</w:t></w:r></w:moveFrom><w:r><w:t>there</w:t></w:r></w:p> | there
          <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p> | shown
          <w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>link</w:t></w:r></w:p> | link
          <w:p><w:sdt><w:sdtPr><w:t>prompt</w:t></w:sdtPr><w:sdtContent><w:r><w:t>told</w:t></w:r></w:sdtContent></w:sdt></w:p> | told
          <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hull</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | Hull	3
          <w:p><w:r><m:AlternateContent><m:Choice><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></m:Choice><m:Fallback><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></m:Fallback></m:AlternateContent></w:r><w:r><w:t>Text</w:t></w:r></w:p> | Text¶Box
          """)
  void onlyWhatStandsIsText(String body, String text) throws IOException {
    var expected = text.replace("¶", "\n\n") + "\n\nA note.";
    assertThat(text(word(body))).isEqualTo(expected);
    assertThat(text(word(STRICT, body))).isEqualTo(expected);
  }

  @Test
  void titleAndDayAreThoseOfTheDocument() throws IOException {
    var article =
        read(
                "a.docx",
                zip(
                    "word/document.xml",
                    "<w:document xmlns:w='%s'><w:p><w:r><w:t>Rain fell.</w:t></w:r></w:p></w:document>"
                        .formatted(WORD),
                    "docProps/core.xml",
                    "<c xmlns:d='d'><d:title>Rain</d:title><d:created>2011-05-04T10:00:00Z"
                        + "</d:created></c>"))
            .articles
            .getFirst();
    assertThat(article.details().title()).contains("Rain");
    assertThat(article.details().published()).contains(LocalDate.of(2011, 5, 4));
  }

  @Test
  void openDocumentsAreReadToo() throws IOException {
    var readings =
        read(
            "a.odt",
            zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<o xmlns:text='t'><text:tracked-changes><text:p>old</text:p></text:tracked-changes><text:h>Rain</text:h><text:p>It"
                    + " <text:span>fell</text:span>,<text:s/>and\n"
                    + "fell."
                    + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A"
                    + " note.</text:p></text:note-body></text:note></text:p></o>"));
    assertThat(readings.articles.getFirst().text())
        .isEqualTo("Rain\n\nIt fell, and fell.\n\nA note.");
  }

  @Test
  void theCopyForOtherProgramsIsKnownByItsBytes() throws IOException {
    var bytes = word("<w:p><w:r><w:t>Rain fell.</w:t></w:r></w:p>");
    assertThat(read("a.txt", bytes).articles.getFirst().text()).startsWith("Rain fell.");
  }

  @Test
  void aBookIsReadInTheOrderOfReading() throws IOException {
    var readings =
        read(
            "a.epub",
            zip(
                "mimetype",
                "application/epub+zip",
                "b/1.xhtml",
                "<html><body><p>It ends.</p></body></html>",
                "b/2.xhtml",
                "<html><body><p>It begins.</p></body></html>",
                "b/c.opf",
                "<package><item id='x' href='1.xhtml'/><item id='y' href='2.xhtml'/>"
                    + "<itemref idref='y'/><itemref idref='x'/></package>"));
    assertThat(readings.articles.getFirst().text()).isEqualTo("It begins.\n\nIt ends.");
  }

  @Test
  void whatCannotBeReadSaysWhy() throws IOException {
    var whole = word("<w:p><w:r><w:t>Rain fell.</w:t></w:r></w:p>");
    for (int length = 1; length < whole.length; length += whole.length / 9) {
      assertThat(read("a.docx", Arrays.copyOf(whole, length)).rejections).hasSize(1);
    }
    assertThat(read("a.docx", zip("x.txt", "x")).rejections)
        .extracting(Rejection::reason)
        .containsExactly("is a ZIP archive and no document of text");
    assertThat(read("b.docx", zip("xl/workbook.xml", "<x/>")).rejections)
        .extracting(Rejection::reason)
        .containsExactly("is a workbook and no text: save its sheet as CSV");
    assertThat(
            read("c.docx", zip("word/document.xml", "<!DOCTYPE x [<!ENTITY a 'aa'>]><x>&a;</x>"))
                .rejections)
        .hasSize(1);
  }
}
