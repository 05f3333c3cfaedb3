package org.standoff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standoff.text.Span;

class OverlapTest {
  @Test
  void overlapIsTheCommonShareOfTheJointExtent() {
    assertThat(Overlap.of(new Span(0, 10), new Span(2, 10))).isEqualTo(0.8);
    assertThat(Overlap.of(new Span(0, 5), new Span(4, 10))).isEqualTo(0.1);
    assertThat(Overlap.of(new Span(0, 5), new Span(5, 10))).isZero();
    assertThat(Overlap.of(new Span(0, 2), new Span(8, 10))).isZero();
  }
}
