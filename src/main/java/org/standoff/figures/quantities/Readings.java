package org.standoff.figures.quantities;

import java.util.Locale;
import java.util.Set;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.text.WordTable;

/** Tells numbers that count nothing: ranks, grades, sizes, the state of an index. */
final class Readings {
  private static final WordTable WORDS = WordTable.of(Locale.ENGLISH, "quantities");

  /** Words right before a number that it belongs to: "ranked 12", "size 12". */
  private static final Set<String> READINGS = WORDS.words("readings");

  /** Things whose state is a bare number. */
  private static final Set<String> INDEXES = WORDS.words("indexes");

  /** Words between an index and its number. */
  private static final Set<String> STANDING = WORDS.words("standing");

  /** Words of a match, in which a number in brackets is a minute. */
  private static final Set<String> GOALS = WORDS.words("goals");

  private static final int REACH = 16;

  private Readings() {}

  /** Whether a bare number is a place on a scale. */
  static boolean isReading(Lexemes lexemes, int i, int end) {
    int name = lexemes.is(i - 1, "of") || lexemes.is(i - 1, "at") ? i - 2 : i - 1;
    if (lexemes.is(name, "number")) {
      return name == i - 1;
    }
    boolean reading =
        lexemes.isNumber(i)
            && READINGS.contains(lexemes.word(name))
            && (name == i - 1 || !isCounting(lexemes, end));
    return reading || isMinute(lexemes, i, end) || isState(lexemes, i, end);
  }

  /** "The index closed at 3,456", "the FTSE 100 fell to 7,123.45". */
  private static boolean isState(Lexemes lexemes, int i, int end) {
    if (!lexemes.isNumber(i) || isCounting(lexemes, end)) {
      return false;
    }
    if (!STANDING.contains(lexemes.word(i - 1))) {
      return false;
    }
    for (int k = i - 2; k >= i - REACH && k >= 0; k--) {
      if (INDEXES.contains(lexemes.word(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounting(Lexemes lexemes, int end) {
    return switch (lexemes.tag(end)) {
      case "NOUN", "ADJ", "PROPN", "NUM", "SYM" -> true;
      default -> false;
    };
  }

  /** "Lopez (73) scored": the minute of a goal, and no age. */
  static boolean isMinute(Lexemes lexemes, int i, int end) {
    if (!lexemes.is(i - 1, "(") || !(lexemes.is(end, ")") || lexemes.is(end, ","))) {
      return false;
    }
    for (int k = i - REACH; k < end + REACH; k++) {
      if (GOALS.contains(lexemes.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** "an old 386 PC": one thing cannot be 386 of them. */
  static boolean isModel(Lexemes lexemes, int i, Term term) {
    int article = lexemes.tag(i - 1).equals("ADJ") ? i - 2 : i - 1;
    int noun = term.end();
    boolean one = lexemes.is(article, "a") || lexemes.is(article, "an");
    return one
        && lexemes.isNumber(i)
        && !lexemes.touches(noun - 1)
        && lexemes.isCapitalized(noun)
        && !lexemes.word(noun).endsWith("s");
  }
}
