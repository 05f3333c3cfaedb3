package org.standoff.figures.counted;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.figures.lexemes.ChangeWords;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.text.Span;
import org.standoff.text.WordTable;

/**
 * Finds the noun phrase that a figure counts or measures: after it ("100 of the 132 foreign
 * hostages", "18 percent of Algeria's exports", "$3 billion in debts"), for percentages also as the
 * thing that rose or fell before it ("inflation hit six percent").
 */
public final class CountedWords {
  /** Words before a second number: "three of their | next | 10 games". */
  private static final Set<String> RANKS = WordTable.of(Locale.ENGLISH, "counted").words("ranks");

  /** Words after a figure that only say how it is meant. */
  private static final Set<String> MORE = WordTable.of(Locale.ENGLISH, "counted").words("more");

  /** Before a number of points: "scored | 27". */
  private static final Set<String> SCORING =
      WordTable.of(Locale.ENGLISH, "counted").words("scoring");

  /** The words between "and" and a second number: "and injuring at least five". */
  private static final int FURTHEST_NUMBER = 6;

  /** What is counted by a figure that ends before a lexeme. */
  public Optional<Span> of(Lexemes lexemes, RawFigure found) {
    int end = found.end();
    return switch (found.value().kind()) {
      case COUNT ->
          after(lexemes, end)
              .or(() -> ChangedThings.numbered(lexemes, found.first()))
              .or(() -> ChangedThings.standing(lexemes, found.first(), end))
              .or(() -> joined(lexemes, end));
      case FRACTION -> after(lexemes, pastThe(lexemes, end));
      case PERCENT -> after(lexemes, end).or(() -> changed(lexemes, found));
      case MONEY ->
          amountOf(lexemes, end)
              .or(() -> beforeAmount(lexemes, found.first()))
              .or(() -> ChangedThings.priced(lexemes, found.first()));
      case MEASURE, DURATION, AGE, DATE, TIME, RATIO, SCORE, ORDINAL, NUMBER -> Optional.empty();
    };
  }

  /** "inflation" in "inflation hit 6 percent"; "21 percent would" are others. */
  private static Optional<Span> changed(Lexemes lexemes, RawFigure found) {
    boolean subject =
        switch (lexemes.tag(found.end())) {
          case "VERB", "AUX" -> !lexemes.word(found.end()).endsWith("ed");
          default -> false;
        };
    return subject ? Optional.empty() : ChangedThings.before(lexemes, found.first());
  }

  /** "people" for "two" in "killed two and injured at least five people". */
  private static Optional<Span> joined(Lexemes lexemes, int end) {
    if (!lexemes.is(end, "and") || !lexemes.tag(end + 1).equals("VERB")) {
      return Optional.empty();
    }
    int at = end + 2;
    while (at < end + FURTHEST_NUMBER && !isNumber(lexemes, at)) {
      boolean bound = lexemes.is(at, "at") || lexemes.is(at, "than");
      boolean tie = lexemes.tag(at).equals("ADP") && !bound;
      if (tie || NounRuns.isNoun(lexemes, at) || lexemes.is(at, ",")) {
        return Optional.empty();
      }
      at++;
    }
    if (!isNumber(lexemes, at)) {
      return Optional.empty();
    }
    while (isNumber(lexemes, at) || isGroupComma(lexemes, at)) {
      at++;
    }
    return after(lexemes, at);
  }

  private static boolean isNumber(Lexemes lexemes, int at) {
    return lexemes.isNumber(at) || NumberWords.begins(lexemes.word(at));
  }

  /** What an earlier figure of the sentence counts, for "108" in "263 seats, another has 108". */
  public Optional<Span> sameAs(Optional<Figure> earlier, Lexemes lexemes, RawFigure found) {
    if (found.value().kind() != FigureKind.COUNT || isContent(lexemes, found.end())) {
      return Optional.empty();
    }
    boolean points = SCORING.contains(lexemes.word(found.first() - 1));
    return points || lexemes.is(found.first(), "twice")
        ? Optional.empty()
        : earlier.flatMap(Figure::of);
  }

  private static boolean isContent(Lexemes lexemes, int i) {
    return switch (lexemes.tag(i)) {
      case "NOUN", "PROPN", "ADJ", "NUM" -> true;
      default -> false;
    };
  }

  private static Optional<Span> after(Lexemes lexemes, int end) {
    if (lexemes.isHyphen(end) && !MORE.contains(lexemes.word(end + 1))) {
      return lexemes.isWord(end + 1)
          ? Optional.of(lexemes.span(end + 1, end + 2))
          : Optional.empty();
    }
    int at = lexemes.pastHyphen(end);
    while (MORE.contains(lexemes.word(at))) {
      at++;
    }
    if (lexemes.is(at, "of")) {
      at = pastDeterminers(lexemes, at + 1);
    } else if (isSecondNumber(lexemes, at)) {
      // "four and six counts of theft"
      at = pastDeterminers(lexemes, at + 1);
    }
    int first = at;
    boolean change =
        ChangeWords.isNoun(lexemes.word(first)) && !NounRuns.isNoun(lexemes, first + 1);
    return change ? inChange(lexemes, first) : NounRuns.from(lexemes, first);
  }

