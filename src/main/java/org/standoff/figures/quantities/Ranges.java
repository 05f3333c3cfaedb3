package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.figures.lexemes.ChangeWords;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Numeral;
import org.standoff.figures.numbers.Numeral.Form;
import org.standoff.figures.quantities.CountryEvidence.Evidence;

/** Reads two numbers that are one range: "11 to 18", "$5-10 million", "between 3 and 5 km". */
final class Ranges {
  /** The ends of a range do not lie so many times apart. */
  private static final BigDecimal FAR = BigDecimal.valueOf(3);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Terms terms;
  private final Kinds kinds;

  Ranges(Terms terms, Kinds kinds) {
    this.terms = terms;
    this.kinds = kinds;
  }

  /** The range that begins at a lexeme with the given term. */
  Optional<RawFigure> at(Lexemes lexemes, int i, Term first, Evidence evidence) {
    int at = pastSeparator(lexemes, i, first.end());
    if (at == first.end() || !isNumber(first.number())) {
      return Optional.empty();
    }
    boolean dash = lexemes.isDash(at - 1);
    var found = second(lexemes, at, first, dash, evidence);
    if (found.isEmpty() || !isNumber(found.get().number())) {
      return Optional.empty();
    }
    var second = withUnitOf(first, found.get(), dash);
    if (first.suffix().isPresent()
        && !(second.suffix().isPresent() && first.suffix().get().sameAs(second.suffix().get()))) {
      return Optional.empty();
    }
    if (isYears(lexemes, i, at)
        || isChange(lexemes, i, first, second)
        || isScore(lexemes, i, first, second, dash)) {
      return Optional.empty();
    }
    var scaled = sharedScale(first.number(), second.number(), dash);
    var low = second.suffix().map(s -> scaled.multiply(s.factor())).orElse(scaled);
    if (low.compareTo(second.low()) >= 0) {
      return Optional.empty();
    }
    if (Labels.isGluedAfter(lexemes, second.end()) && second.suffix().isEmpty()) {
      return Optional.empty();
    }
    return kinds
        .of(lexemes, i, second)
        .map(kind -> new RawFigure(i, second.end(), second.from(low, kind, Qualifier.EXACT)));
  }

  private Optional<Term> second(
      Lexemes lexemes, int at, Term first, boolean dash, Evidence evidence) {
    var amount =
        hasSign(first)
            ? terms.amount(lexemes, at, first.suffix().orElseThrow())
            : Optional.<Term>empty();
    if (amount.isPresent()) {
      return amount;
    }
    return dash ? terms.afterDash(lexemes, at, evidence) : terms.at(lexemes, at, evidence);
  }

  /** Whether the currency of an amount stands before it. */
  private static boolean hasSign(Term term) {
    return term.is(FigureKind.MONEY) && term.end() == term.number().end();
  }

  /** "$5-10 million", "$5 to 10 million": the sign before the first is the second's too. */
  private static Term withUnitOf(Term first, Term second, boolean dash) {
    boolean sign = hasSign(first) && second.suffix().isEmpty();
    return sign && (dash || second.number().isScaled())
        ? new Term(second.end(), second.number(), first.suffix())
        : second;
  }

  /** "from 108,000 in 2013 to 59,000": the years are no ends of ranges. */
  private static boolean isYears(Lexemes lexemes, int i, int second) {
    return lexemes.mayBeYear(i) && (lexemes.is(i - 1, "in") || lexemes.mayBeYear(second));
  }

  private static boolean isNumber(Numeral number) {
    return switch (number.form()) {
      case DIGITS, BARE, WORDS, ONE, FRACTION -> true;
      case ARTICLE, VAGUE -> false;
    };
  }

  /** The lexeme after "to", "or", a dash or the "and" of "between"; the given one if none. */
  private static int pastSeparator(Lexemes lexemes, int i, int at) {
    return switch (lexemes.word(at)) {
      case "to", "or" -> at + 1;
      case "and" -> isBetween(lexemes, i) ? at + 1 : at;
      case "-" -> {
        if (lexemes.isHyphen(at) && lexemes.is(at + 1, "to") && lexemes.isHyphen(at + 2)) {
          yield at + 3;
        }
        yield lexemes.touches(at) == lexemes.touches(at - 1) ? at + 1 : at;
      }
      default -> lexemes.isEvenDash(at) ? at + 1 : at;
    };
  }

  private static boolean isBetween(Lexemes lexemes, int i) {
    for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
      if (lexemes.is(k, "between") || (lexemes.is(k, "range") && lexemes.is(k + 1, "of"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "from X to Y" says that X became Y. */
  private static boolean isChange(Lexemes lexemes, int i, Term first, Term second) {
    boolean by = lexemes.is(i - 1, "by");
    if (by && first.suffix().isPresent()) {
      return true;
    }
    if (ChangeWords.isTurning(lexemes.word(by ? i - 2 : i - 1)) && isFar(first, second)) {
      return true;
    }
    if (!lexemes.is(i - 1, "from") || !lexemes.is(first.end(), "to")) {
      return false;
    }
    if (second.is(FigureKind.DURATION) || second.is(FigureKind.AGE)) {
      return false;
    }
    if (first.suffix().isPresent()) {
      return !(lexemes.word(i - 2).startsWith("rang") || lexemes.word(i - 2).startsWith("vary"));
    }
    for (int k = i - 2; k >= i - 12 && k >= 0; k--) {
      if (ChangeWords.isTurning(lexemes.word(k))) {
        return true;
      }
      if (lexemes.word(k).startsWith("rang") || lexemes.word(k).startsWith("vary")) {
        return false;
      }
    }
    return second.suffix().isEmpty() && first.number().is(Form.DIGITS);
  }

  /** "rose by 12,000 to 45,000", "rose $2 to $52": a change, and what it led to. */
  private static boolean isFar(Term first, Term second) {
    return first.low().multiply(FAR).compareTo(second.low()) <= 0;
  }

  private static boolean isScore(Lexemes lexemes, int i, Term first, Term second, boolean dash) {
    return dash
        && second.suffix().isEmpty()
        && first.number().is(Form.BARE)
        && second.number().is(Form.BARE)
        && Scores.isScore(lexemes, i, first.number().low(), second.number().low(), second.end());
  }

  /**
   * "5 to 10 million" are millions both, "5-8,000" thousands; "500 to 2 million" and "900-1,000"
   * are not.
   */
  private static BigDecimal sharedScale(Numeral first, Numeral second, boolean dash) {
    var thousands = first.low().multiply(THOUSAND);
    boolean round =
        second.low().remainder(THOUSAND).signum() == 0
            && first.low().compareTo(NumberWords.HUNDRED) < 0
            && first.is(Numeral.Form.BARE)
            && second.is(Numeral.Form.DIGITS);
    if (dash && round && !second.isScaled() && thousands.compareTo(second.low()) < 0) {
      return thousands;
    }
    boolean shares =
        !first.isScaled()
            && second.isScaled()
            && first.low().multiply(second.scale()).compareTo(second.low()) < 0;
    return shares ? first.low().multiply(second.scale()) : first.low();
  }
}
