package org.standoff.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.text.Span;

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

  @Test
  void overlapIsTheCommonShareOfTheJointExtent() {
    assertThat(Matching.overlap(new Span(0, 10), new Span(2, 10))).isEqualTo(0.8);
    assertThat(Matching.overlap(new Span(0, 5), new Span(4, 10))).isEqualTo(0.1);
    assertThat(Matching.overlap(new Span(0, 5), new Span(5, 10))).isZero();
    assertThat(Matching.overlap(new Span(0, 2), new Span(8, 10))).isZero();
  }
}
