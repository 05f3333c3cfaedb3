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

  /** Words right before a day that lies ahead. */
  private static final Set<String> AHEAD = WORDS.words("ahead");

  private static final Set<String> PRESENT = WORDS.words("present");

  /** Verbs that say in the present what is on the calendar: "talks resume on Saturday". */
  private static final Set<String> SCHEDULED = WORDS.words("scheduled");

  /** Words before "to" and a verb that will be done. */
  private static final Set<String> INTENDING = WORDS.words("intending");

  /** Words before "to" and a verb that was done, or was not. */
  private static final Set<String> DONE = WORDS.words("done");

  private Tenses() {}

  /** The tense of the nearest word that shows one, first before the date and then after it. */
  static Tense around(Lexemes lexemes, int first, int end) {
    if (lexemes.is(first - 1, "since")) {
      return Tense.PAST;
    }
    boolean ahead = AHEAD.contains(lexemes.word(first - 1));
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      var tense = isInfinitive(lexemes, i, first) ? infinitive(lexemes, i) : tense(lexemes, i);
      if (tense == Tense.OPEN && ahead && PRESENT.contains(lexemes.word(i))) {
        return Tense.FUTURE;
      }
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    if (ahead) {
      return Tense.FUTURE;
    }
    for (int i = end; i < lexemes.size() && i < end + REACH; i++) {
      var tense = tense(lexemes, i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private static boolean isInfinitive(Lexemes lexemes, int i, int first) {
    return lexemes.is(i, "to") && i + 1 < first && lexemes.tag(i + 1).equals("VERB");
  }

  /** "is to reopen", "agreed to meet"; "failed to appear" is over, "met to talk" leaves it open. */
  private static Tense infinitive(Lexemes lexemes, int to) {
    var word = lexemes.word(to - 1);
    if (DONE.contains(word)) {
      return Tense.PAST;
    }
    return FUTURE.contains(word) || INTENDING.contains(word) ? Tense.FUTURE : Tense.OPEN;
  }

  private static Tense tense(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    if (SCHEDULED.contains(word) && lexemes.tag(i).equals("VERB")) {
      return Tense.FUTURE;
    }
    if (FUTURE.contains(word)) {
      return Tense.FUTURE;
    }
    if (PAST.contains(word)) {
      return Tense.PAST;
    }
    boolean regular = word.endsWith("ed") && word.length() > 4 && lexemes.tag(i).equals("VERB");
    boolean lasting = lexemes.is(i - 1, "is") || lexemes.is(i - 1, "are");
    return regular && !lasting && !lexemes.isCapitalized(i) ? Tense.PAST : Tense.OPEN;
  }
}
