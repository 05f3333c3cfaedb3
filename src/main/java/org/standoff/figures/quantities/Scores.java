package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.text.WordTable;

/** Reads scores and ratios: "5-3", "2:1", "33/10", "10-to-1", "double", "tenfold". */
public final class Scores {
  private static final int NEAR = 10;
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(200);
  private static final Set<String> PLAY = WordTable.of(Locale.ENGLISH, "quantities").words("play");

  /** The score or ratio that begins at a lexeme. */
  public Optional<RawFigure> at(Lexemes lexemes, int i) {
    if (!lexemes.isNumber(i)) {
      return inWords(lexemes, i);
    }
    if (Labels.areDigitsOfName(lexemes, i)) {
      return Optional.empty();
    }
    return pair(lexemes, i).or(() -> score(lexemes, i));
  }

  private static Optional<RawFigure> inWords(Lexemes lexemes, int i) {
    return switch (lexemes.word(i)) {
      case "doubled", "doubling", "twofold" -> multiplied(lexemes, i, 2);
      case "tripled", "tripling", "trebled", "trebling", "threefold" -> multiplied(lexemes, i, 3);
      case "quadrupled", "quadrupling", "fourfold" -> multiplied(lexemes, i, 4);
      case "double", "doubles" -> multiplier(lexemes, i, 2);
      case "triple", "triples", "treble" -> multiplier(lexemes, i, 3);
      case "quadruple", "quadruples" -> multiplier(lexemes, i, 4);
      case "fivefold" -> multiple(i, i + 1, 5);
      case "tenfold" -> multiple(i, i + 1, 10);
      case "twice" ->
          lexemes.word(i - 1).startsWith("think") || lexemes.is(i - 1, "thought")
              ? Optional.empty()
              : count(i, 2);
      case "trio" -> group(lexemes, i, 3);
      case "quartet" -> group(lexemes, i, 4);
      case "quintet" -> group(lexemes, i, 5);
      case "thrice" -> count(i, 3);
      default -> fold(lexemes, i);
    };
  }

  /** "doubled", but not "doubled down on". */
  private static Optional<RawFigure> multiplied(Lexemes lexemes, int i, int value) {
    return lexemes.is(i + 1, "down") || lexemes.is(i + 1, "as")
        ? Optional.empty()
        : multiple(i, i + 1, value);
  }

  /** "double the price", "more than double"; but not "a double murder", "double-digit". */
  private static Optional<RawFigure> multiplier(Lexemes lexemes, int i, int value) {
    if (lexemes.isDash(i + 1) || lexemes.is(i - 1, "the") || lexemes.is(i - 1, "a")) {
      return Optional.empty();
    }
    return switch (lexemes.word(i + 1)) {
      case "the",
          "that",
          "those",
          "its",
          "their",
          "his",
          "her",
          "our",
          "what",
          "to",
          "in",
          "by",
          ".",
          "," ->
          multiple(i, i + 1, value);
      default -> Optional.empty();
    };
  }

  private static Optional<RawFigure> fold(Lexemes lexemes, int i) {
    return NumberWords.small(lexemes.word(i))
        .filter(value -> lexemes.isHyphen(i + 1) && lexemes.is(i + 2, "fold"))
        .flatMap(value -> multiple(i, i + 3, value));
  }

  private static Optional<RawFigure> multiple(int first, int end, int value) {
    return Optional.of(ratio(first, end, BigDecimal.valueOf(value)));
  }

  private static Optional<RawFigure> count(int i, int value) {
    return Optional.of(
        new RawFigure(i, i + 1, quantity(FigureKind.COUNT, BigDecimal.valueOf(value), value)));
  }

  private static Value quantity(FigureKind kind, BigDecimal low, int high) {
    return new Value.Quantity(
        kind, low, Optional.of(BigDecimal.valueOf(high)), Optional.empty(), Qualifier.EXACT);
  }

  /** "a trio of players", but not "the trio", who are known, or the Amadeus Quartet. */
  private static Optional<RawFigure> group(Lexemes lexemes, int i, int value) {
    boolean counts = lexemes.is(i - 1, "a") || lexemes.is(i + 1, "of");
    return counts && !lexemes.isCapitalized(i) ? count(i, value) : Optional.empty();
  }

