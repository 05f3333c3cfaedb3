package org.standoff.marked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.text.Span;

class FigureMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[count Two = 2 of pears] pears",
        "[count hundreds = ~200.. of people] of people",
        "[count 11 to 18 = 11..18]",
        "[money $5 = >=5 USD]",
        "[measure 2.5 m = <=2.5 m]",
        "[date Friday = 2013-01-18]",
        "[time then = ?]"
      })
  void whatIsReadIsPrinted(String source) {
    var marked = Marked.parse(source);
    var all = new Span(0, marked.text().length());
    var figure = FigureMarks.parse(marked.marks().getFirst(), marked.text(), 0, all);
    assertThat(FigureMarks.print(figure, marked.text())).isEqualTo(marked.marks().getFirst());
  }
}
