package org.standoff.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standoff.text.ArticlePath;

class PartTest {
  @Test
  void everyArticleIsInOnePart() {
    var counts = new int[4];
    for (int i = 0; i < 400; i++) {
      var path = new ArticlePath("pile.jsonl", Optional.of(String.valueOf(i)));
      int parts = 0;
      for (int number = 1; number <= 4; number++) {
        if (new Part(number, 4).holds(path)) {
          counts[number - 1]++;
          parts++;
        }
      }
      assertThat(parts).isOne();
      assertThat(Part.WHOLE.holds(path)).isTrue();
    }
    assertThat(Arrays.stream(counts).min().orElseThrow()).isGreaterThan(60);
  }

  @Test
  void isReadAsItIsTyped() {
    assertThat(Part.parse("3/16")).isEqualTo(new Part(3, 16));
    for (var wrong : new String[] {"3", "0/4", "5/4", "a/b", "/", ""}) {
      assertThatThrownBy(() -> Part.parse(wrong))
          .hasMessageContaining("write 3/16 for the third of sixteen");
    }
  }
}
