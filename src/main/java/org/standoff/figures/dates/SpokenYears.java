package org.standoff.figures.dates;

import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;

/**
 * Reads years in words: "nineteen ninety-six", "twenty twelve", "the year two thousand and six".
 */
final class SpokenYears {
  private static final int FIRST_CENTURY = 11;
  private static final int LAST_CENTURY = 20;
  private static final int CENTURY = 100;
  private static final int TEN = 10;
  private static final int MILLENNIUM = 2000;

  private SpokenYears() {}

  /** A year, and the lexeme after it. */
  record Spoken(int end, int year) {}

  /** The year that begins at a lexeme. */
  static Optional<Spoken> at(Lexemes lexemes, int i) {
    if (!lexemes.isWord(i) || lexemes.isHyphen(i - 1) || NumberWords.begins(lexemes.word(i - 1))) {
      return Optional.empty();
    }
    return inCentury(lexemes, i)
        .or(() -> inMillennium(lexemes, i))
        .filter(year -> !isCounted(lexemes, year.end()));
  }

  /** Whether a number, and no year, goes on: "nineteen twenty-dollar notes". */
  private static boolean isCounted(Lexemes lexemes, int end) {
    return lexemes.isHyphen(end)
        || NumberWords.begins(lexemes.word(end))
        || switch (lexemes.word(end)) {
          case "percent", "per", "hundred", "thousand", "million" -> true;
          default -> lexemes.tag(end).equals("NOUN") && lexemes.word(end).endsWith("s");
        };
  }

  private static Optional<Spoken> inCentury(Lexemes lexemes, int i) {
    var century =
        NumberWords.small(lexemes.word(i))
            .or(() -> NumberWords.tens(lexemes.word(i)))
            .filter(number -> number >= FIRST_CENTURY && number <= LAST_CENTURY);
    return century.flatMap(number ->
        rest(lexemes, lexemes.pastHyphen(i + 1))
            .map(rest -> new Spoken(rest.end(), number * CENTURY + rest.year())));
  }

  /** "ninety-six", "twelve", "oh five". */
  private static Optional<Spoken> rest(Lexemes lexemes, int i) {
    if (lexemes.is(i, "oh")) {
      return digit(lexemes, i + 1).map(digit -> new Spoken(i + 2, digit));
    }
    var teen = NumberWords.small(lexemes.word(i)).filter(number -> number >= TEN);
    if (teen.isPresent()) {
      return Optional.of(new Spoken(i + 1, teen.get()));
    }
    return NumberWords.tens(lexemes.word(i))
        .map(tens -> {
          int at = lexemes.pastHyphen(i + 1);
          return digit(lexemes, at)
              .map(digit -> new Spoken(at + 1, tens + digit))
              .orElse(new Spoken(i + 1, tens));
        });
  }

  private static Optional<Integer> digit(Lexemes lexemes, int i) {
    return NumberWords.small(lexemes.word(i)).filter(number -> number > 0 && number < TEN);
  }

  /** "two thousand", where "year" goes before; "two thousand and six", where "in" does. */
  private static Optional<Spoken> inMillennium(Lexemes lexemes, int i) {
    if (!lexemes.is(i, "two") || !lexemes.is(i + 1, "thousand")) {
      return Optional.empty();
    }
    boolean year = lexemes.is(i - 1, "year");
    boolean in = lexemes.is(i - 1, "in") || lexemes.is(i - 1, "since");
    int and = lexemes.is(i + 2, "and") ? i + 3 : i + 2;
    var more =
        rest(lexemes, and)
            .or(() -> digit(lexemes, and).map(digit -> new Spoken(and + 1, digit)))
            .filter(rest -> year || in);
    return more.map(rest -> new Spoken(rest.end(), MILLENNIUM + rest.year()))
        .or(() -> year ? Optional.of(new Spoken(i + 2, MILLENNIUM)) : Optional.empty());
  }
}
