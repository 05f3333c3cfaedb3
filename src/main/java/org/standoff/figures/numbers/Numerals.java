package org.standoff.figures.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.numbers.Numeral.Form;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/**
 * Reads numbers in digits and words together: "3.8 million", "one hundred and ninety", "one and a
 * half million", "half a dozen", "tens of thousands", "two-thirds".
 *
 * <p>Each method looks at the lexemes from left to right and takes as much as makes one number;
 * none goes back, and none looks further ahead than a few words.
 */
public final class Numerals {
  /** "Three out of five" is a share, "130 out of 156 countries" two counts. */
  private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(100);

  /** Words before a number that make it a place in a row. */
  private static final Set<String> NO_SHARES =
      WordTable.of(Locale.ENGLISH, "numbers").words("ranks");

  private final DigitNumerals digits = new DigitNumerals();

  /** The longest number that begins at a lexeme. */
  public Optional<Numeral> at(Lexemes lexemes, int i) {
    return lexemes.isWord(i) ? inWords(lexemes, i) : inDigits(lexemes, i);
  }

  private Optional<Numeral> inDigits(Lexemes lexemes, int i) {
    if (isSign(lexemes, i)) {
      return digits
          .at(lexemes, i + 1)
          .map(n -> Scales.afterDigits(lexemes, n))
          .map(n -> n.negated(Form.DIGITS));
    }
    return digits
        .at(lexemes, i)
        .map(number -> Scales.afterDigits(lexemes, number))
        .map(number -> compound(lexemes, number))
        .map(number -> share(lexemes, i, number))
        .map(number -> Fractions.withFraction(lexemes, number));
  }

  /** A minus: a dash that stands before digits and after a blank. */
  private static boolean isSign(Lexemes lexemes, int i) {
    return lexemes.isDash(i)
        && lexemes.touches(i)
        && !lexemes.touches(i - 1)
        && lexemes.isNumber(i + 1)
        && !lexemes.isNumber(i - 1);
  }

  /** "4 thousand 3 hundred and 21": smaller multiples after a multiple. */
  private Numeral compound(Lexemes lexemes, Numeral number) {
    var sum = number;
    var last = number.scale();
    boolean hundreds = false;
    while (last.compareTo(BigDecimal.ONE) > 0) {
      hundreds |= last.compareTo(NumberWords.HUNDRED) == 0;
      boolean and = lexemes.is(sum.end(), "and");
      int at = sum.end() + (and ? 1 : 0);
      var next = and ? Cardinals.below1000(lexemes, at) : Optional.<Numeral>empty();
      next = next.or(() -> digits.at(lexemes, at).filter(n -> n.is(Form.BARE)));
      if (next.isEmpty()) {
        return sum;
      }
      var part = Scales.afterDigits(lexemes, next.get());
      boolean plain = part.is(Form.BARE) || part.is(Form.ONE);
      if (part.low().compareTo(last) >= 0 || (plain && !(and && hundreds))) {
        return sum;
      }
      last = part.scale();
      sum = sum.plus(part.end(), part.low());
    }
    return sum;
  }

  /** "1 in 4", "8 out of 10", "3 in 10"; but "ranked 8 out of 10", "2 in 10 days". */
  private Numeral share(Lexemes lexemes, int i, Numeral part) {
    if (!part.is(Form.BARE) || NO_SHARES.contains(lexemes.word(i - 1))) {
      return part;
    }
    int at = lexemes.pastHyphen(part.end());
    boolean out = lexemes.is(at, "out") && lexemes.is(at + 1, "of");
    if (!out && !lexemes.is(at, "in")) {
      return part;
    }
    int whole = pastEvery(lexemes, lexemes.pastHyphen(out ? at + 2 : at + 1));
    if (!lexemes.isNumber(whole)) {
      return part;
    }
    var all = digits.at(lexemes, whole).filter(n -> n.is(Form.BARE) || n.is(Form.DIGITS));
    return all.filter(n -> n.low().compareTo(part.low()) > 0 && part.low().signum() > 0)
        .filter(n -> out ? n.low().compareTo(LARGEST_WHOLE) <= 0 : isRoundShare(lexemes, part, n))
        .map(n ->
            Numeral.of(n.end(), part.low().divide(n.low(), MathContext.DECIMAL64), Form.FRACTION))
        .orElse(part);
  }

  /** "one in every 100". */
  private static int pastEvery(Lexemes lexemes, int i) {
    return lexemes.is(i, "every") ? i + 1 : i;
  }