  private static boolean isSecondNumber(Lexemes lexemes, int at) {
    return lexemes.is(at, "and")
        && (lexemes.isNumber(at + 1) || NumberWords.begins(lexemes.word(at + 1)));
  }

  /** "half the population" */
  private static int pastThe(Lexemes lexemes, int end) {
    return switch (lexemes.word(end)) {
      case "the", "its", "their", "his", "her", "our" -> pastDeterminers(lexemes, end);
      default -> end;
    };
  }

  /** "prices in the cities" in "a 0.5 percent rise in prices in the cities". */
  private static Optional<Span> inChange(Lexemes lexemes, int change) {
    if (!lexemes.is(change + 1, "in")) {
      return Optional.empty();
    }
    return afterPreposition(lexemes, change + 1)
        .map(thing -> {
          int end = endOf(lexemes, change, thing);
          boolean place = lexemes.is(end, "in") && NounRuns.isDeterminer(lexemes, end + 1);
          return place ? afterPreposition(lexemes, end).map(thing::hull).orElse(thing) : thing;
        });
  }

  private static Optional<Span> afterPreposition(Lexemes lexemes, int preposition) {
    int at = preposition + 1;
    while (NounRuns.isDeterminer(lexemes, at) || NounRuns.isOwner(lexemes, at)) {
      at = Math.max(at + 1, NounRuns.pastOwner(lexemes, at));
    }
    return NounRuns.from(lexemes, at);
  }

  private static int endOf(Lexemes lexemes, int from, Span span) {
    int at = from;
    while (lexemes.has(at) && lexemes.start(at) < span.end()) {
      at++;
    }
    return at;
  }

  /** "bond" in "a $139 million bond", "liabilities" in "$300 billion in liabilities". */
  private static Optional<Span> amountOf(Lexemes lexemes, int end) {
    int at = lexemes.pastHyphen(pastConversion(lexemes, end));
    if (lexemes.is(at, "in") && lexemes.tag(at + 1).equals("NOUN")) {
      at++;
    } else if (lexemes.is(at, "of")) {
      at = pastDeterminers(lexemes, at + 1);
    } else if (lexemes.is(at, "worth") && lexemes.is(at + 1, "of")) {
      at = pastDeterminers(lexemes, at + 2);
    }
    return NounRuns.isDeterminer(lexemes, at) ? Optional.empty() : NounRuns.from(lexemes, at);
  }

  /** Past the amount in another currency: "the £50,000 ($63,000) prize", seen from either. */
  private static int pastConversion(Lexemes lexemes, int end) {
    if (lexemes.is(end, ")")) {
      return end + 1;
    }
    if (!lexemes.is(end, "(")) {
      return end;
    }
    for (int i = end + 1; i < end + NounRuns.LONGEST && lexemes.has(i); i++) {
      if (lexemes.is(i, ")")) {
        return i + 1;
      }
    }
    return end;
  }

  /** "jewelry worth over $5", "raised its capital by $5". */
  private static Optional<Span> beforeAmount(Lexemes lexemes, int first) {
    for (int i = first - 1; i >= first - 4; i--) {
      if (lexemes.is(i, "worth") && lexemes.is(i - 1, "net")) {
        return Optional.of(lexemes.span(i - 1, i + 1));
      }
      if (lexemes.is(i, "worth")) {
        return NounRuns.isNoun(lexemes, i - 1)
            ? Optional.of(ChangedThings.backwards(lexemes, i - 1))
            : Optional.empty();
      }
      if (lexemes.is(i, "by")) {
        return ChangedThings.before(lexemes, first);
      }
    }
    return Optional.empty();
  }

  private static boolean isNumbered(Lexemes lexemes, int at) {
    return lexemes.isNumber(at) || NumberWords.begins(lexemes.word(at));
  }

  private static int pastDeterminers(Lexemes lexemes, int from) {
    int at = from;
    while (at - from <= NounRuns.LONGEST) {
      if (NounRuns.isOwner(lexemes, at)) {
        at = NounRuns.pastOwner(lexemes, at);
      } else if (NounRuns.isDeterminer(lexemes, at)
          || lexemes.is(at, "of")
          || lexemes.isNumber(at)
          || (RANKS.contains(lexemes.word(at)) && isNumbered(lexemes, at + 1))
          || lexemes.is(at, "last")
          || NumberWords.begins(lexemes.word(at))
          || isGroupComma(lexemes, at)) {
        at++;
      } else {
        return at;
      }
    }
    return from;
  }

  private static boolean isGroupComma(Lexemes lexemes, int at) {
    return lexemes.is(at, ",") && lexemes.touches(at - 1) && lexemes.touches(at);
  }
}
