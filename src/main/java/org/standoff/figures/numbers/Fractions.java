package org.standoff.figures.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.numbers.Numeral.Form;
import org.standoff.words.CalendarWords;

/** Reads parts of one and of a round number: "half a million", "two-thirds", "and a quarter". */
final class Fractions {
  private Fractions() {}

  /** "half a million", "half a dozen", "half-million", "half" of something. */
  static Optional<Numeral> half(Lexemes lexemes, int i) {
    int at = lexemes.is(i + 1, "a") ? i + 2 : lexemes.pastHyphen(i + 1);
    var scale = Scales.at(lexemes, at);
    if (scale.isPresent()) {
      var value = scale.get().multiply(NumberWords.HALF);
      return Optional.of(Numeral.of(at + 1, value, Form.WORDS, scale.get()));
    }
    return Optional.of(Numeral.of(i + 1, NumberWords.HALF, Form.FRACTION));
  }

  /** "quarter of a million", "quarter million", "quarter of" something. */
  static Optional<Numeral> quarter(Lexemes lexemes, int i) {
    var value = new BigDecimal("0.25");
    var quarter = Numeral.of(i + 1, value, Form.FRACTION);
    var whole = partOfScale(lexemes, quarter);
    if (whole.isPresent()) {
      return whole;
    }
    boolean article =
        lexemes.is(i - 1, "a") && (lexemes.is(i + 1, "of") || lexemes.is(i - 2, "by"));
    boolean unit = lexemes.isHyphen(i + 1) && !lexemes.word(i + 2).startsWith("final");
    return article || unit ? Optional.of(quarter) : Optional.empty();
  }

  /** A part of a round number: "of a million", "million". */
  private static Optional<Numeral> partOfScale(Lexemes lexemes, Numeral part) {
    int at = part.end();
    if (lexemes.is(at, "of") && lexemes.is(at + 1, "a")) {
      at += 2;
    }
    int end = at + 1;
    return Scales.at(lexemes, at)
        .map(scale -> Numeral.of(end, part.low().multiply(scale), Form.WORDS, scale));
  }

  /** "third of", as after "a", and "by a third". */
  static Optional<Numeral> partWithOf(Lexemes lexemes, int at) {
    boolean by = lexemes.is(at - 2, "by") && !lexemes.tag(at + 1).equals("NOUN");
    if (!lexemes.is(at + 1, "of") && !(by && lexemes.isWord(at + 1))) {
      return Optional.empty();
    }
    return NumberWords.divisor(lexemes.word(at))
        .map(divisor -> BigDecimal.ONE.divide(divisor, MathContext.DECIMAL64))
        .map(value -> Numeral.of(at + 1, value, Form.FRACTION));
  }

  /** "one-third", "three quarters", "two thirds of a million". */
  static Numeral partOf(Lexemes lexemes, Numeral count) {
    int at = lexemes.pastHyphen(count.end());
    if (lexemes.is(count.end(), "-") && at == count.end()) {
      at++;
    }
    int after = at + 1;
    boolean singular = count.is(Form.ONE);
    var word = lexemes.word(at);
    if (!singular && !word.endsWith("s") && !word.equals("half")) {
      return count;
    }
    var large = singular ? Ordinals.at(lexemes, at) : Optional.<Ordinals.Ordinal>empty();
    if (large.isPresent() && large.get().number() > 100) {
      var value = DigitNumerals.part(1, large.get().number());
      return Numeral.of(large.get().end(), value, Form.FRACTION);
    }
    if (singular && !isFraction(lexemes, count.end(), at)) {
      return count;
    }
    if (word.equals("quarters") && !isPartWhole(lexemes, count, after)) {
      return count;
    }
    return NumberWords.divisor(word)
        .map(divisor -> count.low().divide(divisor, MathContext.DECIMAL64))
        .map(value -> Numeral.of(after, value, Form.FRACTION))
        .map(part -> partOfScale(lexemes, part).orElse(part))
        .orElse(count);
  }

