package org.standoff.marked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.marked.Marked.Mark;
import org.standoff.text.Span;

class MarkedTest {
  @Test
  void aMarkHasALabelASpanAndPerhapsAMeaning() {
    var marked = Marked.parse("[person she = Ann Lee] paid [money $5].");
    assertThat(marked.text()).isEqualTo("she paid $5.");
    assertThat(marked.marks())
        .containsExactly(
            new Mark("person", new Span(0, 3), Optional.of("Ann Lee")),
            new Mark("money", new Span(9, 11), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[", "no [sic] mark", "[misc A][count 2 = 2 of b]\n[doubt C] [person"})
  void whatIsReadIsPrinted(String source) {
    assertThat(Marked.parse(source)).hasToString(source);
  }

  @Test
  void aMarkThatIsNeverClosedIsRefused() {
    assertThatThrownBy(() -> Marked.parse("to [location Oslo"))
        .hasMessage("this is never closed: [location Oslo");
  }
}
