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

  /** Verbs that put something off, or draw it out: "adjourned until Monday". */
  private static final Set<String> PUTTING_OFF = WORDS.words("putting off");

  /** Words between these and the date to which they do. */
  private static final Set<String> PUT_TO = Set.of("until", "till", "to", "through", "for");

  /** Words behind "is" in "the match is on Sunday", "the final is at Wembley on Sunday". */
  private static final Set<String> PLACED = WORDS.words("placed");

  /** Words behind which a date is no longer that of what is so. */
  private static final Set<String> APART = WORDS.words("apart");

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
    boolean putTo = PUT_TO.contains(lexemes.word(first - 1));
    boolean near = true;
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      boolean held = putTo && PUTTING_OFF.contains(lexemes.word(i));
      if (held || (near && isNow(lexemes, i) && PLACED.contains(lexemes.word(i + 1)))) {
        return Tense.FUTURE;
      }
      near &= !lexemes.tag(i).equals("VERB") && !APART.contains(lexemes.word(i));
      putTo &= !lexemes.is(i, "from");
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

  private static boolean isNow(Lexemes lexemes, int i) {
    return lexemes.is(i, "is") || lexemes.is(i, "are");
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
    if (SCHEDULED.contains(word) && isFinite(lexemes, i)) {
      return Tense.FUTURE;
    }
    if (FUTURE.contains(word)) {
      if (lexemes.is(i + 1, "have")) {
        // "must have been passed in March"
        return Tense.PAST;
      }
      return isDoneSet(lexemes, i) ? Tense.PAST : Tense.FUTURE;
    }
    if (lexemes.is(i - 1, "to") && lexemes.tag(i).equals("VERB")) {
      // "is forecast to last", "vowed to quit"
      return Tense.OPEN;
    }
    boolean lasting = isNow(lexemes, i - 1) || lexemes.is(i - 1, "be");
    if (lasting) {
      return Tense.OPEN;
    }
    boolean regular = word.endsWith("ed") && !word.endsWith("eed") && lexemes.tag(i).equals("VERB");
    return PAST.contains(word) || (regular && word.length() > 4 && !lexemes.isCapitalized(i))
        ? Tense.PAST
        : Tense.OPEN;
  }

  /** "talks resume"; not "failed to appear", "did not return". */
  private static boolean isFinite(Lexemes lexemes, int i) {
    return lexemes.tag(i).equals("VERB")
        && switch (lexemes.word(i - 1)) {
          case "to", "not", "t", "did", "would", "could", "should", "never" -> false;
          default -> true;
        };
  }

  /** "a record set on Monday", but "set to open on Monday", "set for Monday". */
  private static boolean isDoneSet(Lexemes lexemes, int i) {
    return lexemes.is(i, "set") && !lexemes.is(i + 1, "to") && !lexemes.is(i + 1, "for");
  }
}
