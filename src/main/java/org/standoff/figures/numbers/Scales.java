package org.standoff.figures.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.numbers.Numeral.Form;

/** Reads what multiplies a number: "million", "dozen", "bn", "lakh crore". */
public final class Scales {
  private Scales() {}

  /** The one multiplier at a lexeme. */
  static Optional<BigDecimal> at(Lexemes lexemes, int at) {
    return switch (lexemes.word(at)) {
      case "hundred" -> Optional.of(NumberWords.HUNDRED);
      case "dozen", "dozens" -> Optional.of(NumberWords.DOZEN);
      default -> {
        var word = lexemes.word(at);
        yield NumberWords.scale(word).or(() -> pluralScale(word));
      }
    };
  }

  /** What "millions" multiplies by, in the plural only. */
  static Optional<BigDecimal> pluralScale(String word) {
    if (word.equals("dozens") || !word.endsWith("s")) {
      return Optional.empty();
    }
    return NumberWords.vague(word).map(low -> low.divide(BigDecimal.TWO));
  }

  /**
   * A number in digits with the multipliers that follow: "3.8 million", "$175-million", "10bn", "2
   * lakh crore".
   */
  static Numeral afterDigits(Lexemes lexemes, Numeral number) {
    var scaled = number;
    int at = lexemes.pastHyphen(number.end());
    var suffix = touchingSuffix(lexemes, number);
    if (suffix.isPresent()) {
      scaled = number.times(at + 1, suffix.get(), Form.DIGITS);
      at = scaled.end();
    }
    while (true) {
      var scale = at(lexemes, at);
      if (scale.isEmpty()) {
        return scaled;
      }
      var form = scaled.form() == Form.WORDS ? Form.WORDS : Form.DIGITS;
      scaled = scaled.times(at + 1, scale.get(), form);
      at = at + 1;
    }
  }

  /** A number in words with the multipliers that follow: "three million". */
  static Numeral afterWords(Lexemes lexemes, Numeral number) {
    var scaled = number;
    int at = lexemes.pastHyphen(number.end());
    var scale = at(lexemes, at);
    while (scale.isPresent()) {
      scaled = scaled.times(at + 1, scale.get(), Form.WORDS);
      at++;
      scale = at(lexemes, at);
    }
    return scaled;
  }

  /** "10k", "10M", "2mil", "1MM"; the letters that also are units wait for the money grammar. */
  private static Optional<BigDecimal> touchingSuffix(Lexemes lexemes, Numeral number) {
    int at = number.end();
    if (number.is(Form.FRACTION) || !lexemes.touches(at - 1)) {
      return Optional.empty();
    }
    var written = lexemes.written(at);
    boolean certain =
        switch (written) {
          case "k", "K", "M", "MM", "mil", "Mil", "mio", "bil", "B" -> true;
          default -> false;
        };
    return certain && !lexemes.is(at + 1, "/")
        ? NumberWords.suffix(lexemes.word(at))
        : Optional.empty();
  }

  /**
   * The number with a multiplier that is certain only in an amount of money: "50m", "1.2b", "3t".
   */
  public static Numeral inMoney(Lexemes lexemes, Numeral number) {
    int at = number.end();
    if (!lexemes.touches(at - 1) || !lexemes.isWord(at)) {
      return number;
    }
    return NumberWords.suffix(lexemes.word(at))
        .map(factor -> number.times(at + 1, factor, Form.DIGITS))
        .orElse(number);
  }
}
