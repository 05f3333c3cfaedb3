package org.standoff.query.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.standoff.Rounds;

class QueryParserTest {
  private static final Path LANGUAGE = Path.of("docs/query.md");

  /** The rows of the tables of the specification: what is typed, and how it is read. */
  static List<Arguments> rows() throws IOException {
    return table("| You type |");
  }

  /** What is typed, where the caret stands, and what is said. */
  static List<Arguments> mistakes() throws IOException {
    return table("| You type wrongly |");
  }

  private static List<Arguments> table(String head) throws IOException {
    List<Arguments> rows = new ArrayList<>();
    boolean inside = false;
    for (var line : Files.readAllLines(LANGUAGE)) {
      inside = line.startsWith(head) || (inside && line.startsWith("|"));
      if (inside && line.startsWith("| `")) {
        var cells = line.replace("\\|", "\u0001").split("\\|", -1);
        rows.add(Arguments.of(typed(cells[1]), typed(cells[2]), cells[3].strip()));
      }
    }
    return rows;
  }

  /** What stands between backticks. */
  private static String typed(String cell) {
    return cell.strip().replaceAll("^`+ ?| ?`+$", "").replace('\u0001', '|');
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowOfTheSpecificationIsReadAsItSays(String typed, String read, String meaning)
      throws QuerySyntaxException {
    assertThat(QueryParser.parse(typed)).hasToString(read);
    assertThat(QueryParser.parse(read)).isEqualTo(QueryParser.parse(typed));
    assertThat(meaning).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsShownInItsPlace(String typed, String caret, String message) {
    var text = typed.replace("·", " ");
    var mistake = catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse(text));
    assertThat(mistake).as(typed).isNotNull();
    assertThat(" ".repeat(mistake.offset()) + "^").isEqualTo(caret.replace("·", " "));
    assertThat(mistake).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "gadafi, gadafi, true",
    "gadafi, gaddafi, true",
    "gadafi, gadaffi, true",
    "gadafi, gadfai, true",
    "gadafi, kadafi, false",
    "gadafi, gaddafis, true",
    "gadafi, gaddafists, false",
    "mali, malo, true",
    "mali, maori, false",
    "mali, mlai, true",
    "mali, malaisia, false"
  })
  void nearSpellingsDifferByFewLetters(String asked, String word, boolean near) {
    assertThat(new Piece.Close(asked).takes(word)).isEqualTo(near);
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
    var queries = new RandomQueries(new Random(11));
    for (int round = 0; round < 10_000; round++) {
      var query = queries.query(4);
      assertThat(QueryParser.parse(query.toString())).as("%s", query).isEqualTo(query);
    }
  }

  @Test
  void anyTextIsAQueryOrAMistakeWithinIt() {
    var random = new Random(12);
    var pieces =
        List.of(
            "a",
            "mali",
            "OR",
            "and",
            "NOT",
            "-",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "\\",
            " ",
            " ",
            "é",
            ":",
            "person:",
            "[person]",
            "[",
            "]",
            "~",
            "~5",
            ">",
            ">2",
            "=",
            "*",
            "?",
            "ab*",
            "money",
            "money>",
            "1m",
            "5..10",
            "..",
            "date:",
            "2013",
            "said:",
            "role:",
            "title:",
            "published:",
            "article",
            "paragraph(",
            "&&",
            "|",
            "/",
            "^2",
            "+",
            "{",
            "NEAR/5",
            "$",
            "%",
            "&",
            ".",
            "/",
            "U.S.",
            "3.5",
            "\uD83D",
            "\u0000");
    for (int round = 0; round < Rounds.of(100_000); round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      try {
        var query = QueryParser.parse(text.toString());
        assertThat(QueryParser.parse(query.toString())).as("%s", text).isEqualTo(query);
      } catch (QuerySyntaxException mistake) {
        assertThat(mistake.offset()).as("in %s", text).isBetween(0, text.length());
      }
    }
  }
}
