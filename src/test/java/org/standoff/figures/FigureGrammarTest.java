package org.standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.Rounds;
import org.standoff.annotate.SharedModels;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.annotation.Value;
import org.standoff.marked.Analysis;
import org.standoff.marked.Marked;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Span;

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
    assertThat(Printout.of(Marked.parse(printout).text(), published)).isEqualTo(printout);
  }

  @Test
  void everySpecificationRowIsUnique() throws IOException {
    assertThat(cases()).doesNotHaveDuplicates();
  }

  @Test
  void markupIsNoObstacle() {
    var text = "US\\$50 million and *1,200* people";
    var article =
        new Article(
            "test",
            ArticlePath.of("test"),
            Details.of("test"),
            text,
            List.of(),
            List.of(new Span(2, 3), new Span(19, 20), new Span(25, 26)));
    assertThat(Printout.figures(article))
        .extracting(figure -> figure.span().of(text))
        .containsExactly("US\\$50 million", "1,200");
  }

  @Test
  void aNumberInsideALongerNameIsNoFigure() {
    var text = "The Sunday Times and the World Cup 2022 began on Sunday.";
    var names =
        List.of(
            new Name(EntityType.ORGANIZATION, new Span(4, 16), 0, 1),
            new Name(EntityType.MISC, new Span(25, 39), 0, 1));
    var article = Printout.article(text, Optional.empty());
    assertThat(Printout.figures(article, names))
        .extracting(figure -> figure.span().of(text))
        .containsExactly("Sunday");
  }

  @Test
  void aMeasureHasItsValueInSiUnits() {
    var article = Printout.article("It is 2 miles long and 20°C warm.", Optional.empty());
    assertThat(Printout.figures(article))
        .map(figure -> (Value.Quantity) figure.value())
        .map(quantity -> quantity.si().orElseThrow())
        .map(si -> si.low().toPlainString() + " " + si.unit())
        .containsExactly("3218.688 m", "293.15 K");
  }

  @Test
  void figuresAreInOrderAndLieInTheirSentence() {
    var random = new Random(4);
    var words = words();
    for (int round = 0; round < Rounds.of(300); round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(words.get(random.nextInt(words.size())));
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      var article = Printout.article(text.toString(), Optional.of(LocalDate.of(2024, 2, 29)));
      var sentences = SharedModels.sentenceFinder().sentences(article);
      int end = 0;
      for (var figure : Printout.figures(article, new Analysis(sentences, List.of()))) {
        assertThat(figure.span().start()).as("order in %s", text).isGreaterThanOrEqualTo(end);
        end = figure.span().end();
        var sentence = sentences.get(figure.sentence()).span();
        assertThat(sentence.contains(figure.span())).as("sentence of %s", figure).isTrue();
        figure.of().ifPresent(of -> assertThat(sentence.contains(of)).isTrue());
      }
    }
  }

  /** As scripts of web pages have them: "matrix(1,25.3,0)". */
  @Test
  void digitsAndMarksInAnyOrderAreReadWithoutAFailure() {
    var random = new Random(5);
    var marks = "0123456789,,,...  /-:%$x½";
    for (int round = 0; round < Rounds.of(2_000); round++) {
      var text = new StringBuilder("1");
      for (int i = 0; i < 40; i++) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      Printout.figuresOfOneSentence(text.toString())
          .forEach(figure -> assertThat(figure.span().end()).isLessThanOrEqualTo(text.length()));
    }
  }

  /** What the grammars look at, so that the random text is full of beginnings. */
  private static List<String> words() {
    return List.of(
        ("one two twenty hundred thousand million and a an half quarter third thirds of to or -"
                + " between from in by last next this ago year years old week months day hour May"
                + " March 5 12 31 99 2013 1,200 3.8 0 000 007 . , : / % $ US$ € £ Rs R m km per"
                + " cent percent percentage point points basis dollars pounds won Monday Sunday"
                + " the first second 21st th s ' ’ ( ) [ ] + x ½ th quarter of 30 Feb 29 o clock"
                + " am pm GMT dozens scores tens aged more than people, minus negative over out")
            .split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nine ",
        "nine-",
        "1 ",
        "100 ",
        "1,",
        "1.",
        "1-",
        "1/",
        "one hundred and ",
        "a ",
        "half a ",
        "of ",
        "10 to ",
        "May ",
        "5 May ",
        "minus ",
        "million ",
        "two years and ",
        "(",
        "$",
        "in "
      })
  void aLineOfManyRepetitionsIsReadInBoundedTime(String repeated) {
    var text = repeated.repeat(Rounds.of(10_000));
    var figures =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Printout.figuresOfOneSentence(text));
    assertThat(figures.size()).isLessThanOrEqualTo(text.length());
  }
}
