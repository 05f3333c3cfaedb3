package org.standoff.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.EntityType;
import org.standoff.text.Fold;

class QueryParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hostage                         | hostage
          Algérie                         | algerie
          gas site                        | gas site
          gas AND site                    | gas site
          "natural gas site"              | "natural gas site"
          “natural gas” site              | "natural gas" site
          „natural gas”                   | "natural gas"
          Le-Drian                        | "le drian"
          U.S.                            | "u s"
          10:30                           | "10 30"
          "gas"                           | gas
          a OR b c                        | a OR b c
          a b OR c                        | a b OR c
          (a OR b) c                      | (a OR b) c
          a AND b OR c AND d              | a b OR c d
          NOT a                           | NOT a
          a NOT b                         | a NOT b
          a AND NOT b                     | a NOT b
          NOT NOT a                       | NOT NOT a
          NOT (a b)                       | NOT (a b)
          ((a))                           | a
          (a b) c                         | (a b) c
          a(b)c                           | a b c
          not or and                      | not or and
          NOTE ORDER                      | note order
          "OR"                            | or
          person:"Le Drian"               | person:"Le Drian"
          person:“Le Drian”               | person:"Le Drian"
          place:Mali                      | location:"Mali"
          Organisation:EU                 | organization:"EU"
          name:Washington x               | name:"Washington" x
          misc:"Joe \\"Kid\\" O\\\\Neill" | misc:"Joe \\"Kid\\" O\\\\Neill"
          group:Islamists OR gas          | group:"Islamists" OR gas
          NOT person:Ham                  | NOT person:"Ham"
          """)
  void readsAndPrints(String text, String printed) throws QuerySyntaxException {
    assertThat(QueryParser.parse(text)).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``              | 0  | an empty query
          `  `            | 2  | an empty query
          (a              | 0  | this ( is never closed
          a (b (c)        | 2  | this ( is never closed
          a)              | 1  | this ) closes nothing
          ()              | 1  | nothing stands before this )
          a "b            | 2  | this quote is never closed
          a “b"           | 2  | this quote is never closed
          a AND           | 5  | something is missing here
          a OR            | 4  | something is missing here
          a OR OR b       | 5  | nothing stands before this; search the word in small letters or in quotes
          AND a           | 0  | nothing stands before this; search the word in small letters or in quotes
          NOT             | 3  | something is missing here
          a --            | 2  | no letter or digit here to search for
          a ""            | 2  | no letter or digit here to search for
          a person:       | 9  | a name is missing here
          person:"--"     | 7  | a name is missing here
          x planet:Mars   | 2  | no entity type 'planet': there are person, location, organization, group, misc, name (any type); in quotes it is searched as words
          """)
  void aMistakeIsShownInItsPlace(String text, int offset, String message) {
    var mistake = catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse(text));
    assertThat(mistake).hasMessage(message);
    assertThat(mistake.offset()).isEqualTo(offset);
  }

  @Test
  void endlessQueriesAreRefusedAtOnce() {
    for (var text : List.of("(".repeat(100_000), "NOT ".repeat(100_000), "a ".repeat(100_000))) {
      assertThatThrownBy(() -> QueryParser.parse(text))
          .isInstanceOf(QuerySyntaxException.class)
          .hasMessageMatching("nested deeper than 50|more than 500 parts");
    }
    var words = '"' + "a ".repeat(100_000) + '"';
    assertThatThrownBy(() -> QueryParser.parse(words))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage("more than 500 words");
  }

  @Test
  void whatIsPrintedReadsAsTheSameQuery() throws QuerySyntaxException {
    var random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      var query = query(random, 4);
      assertThat(QueryParser.parse(query.toString())).as("%s", query).isEqualTo(query);
    }
  }

  @Test
  void anyTextIsAQueryOrAMistakeWithinIt() {
    var random = new Random(12);
    var pieces =
        List.of("a", "OR", "AND", "NOT", "(", ")", "\"", "“", "”", "\\", " ", "person:", "é", ":");
    for (int round = 0; round < 5000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      try {
        var query = QueryParser.parse(text.toString());
        assertThat(QueryParser.parse(query.toString())).isEqualTo(query);
      } catch (QuerySyntaxException mistake) {
        assertThat(mistake.offset()).as("in %s", text).isBetween(0, text.length());
      }
    }
  }

  private static Query query(Random random, int depth) {
    var words = List.of("gas", "and", "or", "not", "le", "23", "東京", "straße");
    int shape = random.nextInt(depth > 0 ? 6 : 3);
    return switch (shape) {
      case 0 -> new Query.Word(word(random, words));
      case 1 -> new Query.Phrase(List.of(word(random, words), word(random, words)));
      case 2 -> new Query.Named(type(random), name(random));
      case 3 -> new Query.And(parts(random, depth));
      case 4 -> new Query.Or(parts(random, depth));
      default -> new Query.Not(query(random, depth - 1));
    };
  }

  private static List<Query> parts(Random random, int depth) {
    List<Query> parts = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      parts.add(query(random, depth - 1));
    }
    return parts;
  }

  private static String word(Random random, List<String> words) {
    return Fold.fold(words.get(random.nextInt(words.size())));
  }

  private static Optional<EntityType> type(Random random) {
    return Arrays.stream(EntityType.values()).skip(random.nextInt(6)).findFirst();
  }

  private static String name(Random random) {
    var pieces = List.of("Kid", "\"", "\\", " ", "”", ")", "OR", "é", "\\\\", "\uD83D\uDE00");
    var name = new StringBuilder("Joe");
    for (int i = random.nextInt(6); i > 0; i--) {
      name.append(pieces.get(random.nextInt(pieces.size())));
    }
    return name.toString();
  }
}
