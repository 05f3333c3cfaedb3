package org.standoff.figures.dates;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Ordinals;
import org.standoff.text.WordTable;

/** Reads years, decades and centuries: "2013", "1991-2002", "2012–13", "the 1990s", "'80s". */
final class Years {
  private static final WordTable WORDS = WordTable.of(Locale.ENGLISH, "dates");

  /** Numbers in between are years unless the words say otherwise; the others need a sign of it. */
  private static final int FIRST_LIKELY = 1500;

  private static final int LAST_LIKELY = 2050;

  /** "in 1800 cases" counts cases, "in 2019 tourists came" does not count tourists. */
  private static final int LATEST_ROUND = 1950;

  /** "'30s" are those of the last century. */
  private static final int FIRST_OF_LAST_CENTURY = 30;

  /** Words before a number that make it a year. */
  private static final Set<String> YEAR_CUES = WORDS.words("before years");

  /** Words before a number that make it an amount. */
  private static final Set<String> AMOUNT_CUES = WORDS.words("before amounts");

  /** Plurals that a year stands before as often as a number: "the 2020 elections". */
  private static final Set<String> YEARLY = WORDS.words("yearly");

  /** Tens of years of the last century. */
  private static final Map<String, Integer> DECADES =
      WORDS.rows("decades").stream()
          .collect(Collectors.toMap(row -> row.cell(1), row -> Integer.valueOf(row.cell(0))));

  /** The year or row of years that begins at a lexeme. */
  Optional<RawFigure> at(Lexemes lexemes, int i) {
    if (lexemes.isApostrophe(i)) {
      return shortDecade(lexemes, i).or(() -> shortYear(lexemes, i));
    }
    if (lexemes.isWord(i)) {
      return inWords(lexemes, i);
    }
    return beforeChrist(lexemes, i)
        .or(() -> century(lexemes, i))
        .or(() -> decade(lexemes, i))
        .or(() -> range(lexemes, i))
        .or(() -> single(lexemes, i));
  }

  /** "500 BC", "3,000 BC", which ISO 8601 counts from another year; "122 AD". */
  private static Optional<RawFigure> beforeChrist(Lexemes lexemes, int i) {
    boolean grouped = lexemes.is(i + 1, ",") && lexemes.touches(i) && lexemes.touches(i + 1);
    int end = grouped && lexemes.isNumber(i + 2) ? i + 3 : i + 1;
    if (isBeforeChrist(lexemes, end)) {
      return Optional.of(RawFigure.date(i, end + 1, Optional.empty()));
    }
    boolean after = lexemes.written(end).equals("AD") || lexemes.written(end).equals("CE");
    return after && end == i + 1 && isShortYear(lexemes, i)
        ? Optional.of(year(lexemes, i, end + 1, i))
        : Optional.empty();
  }

  private static boolean isBeforeChrist(Lexemes lexemes, int i) {
    return lexemes.written(i).equals("BC") || lexemes.written(i).equals("BCE");
  }

  private static boolean isShortYear(Lexemes lexemes, int i) {
    return lexemes.isNumber(i) && lexemes.word(i).length() <= 4;
  }

  private static RawFigure year(Lexemes lexemes, int first, int end, int digits) {
    var year = Calendar.year(Integer.parseInt(lexemes.word(digits)));
    return RawFigure.date(first, end, Optional.of(year));
  }

  /** The ten years from the given one. */
  static String decade(int from) {
    return Calendar.interval(Calendar.year(from), Calendar.year(from + 9));
  }

  private static Optional<RawFigure> single(Lexemes lexemes, int i) {
    if (!lexemes.mayBeYear(i)
        || Labels.areDigitsOfName(lexemes, i)
        || Labels.isGluedAfter(lexemes, i + 1)
        || Times.isClockOfZone(lexemes, i)
        || !isLikely(lexemes, i, i + 1)) {
      return Optional.empty();
    }
    return Optional.of(RawFigure.date(i, i + 1, Optional.of(lexemes.word(i))));
  }

