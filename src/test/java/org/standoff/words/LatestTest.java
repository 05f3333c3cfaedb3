package org.standoff.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatestTest {
  private static final int SENTENCES = 20_000;

  @Test
  void onlyTheVeryKeyIsKnownAndOnlyByWhatWasMadeOfIt() {
    var random = new SplittableRandom(7);
    var latest = new Latest<List<String>, List<String>>(1 << 11);
    List<List<String>> made = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      var words =
          Stream.generate(() -> "" + (char) ('a' + random.nextInt(6)))
              .limit(1 + random.nextInt(8))
              .toList();
      int before = made.size();
      var value =
          latest.of(
              words,
              key -> {
                made.add(key);
                return upper(key);
              });
      assertThat(value).isEqualTo(upper(words));
      int after = made.size();
      assertThat(made.subList(before, after)).isSubsetOf(List.of(words));
      assertThat(latest.of(words, _ -> List.of())).isSameAs(value);
    }
    assertThat(made.size()).isBetween(1, SENTENCES - 1);
  }

  private static List<String> upper(List<String> words) {
    return words.stream().map(word -> word + "!").toList();
  }
}
