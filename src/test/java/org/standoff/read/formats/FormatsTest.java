package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.read.Draft;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.Rejection.Kind;
import org.standoff.text.Article;

class FormatsTest {
  private static final String TEXT = "The café in Łódź burnt down.\r\nNobody was hurt.\r\n";

  @TempDir private Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    var path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var output = new GZIPOutputStream(packed)) {
      output.write(bytes);
    }
    return packed.toByteArray();
  }

  private List<String> names(Readings readings) {
    return readings.articles.stream()
        .map(article -> article.path().toString().substring(folder.toString().length() + 1))
        .toList();
  }

  private static Rejection onlyRejection(Readings readings) {
    assertThat(readings.articles).isEmpty();
    assertThat(readings.rejections).hasSize(1);
    return readings.rejections.getFirst();
  }

  @Test
  void theSeedIsReadWithTitleBylineAndDate() throws IOException {
    var article = Readings.of(Path.of("seeds/000_1651d99ac57a2d48.txt")).articles.getFirst();
    assertThat(article.id()).startsWith("000_1651d99ac57a2d48-");
    assertThat(article.details().title()).contains("Standoff continues in Algerian hostage crisis");
    assertThat(article.details().byline()).contains("Alex Lantier");
    assertThat(article.details().published()).contains(LocalDate.of(2013, 1, 19));
    assertThat(article.readable())
        .hasSameSizeAs(article.text())
        .contains("daily  Le Parisien  that", "pledged  $50 million")
        .doesNotContain("http", "*", "#", "\\");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsPathsWithoutWhatIsHidden() throws IOException {
    for (var name :
        List.of("b.txt", "a/z.md", "a.txt", "a-b.text", "Z.TXT", "a/.x.txt", ".git/y.txt")) {
      write(name, TEXT);
    }
    write("a/photo.jpg", "x");
    write("notes.doc", "x");
    var readings = Readings.of(folder);
    assertThat(names(readings)).containsExactly("Z.TXT", "a-b.text", "a.txt", "a/z.md", "b.txt");
    assertThat(readings.rejections).isEmpty();
    assertThat(readings.notices)
        .extracting(Notice::message)
        .containsExactly(
            "skipped other kinds: 1 .doc ("
                + folder
                + "/notes.doc), 1 .jpg ("
                + folder
                + "/a/photo.jpg)");
  }

  @Test
  void linksThatLoopAreSurvivedAndEachFileIsReadOnce() throws IOException {
    var file = write("a/one.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("b.txt"), file);
    var readings = Readings.of(folder, file, folder.resolve("a"));
    assertThat(names(readings)).containsExactly("a/one.txt");
    assertThat(readings.rejections).isEmpty();
  }

  @Test
  void inAFolderBytesTellWhatNamesDoNot() throws IOException {
    var page = "<!DOCTYPE html><html><body><p>" + TEXT.repeat(3) + "</p></body></html>";
    var mail = "From: a@b.org\nTo: c@d.org\nMessage-ID: <1@b>\n\n" + TEXT;
    write("article-17", page);
    write("story.php", page);
    write("Inbox", "From a@b.org Thu Mar 17 09:10:42 2005\n" + mail);
    write("17.0", mail);
    write("letter.doc", "\\{rtf1 It rained.");
    write("old.rtf", "{\\rtf1 It rained.}");
    write("logo.svg", "<?xml version='1.0'?><svg/>");
    write("notes.ipynb", "{\"cells\": []}");
    write("style.css", "p {}");
    write("README", TEXT);
    var read = Readings.of(folder);
    assertThat(names(read)).containsExactly("Inbox#1", "article-17", "story.php");
    assertThat(read.rejections).singleElement().asString().contains("old.rtf: looks like RTF: ");
    assertThat(read.notices.getLast().message())
        .contains(
            "1 .0 (", "1 .css (", "1 .doc (", "1 .ipynb (", "1 .svg (", "1 file without an ending");
  }

  @Test
  void filesWhoseNamesLookAlikeDoNotHideEachOther() throws IOException {
    write("a\nb.txt", TEXT);
    write("a\u0007b.txt", TEXT);
    assertThat(names(Readings.of(folder))).containsExactly("a\uFFFDb.txt", "a\uFFFDb.txt~2");
  }

  @Test
  void whatIsMissingOrEmptyIsRejectedAndTheRestGoesOn() throws IOException {
    var file = write("one.txt", TEXT);
    var empty = Files.createDirectory(folder.resolve("empty"));
    var readings = Readings.of(folder.resolve("none"), empty, file);
    assertThat(readings.articles).hasSize(1);
    assertThat(readings.rejections)
        .extracting(Rejection::kind)
        .containsExactly(Kind.NO_SUCH_PATH, Kind.NOTHING_TO_READ);
  }

  @Test
  void theTextOfAFileIsUnaltered() throws IOException {
    var article = Readings.of(write("one.txt", TEXT)).articles.getFirst();
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.details().language()).isEqualTo("unknown");
  }

  @Test
  void theIdOfAFileDoesNotDependOnItsFolder() throws IOException {
    var here = Readings.of(write("a/one.txt", TEXT)).articles.getFirst();
    var there = Readings.of(write("b/one.txt", TEXT)).articles.getFirst();
    var other = Readings.of(write("c/one.txt", TEXT + "!")).articles.getFirst();
    assertThat(here.id())
        .isEqualTo(there.id())
        .isNotEqualTo(other.id())
        .matches("one-[0-9a-f]{16}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarksTellTheEncodingAndAreNoText(String charset) throws IOException {
    var file = write("one.txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
    var readings = Readings.of(file);
    assertThat(readings.articles).extracting(Article::text).containsExactly(TEXT);
    assertThat(readings.notices).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wideTextIsKnownWithoutItsMark(String charset) throws IOException {
    var readings = Readings.of(write("one.txt", TEXT.getBytes(Charset.forName(charset))));
    assertThat(readings.articles).extracting(Article::text).containsExactly(TEXT);
    assertThat(readings.notices).hasSize(1);
  }

  @Test
  void otherBytesAreReadAsWindows1252WithANotice() throws IOException {
    var text = "Rain.\nThe “café” – closed.";
    var file = write("one.txt", text.getBytes(Charset.forName("windows-1252")));
    var readings = Readings.of(file);
    assertThat(readings.articles).extracting(Article::text).containsExactly(text);
    assertThat(readings.notices)
        .extracting(Notice::toString)
        .containsExactly(
            file + ":2: is no valid UTF-8: read as windows-1252 (byte 11 of the file)");
  }

  @Test
  void aDamagedByteDoesNotSpoilTheRestOfUtf8() throws IOException {
    var bytes = (TEXT + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    var readings = Readings.of(write("one.txt", bytes));
    assertThat(readings.articles).extracting(Article::text).containsExactly(TEXT + "\uFFFD");
    assertThat(readings.notices).hasSize(1);
  }

  @Test
  void whatIsNoTextIsRejectedForWhatItIs() throws IOException {
    check(new byte[0], "is empty");
    check(" \n\t\u00A0\n".getBytes(StandardCharsets.UTF_8), "has nothing but blanks");
    check("Rain\0fell in the night.".getBytes(StandardCharsets.UTF_8), "looks binary");
    check(new byte[] {1, 2, 3, 4, 65}, "looks binary");
    check(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}, "looks like a JPEG image");
    check("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "is damaged and cannot be read as PDF");
    check("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), "has lost its directory");
    check("{\\rtf1".getBytes(StandardCharsets.UTF_8), "looks like RTF");
    check(gzip(gzip(new byte[10])), "looks like gzip within gzip");
  }

  private void check(byte[] bytes, String reason) throws IOException {
    for (var name : List.of("x.txt", "x.unknown")) {
      var rejection = onlyRejection(Readings.of(write(name, bytes)));
      assertThat(rejection.kind()).isEqualTo(Kind.NO_ARTICLE);
      assertThat(rejection.reason()).startsWith(reason);
    }
  }

  @Test
  void aFileThatIsNamedMayHaveAnyEnding() throws IOException {
    assertThat(Readings.of(write("story", TEXT)).articles).hasSize(1);
    assertThat(Readings.of(write("feed.json", "\n{\"text\":\"Rain.\"}")).articles).hasSize(1);
  }

  @Test
  void aLongBinaryFileIsCalledBinaryAndNotLong() throws IOException {
    var file = write("core", new byte[13_000_000]);
    assertThat(onlyRejection(Readings.of(file)).reason()).startsWith("looks binary");
  }

  @Test
  void standardInputIsSniffed() throws IOException {
    var text = Readings.of(TEXT.getBytes(StandardCharsets.UTF_8), "-").articles.getFirst();
    assertThat(text.path().toString()).isEqualTo("-");
    assertThat(text.id()).startsWith("stdin-");
    var record = " \n{\"text\":\"Rain.\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Readings.of(record, "-", "-").articles)
        .extracting(article -> article.path().toString())
        .containsExactly("-#1");
    assertThat(Readings.of(gzip(record), "-").articles).hasSize(1);
  }

  @Test
  void aTextOfTooManyCharactersIsRejectedWithTheLimitAndTheWayOut() throws IOException {
    for (int length : List.of(Draft.MAXIMUM_CHARACTERS + 1, 13_000_000)) {
      var bytes = new byte[length];
      Arrays.fill(bytes, (byte) 'a');
      var reason = "an article has at most 500,000 characters: split this";
      assertThat(onlyRejection(Readings.of(write("long.txt", bytes))).reason()).startsWith(reason);
      assertThat(onlyRejection(Readings.of(write("long.txt.gz", gzip(bytes)))).reason())
          .startsWith(reason);
    }
  }

  @Test
  void gzippedFilesAreReadInFolders() throws IOException {
    write("a.txt.gz", gzip(TEXT.getBytes(StandardCharsets.UTF_8)));
    write("b.jsonl.gz", gzip("{\"id\":\"x\",\"text\":\"Rain.\"}".getBytes(StandardCharsets.UTF_8)));
    assertThat(names(Readings.of(folder))).containsExactly("a.txt.gz", "b.jsonl.gz#x");
  }

  @Test
  void membersOfAGzipFollowEachOther() throws IOException {
    var packed = new ByteArrayOutputStream();
    packed.write(gzip("{\"text\":\"Rain.\"}\n".getBytes(StandardCharsets.UTF_8)));
    packed.write(gzip("{\"text\":\"Snow.\"}\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(Readings.of(packed.toByteArray(), "-").articles).hasSize(2);
  }

  @Test
  void aTruncatedGzipKeepsTheRecordsBeforeItsEnd() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"text\":\"Rain fell on day ").append(i * 7919L % 5003).append(".\"}\n");
    }
    var packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    var file = write("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
    var readings = Readings.of(file);
    assertThat(readings.articles).isNotEmpty();
    assertThat(readings.rejections).hasSize(1);
    var rejection = readings.rejections.getFirst();
    assertThat(rejection.line()).hasValue(readings.articles.size() + 1);
    assertThat(rejection.reason()).contains("truncated");
  }

  @Test
  void whatTheSinkThrowsEndsTheReading() throws IOException {
    var good = write("one.txt", TEXT);
    var bad = write("bad.txt", new byte[0]);
    var large = write("large.txt", new byte[13_000_000]);
    var failure = new IOException("full");
    var sink =
        new ReadingSink() {
          @Override
          public void article(Article article) throws IOException {
            throw failure;
          }

          @Override
          public void rejection(Rejection rejection) throws IOException {
            throw failure;
          }

          @Override
          public void notice(Notice notice) {}
        };
    var reader = Formats.reader(new ByteArrayInputStream(new byte[0]));
    for (var file : List.of(good, bad, large)) {
      assertThatThrownBy(() -> reader.read(List.of(file.toString()), sink)).isSameAs(failure);
    }
  }

  /** Each level costs a look at all above it, and a call within a call. */
  @Test
  void aFileThatVanishesWhileOthersAreReadIsToldAndCostsNoOther() throws IOException {
    write("a.txt", "It rained.");
    write("b.txt", "It snowed.");
    write("c.txt", "It hailed.");
    var readings = new Readings();
    var reader = Formats.reader(new ByteArrayInputStream(new byte[0]));
    for (var file : reader.find(List.of(folder.toString())).files()) {
      reader.read(file, readings);
      Files.deleteIfExists(folder.resolve("b.txt"));
    }
    assertThat(readings.articles)
        .extracting(Article::text)
        .containsExactly("It rained.", "It hailed.");
    assertThat(readings.rejections)
        .extracting(Rejection::toString)
        .containsExactly(
            folder.resolve("b.txt") + ": is gone: it was still there when reading began");
  }

  @Test
  void foldersAreReadToABoundedDepth() throws IOException {
    var deep = folder;
    for (int depth = 0; depth < 300; depth++) {
      deep = Files.createDirectory(deep.resolve("d"));
      if (depth == 199 || depth == 200) {
        Files.writeString(deep.resolve("a.txt"), "Rain.\n");
      }
    }
    var readings = Readings.of(folder);
    assertThat(readings.articles)
        .extracting(article -> article.path().toString())
        .containsExactly(folder + "/d".repeat(200) + "/a.txt");
    assertThat(readings.rejections)
        .extracting(Rejection::reason)
        .containsExactly("nested more than 200 folders deep: name a folder that is nearer to it");
  }
}