  private static boolean isLikely(Lexemes lexemes, int i, int end) {
    int value = Integer.parseInt(lexemes.word(i));
    var before = lexemes.word(i - 1);
    boolean certain = lexemes.is(i - 1, "in") || lexemes.is(i - 1, "since");
    if (certain && value > LATEST_ROUND && value <= LAST_LIKELY) {
      return true;
    }
    if (AMOUNT_CUES.contains(before) || (isCounted(lexemes, end) && !before.equals("the"))) {
      return false;
    }
    boolean likely = value >= FIRST_LIKELY && value <= LAST_LIKELY;
    return likely
        || (YEAR_CUES.contains(before) && !lexemes.isWord(end))
        || lexemes.is(i - 1, "(")
        || lexemes.is(i - 1, "in");
  }

  /** Whether things are counted after a number: "2000 people", "1500 foreign workers". */
  private static boolean isCounted(Lexemes lexemes, int end) {
    if (lexemes.isCapitalized(end) || lexemes.isDash(end)) {
      return false;
    }
    int noun = lexemes.tag(end).equals("ADJ") ? end + 1 : end;
    return isPlural(lexemes, noun) || lexemes.is(end, "%") || lexemes.is(end, "percent");
  }

  private static boolean isPlural(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    if (word.equals("people")
        || word.equals("men")
        || word.equals("women")
        || word.equals("children")) {
      return true;
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
    return plural && lexemes.tag(i).equals("NOUN") && !YEARLY.contains(word);
  }

  /** "1991-2002", "2012–13", "2020/21", "2014 to 2017", "between 2014 and 2017". */
  private static Optional<RawFigure> range(Lexemes lexemes, int i) {
    if (!lexemes.mayBeYear(i) || Labels.areDigitsOfName(lexemes, i)) {
      return Optional.empty();
    }
    int second = secondYear(lexemes, i);
    if (second == i || !lexemes.isNumber(second) || Labels.isGluedAfter(lexemes, second + 1)) {
      return Optional.empty();
    }
    boolean words = lexemes.isWord(second - 1);
    int length = lexemes.word(second).length();
    boolean shortAfterTo = lexemes.is(second - 1, "to") && lexemes.is(i - 1, "from");
    boolean next =
        lexemes.is(second - 1, "/") && isNextDigit(lexemes.word(i), lexemes.word(second));
    if (length != 4 && !next && ((words && !shortAfterTo) || length != 2)) {
      return Optional.empty();
    }
    if (length == 4 && !lexemes.mayBeYear(second)) {
      return Optional.empty();
    }
    int from = Integer.parseInt(lexemes.word(i));
    int last = Integer.parseInt(lexemes.word(second));
    int to = length == 4 ? last : from / 100 * 100 + last + (last < from % 100 ? 100 : 0);
    to = next ? from + 1 : to;
    if (to <= from || (length == 2 && to - from > 20) || !isLikely(lexemes, i, second + 1)) {
      return Optional.empty();
    }
    return Optional.of(
        RawFigure.date(
            i, second + 1, Optional.of(Calendar.interval(Calendar.year(from), Calendar.year(to)))));
  }

  /** "1998/9". */
  private static boolean isNextDigit(String year, String digit) {
    int last = Character.digit(year.charAt(year.length() - 1), 10);
    return digit.equals(Integer.toString((last + 1) % 10));
  }

  /** Where the second year of a range would stand; the first itself if nothing joins them. */
  private static int secondYear(Lexemes lexemes, int i) {
    int at = i + 1;
    if (lexemes.isEvenDash(at)) {
      return at + 1;
    }
    if (lexemes.is(at, "/") && lexemes.touches(i) && lexemes.touches(at)) {
      return at + 1;
    }
    return switch (lexemes.word(at)) {
      case "to", "until", "through" -> at + 1;
      case "and" -> lexemes.is(i - 1, "between") ? at + 1 : i;
      default -> i;
    };
  }

  /** "1990s", "1990's", "20s" that are no age. */
  private static Optional<RawFigure> decade(Lexemes lexemes, int i) {
    int s = lexemes.isApostrophe(i + 1) && lexemes.touches(i) ? i + 2 : i + 1;
    if (!lexemes.is(s, "s") || !lexemes.touches(s - 1) || !lexemes.word(i).endsWith("0")) {
      return Optional.empty();
    }
    if (lexemes.mayBeYear(i)) {
      return Optional.of(
          RawFigure.date(i, s + 1, Optional.of(decade(Integer.parseInt(lexemes.word(i))))));
    }
    return tens(lexemes, i, s + 1);
  }

  /** "the 70s", "the 1960s and 70s", but not "winds in the low 20s". */
  private static Optional<RawFigure> tens(Lexemes lexemes, int i, int end) {
    int years = lexemes.word(i).length() == 2 ? Integer.parseInt(lexemes.word(i)) : 0;
    boolean cue =
        switch (lexemes.word(i - 1)) {
          case "the", "early", "late" -> true;
          case "and", "or" -> lexemes.is(i - 2, "s");
          default -> false;
        };
    return cue && years >= FIRST_OF_LAST_CENTURY
        ? Optional.of(RawFigure.date(i, end, Optional.of(decade(1900 + years))))
        : Optional.empty();
  }

  /** "'80s". */
  private static Optional<RawFigure> shortDecade(Lexemes lexemes, int i) {
    boolean decade =
        lexemes.touches(i)
            && !lexemes.touches(i - 1)
            && lexemes.isNumber(i + 1)
            && lexemes.word(i + 1).length() == 2
            && lexemes.word(i + 1).endsWith("0")
            && lexemes.touches(i + 1)
            && lexemes.is(i + 2, "s");
    if (!decade) {
      return Optional.empty();
    }
    int years = Integer.parseInt(lexemes.word(i + 1));
    int from = years >= FIRST_OF_LAST_CENTURY ? 1900 + years : 2000 + years;
    return Optional.of(RawFigure.date(i, i + 3, Optional.of(decade(from))));
  }

  /** "the class of '92". */
  private static Optional<RawFigure> shortYear(Lexemes lexemes, int i) {
    boolean year =
        lexemes.touches(i)
            && !lexemes.touches(i - 1)
            && lexemes.isNumber(i + 1)
            && lexemes.word(i + 1).length() == 2
            && YEAR_CUES.contains(lexemes.word(i - 1));
    if (!year) {
      return Optional.empty();
    }
    int value = Integer.parseInt(lexemes.word(i + 1));
    int century = value >= FIRST_OF_LAST_CENTURY ? 1900 : 2000;
    return Optional.of(RawFigure.date(i, i + 2, Optional.of(Calendar.year(century + value))));
  }

  private static Optional<RawFigure> inWords(Lexemes lexemes, int i) {
    var decade = DECADES.get(lexemes.word(i));
    boolean article =
        lexemes.is(i - 1, "the") || lexemes.is(i - 1, "early") || lexemes.is(i - 1, "late");
    if (decade != null && article) {
      return Optional.of(RawFigure.date(i, i + 1, Optional.of(decade(1900 + decade))));
    }
    if (lexemes.written(i).equals("AD") && isShortYear(lexemes, i + 1)) {
      return Optional.of(year(lexemes, i, i + 2, i + 1));
    }
    return SpokenYears.at(lexemes, i)
        .map(year -> RawFigure.date(i, year.end(), Optional.of(Calendar.year(year.year()))))
        .or(() -> century(lexemes, i));
  }

  /** "19th century", "twenty-first century". */
  private static Optional<RawFigure> century(Lexemes lexemes, int i) {
    var ordinal = Ordinals.at(lexemes, i);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int noun = lexemes.pastHyphen(ordinal.get().end());
    int number = ordinal.get().number();
    if (!lexemes.is(noun, "century") || number > 30) {
      return Optional.empty();
    }
    if (isBeforeChrist(lexemes, noun + 1)) {
      return Optional.of(RawFigure.date(i, noun + 2, Optional.empty()));
    }
    var from = Calendar.year(100 * number - 99);
    return Optional.of(
        RawFigure.date(
            i, noun + 1, Optional.of(Calendar.interval(from, Calendar.year(100 * number)))));
  }
}
