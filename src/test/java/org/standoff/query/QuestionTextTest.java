package org.standoff.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.query.ranges.Days;

class QuestionTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "where name:Panetta",
        "where name:\"Leon Panetta\" literal:true type:person form:name form:surname",
        "who name:\"\"",
        "who score:0.0 name:X",
        "with company:person company:group name:EU type:organization",
        "names",
        "names pattern:\"b*mokh\" type:person",
        "find query:\"gas OR \\\"natural gas\\\"\"",
        "figures order:place",
        "conflicts words:hostages kind:count",
        "figures words:hostages kind:count unit:% min:100 max:1E+3 days:2013-01-01/2013-01-31"
            + " order:value",
        "facts",
        "facts kind:quote score:0.7 subject:X",
        "facts kind:quote kind:role subject:X predicate:say object:Y about:\"a b\" words:c",
        "sought answer:figure figure:count figure:money focus:hostages word:freed",
        "sought answer:person word:sued word:X fact:\"facts predicate:sued object:X\""
      })
  void printsAsItReads(String line) throws QuerySyntaxException {
    assertThat(QuestionText.print(QuestionText.parse(line))).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                            | 0  | no question begins so: there are where, who, with, names, find, figures, conflicts, facts, sought
          when name:X                   | 0  | no question begins so: there are where, who, with, names, find, figures, conflicts, facts, sought
          where Panetta                 | 6  | no field here: write name:value or name:"value"
          where name:"Panetta           | 11 | this quote is never closed
          where name:X pattern:Y        | 21 | where has no pattern: there are name, literal, type, form, tier
          where name:X name:Y           | 18 | name is said twice
          where name:X type:planet      | 18 | no entity type 'planet': there are person, location, organization, group, misc
          find                          | 0  | find needs a query
          find query:"(gas"             | 11 | this ( is never closed
          figures min:many              | 12 | no number 'many': write it as 1500, 2.5, 20k, 1m or 3bn
          figures min:2m max:1m         | 0  | the minimum 2E+6 is above the maximum 1E+6
          figures days:soon             | 13 | no days 'soon'
          sought answer:person          | 0  | nothing is asked
          sought answer:figure word:x   | 0  | only a question for a figure has kinds of figure
          """)
  void aMistakeIsShownInItsPlace(String line, int offset, String message) {
    var mistake = catchThrowableOfType(QuerySyntaxException.class, () -> QuestionText.parse(line));
    assertThat(mistake).hasMessage(message);
    assertThat(mistake.offset()).isEqualTo(offset);
  }

  @Test
  void whatIsPrintedReadsAsTheSameQuestion() throws QuerySyntaxException {
    var random = new Random(31);
    for (int round = 0; round < 3000; round++) {
      var question = question(random);
      var line = QuestionText.print(question);
      assertThat(QuestionText.parse(line)).as("%s", line).isEqualTo(question);
      assertThat(line).doesNotContain("\n", "\r");
    }
  }

  @Test
  void anyLineIsAQuestionOrAMistakeWithinIt() {
    var random = new Random(32);
    var pieces =
        List.of(
            "where", "find", " ", "name:", "query:", "\"", "\\", "a", ":", "days:", "1/2", "\n");
    for (int round = 0; round < 5000; round++) {
      var line = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        line.append(pieces.get(random.nextInt(pieces.size())));
      }
      try {
        var question = QuestionText.parse(line.toString());
        assertThat(QuestionText.parse(QuestionText.print(question))).isEqualTo(question);
      } catch (QuerySyntaxException mistake) {
        assertThat(mistake.offset()).as("in %s", line).isBetween(0, line.length());
      }
    }
  }

  private static Question question(Random random) throws QuerySyntaxException {
    return switch (random.nextInt(8)) {
      case 0 -> new Question.Where(name(random));
      case 1 -> new Question.Who(name(random), random.nextInt(5) / 4.0);
      case 2 -> new Question.With(name(random), some(random, EntityType.values()));
      case 3 -> new Question.Names(text(random), some(random, EntityType.values()));
      case 4 -> new Question.Find(QueryParser.parse("a \"b c\" OR NOT person:\"x \\\\ \\\" y\""));
      case 5 -> new Question.Figures(figures(random), one(random, FigureOrder.values()));
      case 6 -> new Question.Answering(sought(random));
      default -> new Question.Facts(facts(random));
    };
  }

  private static Sought sought(Random random) {
    var answer = one(random, AnswerKind.values());
    return new Sought(
        answer,
        answer == AnswerKind.FIGURE
            ? List.of(one(random, FigureKind.values()), FigureKind.MONEY)
            : List.of(),
        texts(random),
        List.of(text(random)),
        List.of(facts(random)));
  }

  private static FactQuery facts(Random random) {
    return new FactQuery(
        some(random, Fact.Kind.values()),
        text(random),
        text(random),
        text(random),
        text(random),
        text(random),
        random.nextInt(4) / 4.0);
  }

  private static NameQuery name(Random random) {
    return new NameQuery(
        text(random),
        random.nextBoolean(),
        some(random, EntityType.values()),
        some(random, Form.values()),
        some(random, Tier.values()));
  }

  private static FigureQuery figures(Random random) {
    var low = new BigDecimal(random.nextInt(1000)).scaleByPowerOfTen(random.nextInt(8) - 4);
    var first = LocalDate.ofEpochDay(random.nextInt(40_000));
    return new FigureQuery(
        text(random),
        maybe(random, () -> one(random, FigureKind.values())),
        maybe(random, () -> text(random)),
        maybe(random, () -> low),
        maybe(random, () -> low.add(BigDecimal.ONE)),
        maybe(random, () -> new Days(first, first.plusDays(random.nextInt(400)))));
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      texts.add(text(random));
    }
    return texts;
  }

  private static String text(Random random) {
    var pieces =
        List.of("Kid", "\"", "\\", " ", "\n", "\r", "n", "%", ":", "é", "*", "\uD83D\uDE00", "\t");
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private static <E> E one(Random random, E[] values) {
    return values[random.nextInt(values.length)];
  }

  private static <E> Set<E> some(Random random, E[] values) {
    Set<E> some = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(one(random, values));
    }
    return some;
  }

  private static <T> Optional<T> maybe(Random random, Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
