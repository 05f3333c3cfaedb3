package org.standoff.figures.dates;

import java.util.Locale;
import java.util.Set;
import org.standoff.figures.dates.Calendar.Tense;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.text.WordTable;

/** Guesses from the words around a date whether it lies before or after the article's day. */
final class Tenses {
  private static final WordTable WORDS = WordTable.of(Locale.ENGLISH, "dates");

  private static final int REACH = 14;

  private static final Set<String> FUTURE = WORDS.words("future");

  private static final Set<String> PAST = WORDS.words("past");

  private Tenses() {}

  /** The tense of the nearest word that shows one, first before the date and then after it. */
  static Tense around(Lexemes lexemes, int first, int end) {
    if (lexemes.is(first - 1, "since")) {
      return Tense.PAST;
    }
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      var tense = tense(lexemes, i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    for (int i = end; i < lexemes.size() && i < end + REACH; i++) {
      var tense = tense(lexemes, i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private static Tense tense(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    if (FUTURE.contains(word)) {
      return Tense.FUTURE;
    }
    if (PAST.contains(word)) {
      return Tense.PAST;
    }
    boolean regular = word.endsWith("ed") && word.length() > 4 && lexemes.tag(i).equals("VERB");
    return regular && !lexemes.isCapitalized(i) ? Tense.PAST : Tense.OPEN;
  }
}
