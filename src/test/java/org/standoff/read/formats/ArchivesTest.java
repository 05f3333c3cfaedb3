package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.standoff.read.formats.Packs.bytes;
import static org.standoff.read.formats.Packs.files;
import static org.standoff.read.formats.Packs.gzip;
import static org.standoff.read.formats.Packs.sevenZip;
import static org.standoff.read.formats.Packs.tar;
import static org.standoff.read.formats.Packs.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.text.Article;

/** What holds others is read through the formats of what it holds. */
class ArchivesTest {
  @TempDir private Path folder;

  private Readings read(String name, byte[] bytes) throws IOException {
    return Readings.of(Files.write(folder.resolve(name), bytes));
  }

  private List<String> paths(Readings readings) {
    return readings.articles.stream().map(article -> within(article.path().toString())).toList();
  }

  private List<String> told(Readings readings) {
    return readings.rejections.stream().map(rejection -> within(rejection.toString())).toList();
  }

  private String within(String path) {
    return path.substring(folder.toString().length() + 1);
  }

  private static Map<String, byte[]> mixed() throws IOException {
    var files = files("a.txt", "It rained.", "b/c.jsonl", "{\"text\":\"It hailed.\"}\n{}\n");
    files.put("d.txt.gz", gzip(bytes("It snowed.")));
    files.put("e.zip", zip(files("f.txt", "It thawed.")));
    files.put("g.tgz", gzip(tar(files("h.md", "It froze."))));
    return files;
  }

  @Test
  void articlesAndRejectionsHaveThePathThroughWhatHoldsThem() throws IOException {
    var packs = Map.of("p.zip", zip(mixed()), "p.tar", tar(mixed()), "p.7z", sevenZip(mixed()));
    for (var pack : packs.entrySet()) {
      var readings = read(pack.getKey(), pack.getValue());
      assertThat(
              readings.articles.stream()
                  .map(article -> within(article.path() + " " + article.text())))
          .containsExactly(
              pack.getKey() + "!a.txt It rained.",
              pack.getKey() + "!b/c.jsonl#1 It hailed.",
              pack.getKey() + "!d.txt.gz It snowed.",
              pack.getKey() + "!e.zip!f.txt It thawed.",
              pack.getKey() + "!g.tgz!h.md It froze.");
      assertThat(told(readings)).containsExactly(pack.getKey() + "!b/c.jsonl:2: has no 'text'");
      assertThat(readings.articles.getFirst().id()).startsWith("a-");
    }
  }

  @Test
  void aFileIsWhatItsContentIsWhateverItsName() throws IOException {
    assertThat(paths(read("x.dat", zip(files("a", "It rained."))))).containsExactly("x.dat!a");
    assertThat(paths(read("x.zip", gzip(tar(files("a.txt", "It rained."))))))
        .containsExactly("x.zip!a.txt");
    assertThat(paths(read("y.zip", bytes("{\"text\":\"It rained.\"}")))).hasSize(0);
  }

