package org.standoff.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
  @Test
  void eachOfTheGoldTakesTheFirstThatIsLeft() {
    var matching =
        Matching.of(
            List.of("aa", "ab", "b", "aa"),
            List.of("a1", "c1", "a2"),
            (gold, found) -> gold.charAt(0) == found.charAt(0));
    assertThat(matching.pairs())
        .extracting(Object::toString)
        .containsExactly("Pair[gold=aa, found=a1]", "Pair[gold=ab, found=a2]");
    assertThat(matching.missed()).containsExactly("b", "aa");
    assertThat(matching.wrong()).containsExactly("c1");
  }

  /** Two that are equal are still two. */
  @Test
  void duplicatesAreMatchedOneToOne() {
    var matching = Matching.of(List.of("a"), List.of("a", "a"), String::equals);
    assertThat(matching.pairs()).hasSize(1);
    assertThat(matching.wrong()).containsExactly("a");
  }
}
