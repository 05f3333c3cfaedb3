package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.standoff.Rounds;
import org.standoff.read.layout.Layout;

/** Whatever comes becomes a rejection or an article whose spans fit. */
class HostileInputTest {
  private static final String MARKS = "#*_[]()<>!\\|-`~ \n\r\t.:/aZ5é😀\uD800\u2028\u00A0\"'”“";

  private static void check(byte[] bytes) throws IOException {
    var readings = Readings.of(bytes, "-");
    assertThat(readings.articles.size() + readings.rejections.size()).isPositive();
    for (var article : readings.articles) {
      assertThat(article.readable()).hasSameSizeAs(article.text());
      assertThat(article.details().title().filter(String::isBlank)).isEmpty();
      assertThat(article.details().byline().filter(String::isBlank)).isEmpty();
    }
  }

  @Test
  void randomBytes() throws IOException {
    var random = new Random(1);
    for (int i = 0; i < Rounds.of(1000); i++) {
      var bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      check(bytes);
    }
  }

  @Test
  void randomMarks() throws IOException {
    var random = new Random(2);
    var words =
        List.of("http://", "By ", "Title: ", "4 May 2011", "---\n", "<!--", "-->", "](", "\n\n");
    for (int i = 0; i < Rounds.of(1500); i++) {
      var text = new StringBuilder();
      int length = random.nextInt(200);
      for (int k = 0; k < length; k++) {
        if (random.nextInt(6) == 0) {
          text.append(words.get(random.nextInt(words.size())));
        } else {
          text.append(MARKS.charAt(random.nextInt(MARKS.length())));
        }
      }
      check(text.toString().getBytes(StandardCharsets.UTF_8));
      check(text.toString().getBytes(StandardCharsets.UTF_16));
      var layout = Layout.of(text.toString());
      for (var span : layout.apart()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Test
  void mutatedAndTruncatedFiles() throws IOException {
    var random = new Random(3);
    var seed = Files.readAllBytes(Path.of("seeds/000_1651d99ac57a2d48.txt"));
    var records =
        "{\"id\":\"a\",\"text\":\"Rain \\u00e9 fell.\",\"n\":[1,2.5e3,null]}\n"
            .repeat(20)
            .getBytes(StandardCharsets.UTF_8);
    var packed = new ByteArrayOutputStream();
    try (var output = new GZIPOutputStream(packed)) {
      output.write(records);
    }
    for (var bytes : List.of(seed, records, packed.toByteArray())) {
      for (int i = 0; i < Rounds.of(300); i++) {
        var mutated = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        for (int k = random.nextInt(10); k > 0; k--) {
          mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        check(mutated);
      }
    }
  }
}
