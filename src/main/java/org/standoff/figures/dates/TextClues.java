package org.standoff.figures.dates;

import java.util.List;
import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;

/**
 * What the dates of a text say about its other dates.
 *
 * @param order whether the day or the month stands first in digits
 * @param lastYear the latest year that is written
 */
record TextClues(Order order, Optional<Integer> lastYear) {
  static final TextClues NONE = new TextClues(Order.UNKNOWN, Optional.empty());

  /** Which of two numbers is the day. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  static TextClues of(List<Lexemes> sentences) {
    int dayFirst = 0;
    int monthFirst = 0;
    int last = 0;
    for (var lexemes : sentences) {
      for (int i = 0; i < lexemes.size(); i++) {
        if (!lexemes.isNumber(i)) {
          continue;
        }
        if (lexemes.mayBeYear(i)) {
          last = Math.max(last, Integer.parseInt(lexemes.word(i)));
        }
        if (isTriple(lexemes, i)) {
          int first = shortNumber(lexemes, i);
          int second = shortNumber(lexemes, i + 2);
          dayFirst += first > 12 && second <= 12 ? 1 : 0;
          monthFirst += second > 12 && first <= 12 ? 1 : 0;
        }
      }
    }
    var order = Order.UNKNOWN;
    if ((dayFirst > 0) != (monthFirst > 0)) {
      order = dayFirst > 0 ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }
    return new TextClues(order, last > 0 ? Optional.of(last) : Optional.empty());
  }

  /** Whether three numbers with the same mark between them begin at a lexeme. */
  static boolean isTriple(Lexemes lexemes, int i) {
    boolean same = lexemes.is(i + 1, lexemes.word(i + 3)) && isSeparator(lexemes.word(i + 1));
    boolean tight =
        lexemes.touches(i)
            && lexemes.touches(i + 1)
            && lexemes.touches(i + 2)
            && lexemes.touches(i + 3);
    return same && tight && lexemes.isNumber(i + 2) && lexemes.isNumber(i + 4);
  }

  private static boolean isSeparator(String word) {
    return word.equals("-") || word.equals("/") || word.equals(".");
  }

  /** A number of one or two digits, else 0. */
  static int shortNumber(Lexemes lexemes, int i) {
    return lexemes.word(i).length() <= 2 ? Integer.parseInt(lexemes.word(i)) : 0;
  }
}