  /** Whether "in" makes a share: of few or of a round number, and not of time. */
  private static boolean isRoundShare(Lexemes lexemes, Numeral part, Numeral whole) {
    var noun = lexemes.word(whole.end());
    boolean time =
        CalendarWords.isUnit(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
    if (time || lexemes.mayBeYear(whole.end() - 1)) {
      return false;
    }
    boolean one = part.low().compareTo(BigDecimal.ONE) == 0;
    return one || (part.low().compareTo(BigDecimal.TEN) < 0 && isRound(whole.low()));
  }

  private static boolean isRound(BigDecimal whole) {
    return whole.compareTo(BigDecimal.TEN) <= 0 || whole.stripTrailingZeros().precision() == 1;
  }

  private Optional<Numeral> inWords(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    return switch (word) {
      case "a", "an" -> Optional.of(afterArticle(lexemes, i));
      case "half" -> Fractions.half(lexemes, i);
      case "quarter" -> Fractions.quarter(lexemes, i);
      case "minus", "negative" ->
          lexemes.isNumber(i + 1) || NumberWords.begins(lexemes.word(i + 1))
              ? at(lexemes, i + 1)
                  .filter(number -> !number.is(Form.VAGUE))
                  .map(number -> number.negated(Form.WORDS))
              : Optional.empty();
      case "couple" ->
          lexemes.is(i + 1, "of")
              ? Optional.of(Numeral.of(i + 2, BigDecimal.TWO, Form.WORDS))
              : Optional.empty();
      case "several", "few" -> Cardinals.severalOf(lexemes, i);
      default -> NumberWords.begins(word) ? cardinal(lexemes, i) : Optional.empty();
    };
  }

  private static boolean isPlain(Numeral number) {
    return switch (number.form()) {
      case DIGITS, BARE, WORDS, ONE -> true;
      case ARTICLE, VAGUE, FRACTION -> false;
    };
  }

  private Numeral afterArticle(Lexemes lexemes, int i) {
    var scale = Scales.at(lexemes, i + 1);
    if (scale.isPresent()) {
      var number =
          Scales.afterDigits(lexemes, Numeral.of(i + 2, scale.get(), Form.WORDS, scale.get()));
      return Fractions.withFraction(
          lexemes, parts(lexemes, Cardinals.withMultiples(lexemes, number)));
    }
    int at = i + 1;
    var number =
        switch (lexemes.word(at)) {
          case "half" -> Fractions.half(lexemes, at);
          case "quarter" -> Fractions.quarter(lexemes, at);
          case "couple" -> at(lexemes, at);
          case "few" -> Cardinals.severalOf(lexemes, at);
          default -> Fractions.partWithOf(lexemes, at);
        };
    return number.orElse(Numeral.of(at, BigDecimal.ONE, Form.ARTICLE));
  }

  private Optional<Numeral> cardinal(Lexemes lexemes, int i) {
    var vague = NumberWords.vague(lexemes.word(i));
    if (vague.isPresent()) {
      return Optional.of(Cardinals.vagueProduct(lexemes, i, vague.get()));
    }
    return Cardinals.below1000(lexemes, i)
        .map(number -> Fractions.partOf(lexemes, number))
        .map(number -> number.is(Form.FRACTION) ? number : Cardinals.withMultiples(lexemes, number))
        .map(number -> parts(lexemes, number))
        .map(number -> Cardinals.withPoint(lexemes, number))
        .map(number -> Fractions.withFraction(lexemes, number));
  }

  /** "one hundred and thirty fifths", "two out of five", "one over twenty". */
  private Numeral parts(Lexemes lexemes, Numeral number) {
    if (number.is(Form.FRACTION)) {
      return number;
    }
    int at = lexemes.pastHyphen(number.end());
    var word = lexemes.word(at);
    if (word.endsWith("ths")) {
      return NumberWords.divisor(word)
          .map(divisor -> number.low().divide(divisor, MathContext.DECIMAL64))
          .map(value -> Numeral.of(at + 1, value, Form.FRACTION))
          .orElse(number);
    }
    int whole = wholeOf(lexemes, number, at);
    if (whole == at) {
      return number;
    }
    return plain(lexemes, whole)
        .filter(other -> isPlain(other) && other.low().compareTo(number.low()) > 0)
        .map(other ->
            Numeral.of(
                other.end(),
                number.low().divide(other.low(), MathContext.DECIMAL64),
                Form.FRACTION))
        .orElse(number);
  }

  /** A number without parts, which cannot begin another "two out of". */
  private Optional<Numeral> plain(Lexemes lexemes, int i) {
    return lexemes.isNumber(i)
        ? digits.at(lexemes, i).map(number -> Scales.afterDigits(lexemes, number))
        : Cardinals.below1000(lexemes, i).map(number -> Cardinals.withMultiples(lexemes, number));
  }

  /** Where the whole begins in "two out of five", "one in five"; the given lexeme if nowhere. */
  private static int wholeOf(Lexemes lexemes, Numeral number, int at) {
    if (lexemes.is(at, "out") && lexemes.is(at + 1, "of")) {
      return pastEvery(lexemes, at + 2);
    }
    if (lexemes.is(at, "in") && lexemes.is(at + 1, "every")) {
      return at + 2;
    }
    boolean words = NumberWords.begins(lexemes.word(at + 1));
    boolean one = number.is(Form.ONE) && (lexemes.is(at, "over") || lexemes.is(at, "in"));
    boolean in = lexemes.is(at, "in") && words;
    return (one && !lexemes.mayBeYear(at + 1)) || in ? at + 1 : at;
  }
}
