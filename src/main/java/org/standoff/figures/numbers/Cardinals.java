package org.standoff.figures.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.numbers.Numeral.Form;

/** Reads numbers in words: "seven", "three hundred and five", "nine point nought four". */
final class Cardinals {
  private Cardinals() {}

  /** "seven", "twenty-one", "ninety hundred", "three hundred and five". */
  static Optional<Numeral> below1000(Lexemes lexemes, int i) {
    var unit = belowHundred(lexemes, i);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int at = lexemes.pastHyphen(unit.get().end());
    if (!lexemes.is(at, "hundred")) {
      return unit;
    }
    var hundreds = unit.get().times(at + 1, NumberWords.HUNDRED, Form.WORDS);
    int next = hundreds.end() + (lexemes.is(hundreds.end(), "and") ? 1 : 0);
    var rest = belowHundred(lexemes, lexemes.pastHyphen(next));
    if (rest.isEmpty() || lexemes.is(rest.get().end(), "hundred")) {
      return Optional.of(hundreds);
    }
    var units = dozens(lexemes, rest.get());
    return Optional.of(Numeral.of(units.end(), hundreds.low().add(units.low()), Form.WORDS));
  }

  static Optional<Numeral> belowHundred(Lexemes lexemes, int i) {
    var tens = NumberWords.tens(lexemes.word(i));
    if (tens.isEmpty()) {
      var form = lexemes.is(i, "one") ? Form.ONE : Form.WORDS;
      return NumberWords.small(lexemes.word(i))
          .map(value -> Numeral.of(i + 1, BigDecimal.valueOf(value), form));
    }
    int at = pastAnyHyphen(lexemes, i + 1);
    int value = NumberWords.small(lexemes.word(at)).filter(unit -> 0 < unit && unit < 10).orElse(0);
    return Optional.of(
        Numeral.of(
            value == 0 ? i + 1 : at + 1, BigDecimal.valueOf(tens.get() + value), Form.WORDS));
  }

  /** Tokenized text has blanks around the hyphen of "ninety - five". */
  private static int pastAnyHyphen(Lexemes lexemes, int at) {
    return lexemes.isDash(at) && lexemes.touches(at - 1) == lexemes.touches(at) ? at + 1 : at;
  }

  private static Numeral dozens(Lexemes lexemes, Numeral number) {
    boolean dozens = lexemes.is(number.end(), "dozen") || lexemes.is(number.end(), "dozens");
    return dozens ? number.times(number.end() + 1, NumberWords.DOZEN, Form.WORDS) : number;
  }

  /** A number with the scale that follows and the smaller multiples after that. */
  static Numeral withMultiples(Lexemes lexemes, Numeral first) {
    var number = Scales.afterWords(lexemes, first);
    var last = number.scale();
    while (last.compareTo(BigDecimal.ONE) > 0) {
      boolean and = lexemes.is(number.end(), "and");
      var next = below1000(lexemes, number.end() + (and ? 1 : 0));
      if (next.isEmpty() || (next.get().is(Form.ONE) && !and)) {
        return number;
      }
      var part = Scales.afterWords(lexemes, next.get());
      if (part.low().compareTo(last) >= 0 || (and && isParts(lexemes, part))) {
        return number;
      }
      last = part.scale();
      number = Numeral.of(part.end(), number.low().add(part.low()), Form.WORDS, number.scale());
    }
    return number;
  }

  /** Whether parts are counted, as in "two fifths". */
  private static boolean isParts(Lexemes lexemes, Numeral number) {
    return NumberWords.divisor(lexemes.word(lexemes.pastHyphen(number.end()))).isPresent();
  }

  /** "nine point nought four". */
  static Numeral withPoint(Lexemes lexemes, Numeral number) {
    if (!lexemes.is(number.end(), "point") || lexemes.isDash(number.end() + 1)) {
      return number;
    }
    var decimals = new StringBuilder();
    int at = number.end() + 1;
    while (true) {
      var next = belowHundred(lexemes, at);
      if (next.isEmpty()) {
        break;
      }
      decimals.append(next.get().low().toPlainString());
      at = next.get().end();
    }
    if (decimals.isEmpty()) {
      return number;
    }
    var value = number.low().add(new BigDecimal("0." + decimals));
    return Scales.afterWords(lexemes, Numeral.of(at, value, Form.WORDS));
  }

  /** "tens of thousands", "hundreds of millions". */
  static Numeral vagueProduct(Lexemes lexemes, int i, BigDecimal first) {
    var low = first;
    int end = i + 1;
    while (lexemes.is(end, "of")) {
      var scale = Scales.pluralScale(lexemes.word(end + 1));
      if (scale.isEmpty()) {
        break;
      }
      low = low.multiply(scale.get());
      end += 2;
    }
    return Numeral.atLeast(end, low);
  }

  /** "several hundred": as open as "hundreds". */
  static Optional<Numeral> severalOf(Lexemes lexemes, int i) {
    return Scales.at(lexemes, i + 1)
        .map(scale -> Scales.afterWords(lexemes, Numeral.of(i + 2, scale, Form.WORDS)))
        .map(number -> Numeral.atLeast(number.end(), number.low().multiply(BigDecimal.TWO)));
  }
}
