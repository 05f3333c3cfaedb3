package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Numeral;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/** Reads ages that need no unit: "in her 30s", "aged 19", "Maria Nones, 32, and", "Smith (35)". */
public final class Ages {
  private static final WordTable WORDS = WordTable.of(Locale.ENGLISH, "quantities");

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
  private static final int YOUNGEST_IN_BRACKETS = 10;
  private static final int NINE = 9;
  private static final Set<String> OWNERS = WORDS.words("owners");
  private static final Set<String> PERSONS = WORDS.words("persons");
  private static final Set<String> HUMANS = WORDS.words("humans");
  private static final Set<String> ADVERBS = WORDS.words("age adverbs");
  private static final Set<String> DYING = WORDS.words("dying");

  private static final Set<String> CHILDREN =
      Set.of("boy", "girl", "baby", "toddler", "child", "son", "daughter", "brother", "sister");

  /** A row of ages has no more lexemes. */
  private static final int LONGEST_ROW = 8;

  private Ages() {}

  /** The age "30s" or "thirties", where the words before it speak of persons. */
  public static Optional<RawFigure> inTens(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    if (word.endsWith("ties")) {
      return NumberWords.tens(word.substring(0, word.length() - 3) + "y")
          .filter(_ -> isOwned(lexemes, i))
          .map(low -> decade(low, i, i + 1));
    }
    int letter = lexemes.isApostrophe(i + 1) && lexemes.touches(i) ? i + 2 : i + 1;
    boolean tens =
        lexemes.isNumber(i)
            && lexemes.word(i).length() == 2
            && lexemes.word(i).endsWith("0")
            && lexemes.is(letter, "s")
            && lexemes.touches(letter - 1);
    return tens && isOwned(lexemes, i)
        ? Optional.of(decade(Integer.parseInt(lexemes.word(i)), i, letter + 1))
        : Optional.empty();
  }

  private static boolean isOwned(Lexemes lexemes, int i) {
    int owner = i - 1;
    if (lexemes.isHyphen(owner)) {
      owner -= 2;
    } else if (lexemes.is(owner, "early")
        || lexemes.is(owner, "late")
        || lexemes.is(owner, "mid")) {
      owner--;
    }
    return OWNERS.contains(lexemes.word(owner));
  }

  private static RawFigure decade(int low, int i, int end) {
    return new RawFigure(
        i,
        end,
        new Value.Quantity(
            FigureKind.AGE,
            BigDecimal.valueOf(low),
            Optional.of(BigDecimal.valueOf((long) low + NINE)),
            Optional.of("year"),
            Qualifier.EXACT));
  }