  @Test
  void whatIsOfOtherKindsIsToldByKindAndName() throws IOException {
    var files = files("a.txt", "It rained.", "s.css", "p { }", "__MACOSX/a.txt", "?", ".b", "?");
    files.put("logo.png", bytes("\u0000"));
    files.put("photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    var readings = read("x.zip", zip(files));
    assertThat(paths(readings)).containsExactly("x.zip!a.txt");
    assertThat(readings.rejections).isEmpty();
    assertThat(readings.notices)
        .extracting(Notice::message)
        .containsExactly(
            "skipped other kinds: 1 .css (s.css), 1 .png (logo.png), 1 PNG image (photo.txt)");
  }

  @Test
  void namesAreOnlyNames() throws IOException {
    var files =
        files(
            "../../etc/passwd", "One.",
            "/tmp/b.txt", "Two.",
            "a\nb\u001B[2J.txt", "Three.",
            "We #1!.txt", "Four.",
            "c\\d.txt", "Five.");
    assertThat(paths(read("x.zip", zip(files))))
        .containsExactly(
            "x.zip!../../etc/passwd",
            "x.zip!/tmp/b.txt",
            "x.zip!a\uFFFDb\uFFFD[2J.txt",
            "x.zip!We #1!.txt",
            "x.zip!c/d.txt");
    assertThat(paths(read("old.zip", zip(files("Größe.txt", "One."), "IBM437"))))
        .containsExactly("old.zip!Größe.txt");
    assertThat(paths(read("new.tar", tar(files("Größe.txt", "One.")))))
        .containsExactly("new.tar!Größe.txt");
  }

  @Test
  void twoOfOneNameAreTwo() throws IOException {
    var twice = zip(files("a.txt", "One.", "b.txt", "Two."));
    for (int i = 0; i < twice.length - 5; i++) {
      if (twice[i] == 'b' && twice[i + 1] == '.') {
        twice[i] = 'a';
      }
    }
    assertThat(paths(read("x.zip", twice))).containsExactly("x.zip!a.txt", "x.zip!a.txt~2");
  }

  @Test
  void oneDamagedFileCostsNoOther() throws IOException {
    var words = "It rained and rained, and then it snowed for seven days in Oslo and Bergen.";
    var packed = zip(files("a.txt", "One.", "b.txt", words, "c.txt", "Three."));
    packed[indexOf(packed, "b.txt") + 20] ^= 0x55;
    var readings = read("x.zip", packed);
    assertThat(paths(readings)).containsExactly("x.zip!a.txt", "x.zip!c.txt");
    assertThat(told(readings)).hasSize(1).first().asString().startsWith("x.zip!b.txt: ");
  }

  @Test
  void whatIsCutIsReadAsFarAsItGoesAndTheRestIsMissed() throws IOException {
    var files = files("a.txt", "One.", "b.txt", "Two.", "c.txt", "Three.");
    var zip = zip(files);
    var cutZip = read("cut.zip", Arrays.copyOf(zip, indexOf(zip, "c.txt") - 30));
    assertThat(paths(cutZip)).containsExactly("cut.zip!a.txt", "cut.zip!b.txt");
    assertThat(told(cutZip)).hasSize(1).first().asString().contains("ends too early");
    var cutTar = read("cut.tar", Arrays.copyOf(tar(files), 512 * 5 + 2));
    assertThat(paths(cutTar)).containsExactly("cut.tar!a.txt", "cut.tar!b.txt");
    assertThat(told(cutTar)).isNotEmpty();
    var packedTar = gzip(tar(files));
    var cutTgz = read("cut.tgz", Arrays.copyOf(packedTar, packedTar.length - 20));
    assertThat(told(cutTgz)).isNotEmpty();
    assertThat(told(read("empty.zip", zip(Map.of()))))
        .containsExactly("empty.zip: holds nothing to read");
  }

  @Test
  void whatIsEncryptedIsToldSo() throws IOException {
    var packed = zip(files("a.txt", "One.", "b.txt", "Two."));
    for (var header : List.of("PK\u0003\u0004", "PK\u0001\u0002")) {
      packed[indexOf(packed, header) + (header.charAt(2) == 3 ? 6 : 8)] |= 1;
    }
    var readings = read("x.zip", packed);
    assertThat(paths(readings)).containsExactly("x.zip!b.txt");
    assertThat(told(readings))
        .containsExactly("x.zip!a.txt: is encrypted: unpack it with its password");
  }

  @Test
  void aBombIsGivenUpAndItsNeighboursAreRead() throws IOException {
    var files = files("a.txt", "One.");
    files.put("b.jsonl", new byte[40 << 20]);
    files.put("c.zip", zip(Map.of("d.txt.gz", gzip(new byte[40 << 20]))));
    files.put("e.txt", bytes("Two."));
    var packed = zip(files);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var readings = read("x.zip", packed);
          assertThat(paths(readings)).containsExactly("x.zip!a.txt", "x.zip!e.txt");
          assertThat(told(readings))
              .hasSize(2)
              .contains(
                  "x.zip!b.jsonl:1: unpacks to more than 200 times its size: not read further");
        });
  }

  @Test
  void whatIsNestedTooDeeplyIsToldSo() throws IOException {
    var packed = zip(files("a.txt", "One."));
    for (int i = 0; i < 12; i++) {
      var files = new LinkedHashMap<>(files("b.txt", "It rained at level " + i + "."));
      files.put("n.zip", packed);
      packed = zip(files);
    }
    var readings = read("x.zip", packed);
    assertThat(readings.articles).hasSize(8);
    assertThat(told(readings)).hasSize(1).first().asString().contains("nested more than 8 deep");
  }

  @Test
  void whatTheSinkThrowsEndsTheReading() throws IOException {
    var inner = new LinkedHashMap<String, byte[]>();
    inner.put("n.zip", zip(files("a.txt", "One.", "b.txt", "Two.")));
    var file = Files.write(folder.resolve("x.zip"), zip(inner));
    for (var failure : List.of(new IOException("full"), new IllegalStateException("bug"))) {
      var reader = Formats.reader(new ByteArrayInputStream(new byte[0]));
      assertThatThrownBy(() -> reader.read(List.of(file.toString()), failing(failure)))
          .isSameAs(failure);
    }
  }

  private static ReadingSink failing(Exception failure) {
    return new ReadingSink() {
      @Override
      public void article(Article article) throws IOException {
        if (failure instanceof IOException lost) {
          throw lost;
        }
        throw (RuntimeException) failure;
      }

      @Override
      public void rejection(Rejection rejection) {
        throw new AssertionError(rejection);
      }

      @Override
      public void notice(Notice notice) {
        throw new AssertionError(notice);
      }
    };
  }

  private static int indexOf(byte[] bytes, String part) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(part);
  }
}
