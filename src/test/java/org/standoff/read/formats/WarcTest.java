package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standoff.read.formats.Packs.bytes;
import static org.standoff.read.formats.Packs.gzip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.text.Article;

class WarcTest {
  private static final String PAGE =
      "<html><head><title>Rain in Oslo</title></head><body><p>It rained in Oslo, and nobody was"
          + " hurt, the mayor said on Monday.</p></body></html>";

  private static final String TEXT =
      "Rain in Oslo\n\nIt rained in Oslo, and nobody was hurt, the mayor said on Monday.";

  @TempDir private Path folder;

  private Readings read(byte[] bytes) throws IOException {
    return Readings.of(Files.write(folder.resolve("x.warc.gz"), bytes));
  }

  private List<String> paths(Readings readings) {
    return readings.articles.stream()
        .map(article -> article.path().toString().substring(folder.toString().length() + 1))
        .toList();
  }

  private static byte[] record(String type, String kind, byte[] block, int length) {
    var record = new ByteArrayOutputStream();
    record.writeBytes(
        bytes(
            "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: <https://a.example/p>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(type, kind, length)));
    record.writeBytes(block);
    record.writeBytes(bytes("\r\n\r\n"));
    return record.toByteArray();
  }

  private static byte[] response(String header, byte[] body) {
    var block = new ByteArrayOutputStream();
    block.writeBytes(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n"));
    block.writeBytes(body);
    return record("response", "application/http", block.toByteArray(), block.size());
  }

  private static byte[] page() {
    return response("", bytes(PAGE));
  }

  private static byte[] joined(byte[]... parts) {
    var whole = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(whole::writeBytes);
    return whole.toByteArray();
  }

  @Test
  void pagesAreReadWithTheirAddress() throws IOException {
    var info = record("warcinfo", "application/warc-fields", bytes("a: b"), 4);
    var image = response("", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    var text = record("conversion", "text/plain", bytes("It snowed."), 10);
    var again = record("revisit", "application/http", bytes(""), 0);
    var failed =
        record("response", "application/http", bytes("HTTP/1.1 404 No\r\n\r\nNo such page"), 31);
    for (var file :
        List.of(
            joined(info, page(), image, text, again, failed),
            gzip(joined(info, page(), image, text, again, failed)),
            joined(gzip(info), gzip(page()), gzip(image), gzip(text), gzip(again), gzip(failed)))) {
      var readings = read(file);
      assertThat(paths(readings)).containsExactly("x.warc.gz#2", "x.warc.gz#4");
      assertThat(readings.articles).extracting(Article::text).containsExactly(TEXT, "It snowed.");
      assertThat(readings.articles.getFirst().details().url()).contains("https://a.example/p");
      assertThat(readings.rejections).isEmpty();
      assertThat(readings.notices)
          .hasSize(1)
          .first()
          .asString()
          .contains("1 PNG image", "1 page that failed", "1 page that had not changed");
    }
  }

  @Test
  void chunksAndPackingAreUndoneWhereTheyAre() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes(PAGE));
    }
    var chunked =
        "%x\r\n%s\r\n%x;a=b\r\n%s\r\n0\r\n\r\n"
            .formatted(20, PAGE.substring(0, 20), PAGE.length() - 20, PAGE.substring(20));
    var readings =
        read(
            joined(
                response("Content-Encoding: gzip\r\n", gzip(bytes(PAGE))),
                response("Content-Encoding: deflate\r\n", packed.toByteArray()),
                response("Transfer-Encoding: chunked\r\n", bytes(chunked)),
                response("Transfer-Encoding: chunked\r\n", bytes(PAGE)),
                response("Content-Encoding: gzip\r\n", bytes(PAGE)),
                response("Content-Encoding: br\r\n", bytes(PAGE))));
    assertThat(readings.articles).extracting(Article::text).hasSize(6).containsOnly(TEXT);
    var broken = response("Content-Encoding: br\r\n", new byte[] {1, 2, 3, 4, 5});
    var withBroken = read(joined(page(), broken, page()));
    assertThat(paths(withBroken)).containsExactly("x.warc.gz#1", "x.warc.gz#3");
    assertThat(withBroken.rejections).hasSize(1).first().asString().contains("#2", "Brotli");
  }

  @Test
  void wrongLengthsCostNoOtherRecord() throws IOException {
    var shorter = record("resource", "text/html", bytes(PAGE), 30);
    var longer = record("resource", "text/html", bytes(PAGE), PAGE.length() + 50);
    var readings = read(joined(shorter, page(), longer, page(), bytes("junk\r\njunk\r\n"), page()));
    assertThat(readings.articles).extracting(Article::text).hasSize(5).containsOnly(TEXT);
    assertThat(readings.rejections).isEmpty();
  }

  @Test
  void whatIsBrokenIsToldAndTheRestIsRead() throws IOException {
    var broken = gzip(joined(response("", bytes(PAGE.repeat(50)))));
    broken[broken.length / 2] ^= 0x3C;
    var readings = read(joined(gzip(page()), bytes("junk"), broken, bytes("junk"), gzip(page())));
    assertThat(readings.articles).extracting(Article::text).hasSize(2).containsOnly(TEXT);
    assertThat(readings.rejections).hasSize(1).first().asString().contains("broken");
    var cut = joined(gzip(page()), Arrays.copyOf(gzip(page()), 120));
    var cutReadings = read(cut);
    assertThat(cutReadings.articles).hasSize(1);
    assertThat(cutReadings.rejections).hasSize(1).first().asString().contains("#2: is cut");
  }

  @Test
  void theCharsetOfTheServerIsKnown() throws IOException {
    var page = PAGE.replace("Monday", "Понедельник").getBytes(Charset.forName("KOI8-R"));
    var header = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n";
    var block = joined(header.getBytes(StandardCharsets.US_ASCII), page);
    var readings = read(record("response", "application/http", block, block.length));
    assertThat(readings.articles.getFirst().text()).contains("Понедельник");
  }
}