  /** Whether a bare number is an age by the words before it, or by its place behind a name. */
  static boolean isAge(Lexemes lexemes, int i, Numeral number) {
    if (number.low().compareTo(OLDEST) > 0) {
      return false;
    }
    if (isOrOlder(lexemes, number.end()) || isInRow(lexemes, i, number)) {
      return true;
    }
    if (isOfPerson(lexemes, i, number)) {
      return true;
    }
    for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
      if (PERSONS.contains(lexemes.word(k))) {
        return k < i - 1 && isUncounted(lexemes, number.end());
      }
      switch (lexemes.word(k)) {
        case "aged", "age", "ages" -> {
          return true;
        }
        case "between", "of", "under", "over", "from", "about", "around", "above", "below" -> {}
        default -> {
          return isBehindName(lexemes, i, number);
        }
      }
    }
    return false;
  }

  /** "aged 20, 30 and 40": the second and the third. */
  private static boolean isInRow(Lexemes lexemes, int i, Numeral number) {
    int at = i - 1;
    while (at > i - LONGEST_ROW && (lexemes.isNumber(at) || isJoin(lexemes, at))) {
      at--;
    }
    return at < i - 2
        && lexemes.word(at).matches("aged?|ages")
        && isUncounted(lexemes, number.end());
  }

  private static boolean isJoin(Lexemes lexemes, int i) {
    return lexemes.is(i, ",") || lexemes.is(i, "and") || lexemes.is(i, "or");
  }

  /** "His daughter, now 40,", "turned 65", "died at 90", "she was only 16 when". */
  private static boolean isOfPerson(Lexemes lexemes, int i, Numeral number) {
    boolean child = lexemes.is(i - 1, ",") && CHILDREN.contains(lexemes.word(i - 2));
    boolean ends = lexemes.is(number.end(), ",") || lexemes.is(number.end(), ".");
    if (child && ends && !number.isScaled()) {
      return true;
    }
    if (number.isScaled() || !isUncounted(lexemes, number.end()) || isTooYoung(number)) {
      return false;
    }
    int verb = i - 1;
    while (ADVERBS.contains(lexemes.word(verb))) {
      verb--;
    }
    return switch (lexemes.word(verb)) {
      case "turned", "turning", "turns" -> endsPhrase(lexemes, number.end());
      case "at" -> DYING.contains(lexemes.word(verb - 1)) && endsPhrase(lexemes, number.end());
      case "is", "was", "being", "m", "s" ->
          isPerson(lexemes, verb) && endsPhrase(lexemes, number.end());
      case "," -> lexemes.is(i - 1, "now") && endsPhrase(lexemes, number.end());
      case "then" ->
          lexemes.is(verb - 1, ",")
              && lexemes.isCapitalized(verb - 2)
              && lexemes.is(number.end(), ",");
      case "be" -> isThought(lexemes, verb - 1) && endsPhrase(lexemes, number.end());
      default -> false;
    };
  }

  /** "a woman believed to | be 30". */
  private static boolean isThought(Lexemes lexemes, int to) {
    boolean thought =
        lexemes.is(to - 1, "believed")
            || lexemes.is(to - 1, "thought")
            || lexemes.is(to - 1, "said");
    return thought && lexemes.is(to, "to") && HUMANS.contains(lexemes.word(to - 2));
  }

  private static boolean isPerson(Lexemes lexemes, int verb) {
    int at = lexemes.isApostrophe(verb - 1) ? verb - 2 : verb - 1;
    return switch (lexemes.word(at)) {
      case "he", "she", "who", "i" -> true;
      default -> HUMANS.contains(lexemes.word(at));
    };
  }

  private static boolean isTooYoung(Numeral number) {
    return number.low().compareTo(BigDecimal.valueOf(YOUNGEST_IN_BRACKETS)) < 0;
  }

  /** Whether nothing goes on after a number that it could count. */
  private static boolean endsPhrase(Lexemes lexemes, int end) {
    return switch (lexemes.word(end)) {
      case "", ".", ",", ";", ")", "when", "and", "but", "in", "on", "at", "this", "as" -> true;
      default -> isWhen(lexemes.word(end)) || (!lexemes.isWord(end) && !lexemes.isDash(end));
    };
  }

  /** "the under-20 team", "over-65s": a bound in one word. */
  public static Optional<RawFigure> bounded(Lexemes lexemes, int i) {
    boolean under = lexemes.is(i, "under");
    if (!under && !lexemes.is(i, "over")) {
      return Optional.empty();
    }
    int number = i + 2;
    boolean joined = lexemes.isHyphen(i + 1) && lexemes.isNumber(number);
    if (!joined || lexemes.word(number).length() > 2 || lexemes.isHyphen(number + 1)) {
      return Optional.empty();
    }
    boolean plural = lexemes.touches(number) && lexemes.is(number + 1, "s");
    if (!plural && lexemes.touches(number) && lexemes.isWord(number + 1)) {
      return Optional.empty();
    }
    var years = new BigDecimal(lexemes.word(number));
    var bound = under ? Qualifier.MAX : Qualifier.MIN;
    return Optional.of(
        new RawFigure(
            i,
            plural ? number + 2 : number + 1,
            new Value.Quantity(
                FigureKind.AGE, years, Optional.of(years), Optional.of("year"), bound)));
  }

  /** "people over 60" and "99 or older" are ages, "people over 60 towns" are not. */
  private static boolean isUncounted(Lexemes lexemes, int end) {
    return switch (lexemes.tag(end)) {
      case "NOUN", "ADJ", "PROPN", "NUM" -> isWhen(lexemes.word(end));
      default -> true;
    };
  }

  /** "turned 40 last year". */
  private static boolean isWhen(String word) {
    return switch (word) {
      case "last", "next", "today", "yesterday", "tomorrow" -> true;
      default -> false;
    };
  }

  private static boolean isOrOlder(Lexemes lexemes, int end) {
    return (lexemes.is(end, "or") || lexemes.is(end, "and"))
        && (lexemes.is(end + 1, "older")
            || lexemes.is(end + 1, "younger")
            || (lexemes.is(end + 1, "over")
                && isUncounted(lexemes, end + 2)
                && !lexemes.isDash(end + 2)
                && !lexemes.tag(end + 2).equals("DET")));
  }

  /** "Lopez", "Sze-wai". */
  private static boolean isNameEnd(Lexemes lexemes, int i) {
    return lexemes.isCapitalized(i)
        || (lexemes.isWord(i) && lexemes.isHyphen(i - 1) && lexemes.isCapitalized(i - 2));
  }

  private static boolean isBehindName(Lexemes lexemes, int i, Numeral number) {
    if (!number.is(Numeral.Form.BARE)) {
      return false;
    }
    if (!isNameEnd(lexemes, i - 2)) {
      return lexemes.is(i - 1, ",")
          && lexemes.is(number.end(), ",")
          && HUMANS.contains(lexemes.word(i - 2))
          && !isTooYoung(number);
    }
    if (CalendarWords.isDayOrMonth(lexemes.word(i - 2))) {
      return false;
    }
    if (lexemes.is(i - 1, "(")) {
      return lexemes.is(number.end(), ")")
          && number.low().intValue() >= YOUNGEST_IN_BRACKETS
          && !Readings.isMinute(lexemes, i, number.end());
    }
    if (!lexemes.is(i - 1, ",")) {
      return false;
    }
    return switch (lexemes.word(number.end())) {
      case ",", ".", ";", "", "(" -> true;
      default -> false;
    };
  }
}