  /** "one-third", "one third of"; but "one second", "one third party". */
  private static boolean isFraction(Lexemes lexemes, int end, int at) {
    return lexemes.isHyphen(end)
        || lexemes.is(at + 1, "of")
        || lexemes.is(at, "half")
        || Scales.at(lexemes, at + 1).isPresent();
  }

  /** "three quarters" is three fourths, other numbers of quarters may be quarters of a year. */
  private static boolean isPartWhole(Lexemes lexemes, Numeral count, int after) {
    return count.low().intValue() == 3
        || lexemes.is(after, "of")
        || Scales.at(lexemes, after).isPresent();
  }

  /** "one and a half million", "a million and a half", "two and three-quarters". */
  static Numeral withFraction(Lexemes lexemes, Numeral number) {
    if (number.is(Form.FRACTION)) {
      return number;
    }
    if (lexemes.isHyphen(number.end())) {
      return withHyphens(lexemes, number);
    }
    int at = number.end() + 1;
    if (!lexemes.is(number.end(), "and")) {
      return number;
    }
    var part = fractionAfterAnd(lexemes, at);
    if (part.isEmpty()) {
      return number;
    }
    var fraction = part.get();
    if (fraction.isScaled() && !number.isScaled()) {
      // "one and a half million": the scale belongs to both.
      var value = number.low().multiply(fraction.scale()).add(fraction.low());
      return Numeral.of(fraction.end(), value, Form.WORDS, fraction.scale());
    }
    if (fraction.isScaled()) {
      return Numeral.of(
          fraction.end(), number.low().add(fraction.low()), number.form(), number.scale());
    }
    // A half of a million, but not of a hundred.
    var unit = number.scale().compareTo(NumberWords.HUNDRED) > 0 ? number.scale() : BigDecimal.ONE;
    var value = number.low().add(fraction.low().multiply(unit));
    return Numeral.of(fraction.end(), value, Form.WORDS, number.scale());
  }

  /** "two-and-a-half". */
  private static Numeral withHyphens(Lexemes lexemes, Numeral number) {
    int and = number.end() + 1;
    boolean joined =
        lexemes.is(and, "and")
            && lexemes.isHyphen(and + 1)
            && lexemes.is(and + 2, "a")
            && lexemes.isHyphen(and + 3);
    int end = and + 5;
    return switch (joined ? lexemes.word(and + 4) : "") {
      case "half" -> number.plus(end, NumberWords.HALF);
      case "quarter" -> number.plus(end, new BigDecimal("0.25"));
      default -> number;
    };
  }

  private static Optional<Numeral> fractionAfterAnd(Lexemes lexemes, int at) {
    var vulgar = DigitNumerals.vulgarFraction(lexemes, at);
    if (vulgar.isPresent()) {
      return vulgar.map(value -> Numeral.of(at + 1, value, Form.FRACTION));
    }
    boolean bare = lexemes.is(at, "half") && CalendarWords.isUnit(singular(lexemes.word(at + 1)));
    int first = lexemes.is(at, "a") ? at + 1 : at;
    boolean afterArticle = first > at || bare;
    var half = afterArticle ? lexemes.word(first) : "";
    if (half.equals("half") || half.equals("quarter")) {
      var value = half.equals("half") ? NumberWords.HALF : new BigDecimal("0.25");
      var part = Numeral.of(first + 1, value, Form.FRACTION);
      return Optional.of(partOfScale(lexemes, part).orElse(part));
    }
    if (afterArticle) {
      // "two and a third": a fraction only where no other noun can follow.
      return lexemes.has(first + 1)
          ? Optional.empty()
          : NumberWords.divisor(half)
              .map(divisor -> BigDecimal.ONE.divide(divisor, MathContext.DECIMAL64))
              .map(value -> Numeral.of(first + 1, value, Form.FRACTION));
    }
    return Cardinals.belowHundred(lexemes, at)
        .map(count -> partOf(lexemes, count))
        .filter(part -> part.is(Form.FRACTION) || part.isScaled());
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