  private static RawFigure ratio(int first, int end, BigDecimal value) {
    return new RawFigure(
        first,
        end,
        new Value.Quantity(
            FigureKind.RATIO, value, Optional.of(value), Optional.empty(), Qualifier.EXACT));
  }

  /** "2:1", "33/10", "10-to-1", "10-fold". */
  private static Optional<RawFigure> pair(Lexemes lexemes, int i) {
    if (lexemes.isHyphen(i + 1) && lexemes.is(i + 2, "fold")) {
      return Optional.of(ratio(i, i + 3, new BigDecimal(lexemes.word(i))));
    }
    int second = i + 2;
    if (lexemes.isHyphen(i + 1) && lexemes.is(i + 2, "to") && lexemes.isHyphen(i + 3)) {
      second = i + 4;
    } else if (!(lexemes.is(i + 1, ":") || lexemes.is(i + 1, "/"))
        || !lexemes.touches(i)
        || !lexemes.touches(i + 1)) {
      return Optional.empty();
    }
    if (!lexemes.isNumber(second) || Labels.isGluedAfter(lexemes, second + 1)) {
      return Optional.empty();
    }
    var divisor = new BigDecimal(lexemes.word(second));
    var value = new BigDecimal(lexemes.word(i));
    boolean always = lexemes.is(i, "24") && lexemes.is(second, "7");
    boolean odds = !always && divisor.signum() > 0 && divisor.compareTo(BigDecimal.TEN) <= 0;
    boolean more = lexemes.is(i + 1, ":") || value.compareTo(divisor) > 0;
    return odds && more && value.compareTo(HIGHEST) <= 0 && lexemes.word(second).length() <= 2
        ? Optional.of(ratio(i, second + 1, value.divide(divisor, MathContext.DECIMAL64)))
        : Optional.empty();
  }

  private static Optional<RawFigure> score(Lexemes lexemes, int i) {
    if (!lexemes.isHyphen(i + 1) || !lexemes.isNumber(i + 2)) {
      return Optional.empty();
    }
    if (lexemes.word(i).length() > 3 || lexemes.word(i + 2).length() > 3) {
      return Optional.empty();
    }
    if (lexemes.isHyphen(i + 3) || Labels.isGluedAfter(lexemes, i + 3)) {
      return Optional.empty();
    }
    var left = new BigDecimal(lexemes.word(i));
    var right = new BigDecimal(lexemes.word(i + 2));
    return isScore(lexemes, i, left, right, i + 3)
        ? Optional.of(new RawFigure(i, i + 3, quantity(FigureKind.SCORE, left, right.intValue())))
        : Optional.empty();
  }

  /** "6-4 3-6 7-5": one of several sets. */
  private static boolean isSet(Lexemes lexemes, int i, int end) {
    int before = lexemes.is(i - 1, ",") ? i - 2 : i - 1;
    int after = lexemes.is(end, ",") ? end + 1 : end;
    return isGames(lexemes, i)
        && ((lexemes.isHyphen(before - 1) && isGames(lexemes, before - 2))
            || (lexemes.isHyphen(after + 1) && isGames(lexemes, after)));
  }

  private static boolean isGames(Lexemes lexemes, int i) {
    return lexemes.isNumber(i)
        && lexemes.isNumber(i + 2)
        && lexemes.word(i).length() == 1
        && lexemes.word(i + 2).length() == 1;
  }

  /** Whether two numbers with a hyphen between them are a score and not a range. */
  static boolean isScore(Lexemes lexemes, int i, BigDecimal left, BigDecimal right, int end) {
    if (left.compareTo(HIGHEST) > 0 || right.compareTo(HIGHEST) > 0) {
      return false;
    }
    if (left.compareTo(right) >= 0 || isSet(lexemes, i, end)) {
      return true;
    }
    for (int k = i - NEAR; k < end + NEAR; k++) {
      if (PLAY.contains(lexemes.word(k))) {
        return !lexemes.tag(end).equals("NOUN") || PLAY.contains(lexemes.word(end));
      }
    }
    return false;
  }
}
