package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.text.ArticlePath;

/** A format that holds other files reads them through the formats it was made with. */
class ContainerTest {
  /** Files that were never packed, one behind the other. */
  private record Bundle(FileFormat inside, Map<String, byte[]> files) implements FileFormat {
    @Override
    public List<String> names() {
      return List.of("bundles");
    }

    @Override
    public List<String> endings() {
      return List.of("bundle");
    }

    @Override
    public FormatClaim claim(Input input) {
      return endings().contains(input.ending()) ? FormatClaim.NAMED : FormatClaim.NONE;
    }

    @Override
    public void read(Input input, ReadingSink sink) throws IOException {
      for (var name : List.of("a.txt", "b.jsonl.gz", "c.pdf")) {
        var bytes = new ByteArrayInputStream(files.get(name));
        inside.read(Input.of(input.path().inside(name), name, bytes), sink);
      }
    }
  }

  @Test
  void articlesAndRejectionsHaveThePathThroughTheContainer() throws IOException {
    var bundle =
        new Bundle(
            Formats.all(),
            Map.of(
                "a.txt",
                bytes("It rained."),
                "b.jsonl.gz",
                gzip("{\"text\":\"It rained.\"}\n{}\n{\"id\":\"x\",\"text\":\"It snowed.\"}\n"),
                "c.pdf",
                bytes("%PDF-1.4")));
    var readings = new Readings();
    var input =
        Input.of(ArticlePath.of("may.bundle"), "may.bundle", new ByteArrayInputStream(bytes("#")));
    bundle.read(input, readings);
    assertThat(readings.articles)
        .extracting(article -> article.path() + " " + article.text())
        .containsExactly(
            "may.bundle#a.txt It rained.",
            "may.bundle#b.jsonl.gz#1 It rained.",
            "may.bundle#b.jsonl.gz#x It snowed.");
    assertThat(readings.rejections)
        .extracting(Object::toString)
        .containsExactly(
            "may.bundle#b.jsonl.gz:2: has no 'text'",
            "may.bundle#c.pdf: looks like a PDF: Standoff reads plain text, Markdown, JSON"
                + " Lines and HTML");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var output = new GZIPOutputStream(packed)) {
      output.write(bytes(text));
    }
    return packed.toByteArray();
  }
}
