package org.standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureGrammarTest {
  /**
   * The rows of the specification: lines of {@code cases.txt}, where {@code @} sets the day of
   * publication for the lines that follow and {@code #} begins a comment.
   */
  static List<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    var published = Optional.<LocalDate>empty();
    for (var line : lines("cases.txt")) {
      if (line.startsWith("@")) {
        var day = line.substring(1).strip();
        published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(Arguments.of(line, published));
      }
    }
    return cases;
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream stream = FigureGrammarTest.class.getResourceAsStream(name)) {
      var bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void figuresAreAsMarked(String printout, Optional<LocalDate> published) {
    assertThat(Printout.of(Printout.unmarked(printout), published)).isEqualTo(printout);
  }

  @Test
  void everySpecificationRowIsUnique() throws IOException {
    assertThat(cases()).doesNotHaveDuplicates();
  }

  @Test
  void aLineOfTenThousandDigitWordsIsReadInBoundedTime() {
    var line = "nine ".repeat(10_000) + "times.";
    assertThat(Printout.figures(Printout.article(line, Optional.empty()))).hasSize(10_000);
  }
}
