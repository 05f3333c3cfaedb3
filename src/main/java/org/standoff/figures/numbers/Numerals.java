package org.standoff.figures.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.numbers.Numeral.Form;
import org.standoff.words.CalendarWords;

/**
 * Reads numbers in digits and words together: "3.8 million", "one hundred and ninety", "one and a
 * half million", "half a dozen", "tens of thousands", "two-thirds".
 *
 * <p>Each method looks at the lexemes from left to right and takes as much as makes one number;
 * none goes back, and none looks further ahead than a few words.
 */
public final class Numerals {
  private final DigitNumerals digits = new DigitNumerals();

  /** The longest number that begins at a lexeme. */
  public Optional<Numeral> at(Lexemes lexemes, int i) {
    return lexemes.isWord(i) ? inWords(lexemes, i) : inDigits(lexemes, i);
  }

  private Optional<Numeral> inDigits(Lexemes lexemes, int i) {
    if (isSign(lexemes, i)) {
      return digits
          .at(lexemes, i + 1)
          .map(n -> scaled(lexemes, n))
          .map(n -> n.negated(Form.DIGITS));
    }
    return digits
        .at(lexemes, i)
        .map(number -> scaled(lexemes, number))
        .map(number -> compound(lexemes, number))
        .map(number -> withFraction(lexemes, number));
  }

  /** A minus: a dash that stands before digits and after a blank. */
  private static boolean isSign(Lexemes lexemes, int i) {
    return lexemes.isDash(i)
        && lexemes.touches(i)
        && !lexemes.touches(i - 1)
        && lexemes.isNumber(i + 1)
        && !lexemes.isNumber(i - 1);
  }

  /** Takes the multipliers that follow: "3.8 million", "$175-million", "10bn", "2 lakh crore". */
  private static Numeral scaled(Lexemes lexemes, Numeral number) {
    var scaled = number;
    int at = lexemes.pastHyphen(number.end());
    var suffix = touchingSuffix(lexemes, number);
    if (suffix.isPresent()) {
      scaled = number.times(at + 1, suffix.get(), Form.DIGITS);
      at = scaled.end();
    }
    while (true) {
      var scale = scale(lexemes, at);
      if (scale.isEmpty()) {
        return scaled;
      }
      var form = scaled.form() == Form.WORDS ? Form.WORDS : Form.DIGITS;
      scaled = scaled.times(at + 1, scale.get(), form);
      at = at + 1;
    }
  }

  private static Optional<BigDecimal> scale(Lexemes lexemes, int at) {
    return switch (lexemes.word(at)) {
      case "hundred" -> Optional.of(NumberWords.HUNDRED);
      case "dozen", "dozens" -> Optional.of(NumberWords.DOZEN);
      default -> {
        var word = lexemes.word(at);
        yield NumberWords.scale(word).or(() -> pluralScale(word));
      }
    };
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
  public Numeral inMoney(Lexemes lexemes, Numeral number) {
    int at = number.end();
    if (!lexemes.touches(at - 1) || !lexemes.isWord(at)) {
      return number;
    }
    return NumberWords.suffix(lexemes.word(at))
        .map(factor -> number.times(at + 1, factor, Form.DIGITS))
        .orElse(number);
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
      var next = and ? below1000(lexemes, at) : Optional.<Numeral>empty();
      next = next.or(() -> digits.at(lexemes, at).filter(n -> n.is(Form.BARE)));
      if (next.isEmpty()) {
        return sum;
      }
      var part = scaled(lexemes, next.get());
      boolean plain = part.is(Form.BARE) || part.is(Form.ONE);
      if (part.low().compareTo(last) >= 0 || (plain && !(and && hundreds))) {
        return sum;
      }
      last = part.scale();
      sum = sum.plus(part.end(), part.low());
    }
    return sum;
  }

  private Optional<Numeral> inWords(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    return switch (word) {
      case "a", "an" -> Optional.of(afterArticle(lexemes, i));
      case "half" -> half(lexemes, i);
      case "quarter" -> quarter(lexemes, i);
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
      case "several", "few" -> severalOf(lexemes, i);
      default -> NumberWords.begins(word) ? cardinal(lexemes, i) : Optional.empty();
    };
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isPlain(Numeral number) {
    return switch (number.form()) {
      case DIGITS, BARE, WORDS, ONE -> true;
      case ARTICLE, VAGUE, FRACTION -> false;
    };
  }

  private Numeral afterArticle(Lexemes lexemes, int i) {
    var scale = scale(lexemes, i + 1);
    if (scale.isPresent()) {
      var number = scaled(lexemes, Numeral.of(i + 2, scale.get(), Form.WORDS, scale.get()));
      return withFraction(lexemes, parts(lexemes, addition(lexemes, number)));
    }
    int at = i + 1;
    var number =
        switch (lexemes.word(at)) {
          case "half" -> half(lexemes, at);
          case "quarter" -> quarter(lexemes, at);
          case "couple" -> at(lexemes, at);
          case "few" -> severalOf(lexemes, at);
          default -> partWithOf(lexemes, at);
        };
    return number.orElse(Numeral.of(at, BigDecimal.ONE, Form.ARTICLE));
  }

  /** "third of", as after "a". */
  private static Optional<Numeral> partWithOf(Lexemes lexemes, int at) {
    if (!lexemes.is(at + 1, "of")) {
      return Optional.empty();
    }
    return NumberWords.divisor(lexemes.word(at))
        .map(divisor -> BigDecimal.ONE.divide(divisor, MathContext.DECIMAL64))
        .map(value -> Numeral.of(at + 1, value, Form.FRACTION));
  }

  /** "half a million", "half a dozen", "half-million", "half" of something. */
  private static Optional<Numeral> half(Lexemes lexemes, int i) {
    int at = lexemes.is(i + 1, "a") ? i + 2 : lexemes.pastHyphen(i + 1);
    var scale = scale(lexemes, at);
    if (scale.isPresent()) {
      var value = scale.get().multiply(NumberWords.HALF);
      return Optional.of(Numeral.of(at + 1, value, Form.WORDS, scale.get()));
    }
    return Optional.of(Numeral.of(i + 1, NumberWords.HALF, Form.FRACTION));
  }

  /** "quarter of a million", "quarter million", "quarter of" something. */
  private static Optional<Numeral> quarter(Lexemes lexemes, int i) {
    var value = new BigDecimal("0.25");
    var quarter = Numeral.of(i + 1, value, Form.FRACTION);
    var whole = partOfScale(lexemes, quarter);
    if (whole.isPresent()) {
      return whole;
    }
    boolean article = lexemes.is(i - 1, "a") && lexemes.is(i + 1, "of");
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
    return scale(lexemes, at)
        .map(scale -> Numeral.of(end, part.low().multiply(scale), Form.WORDS, scale));
  }

  /** "several hundred": as open as "hundreds". */
  private static Optional<Numeral> severalOf(Lexemes lexemes, int i) {
    return scale(lexemes, i + 1)
        .map(scale -> scaledWords(lexemes, Numeral.of(i + 2, scale, Form.WORDS)))
        .map(number -> Numeral.atLeast(number.end(), number.low().multiply(BigDecimal.TWO)));
  }

  private Optional<Numeral> cardinal(Lexemes lexemes, int i) {
    var vague = NumberWords.vague(lexemes.word(i));
    if (vague.isPresent()) {
      return Optional.of(vagueProduct(lexemes, i, vague.get()));
    }
    return below1000(lexemes, i)
        .map(number -> partOf(lexemes, number))
        .map(number -> number.is(Form.FRACTION) ? number : addition(lexemes, number))
        .map(number -> parts(lexemes, number))
        .map(number -> withPoint(lexemes, number))
        .map(number -> withFraction(lexemes, number));
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
        ? digits.at(lexemes, i).map(number -> scaled(lexemes, number))
        : below1000(lexemes, i).map(number -> addition(lexemes, number));
  }

  /** Where the whole begins in "two out of five", "one in five"; the given lexeme if nowhere. */
  private static int wholeOf(Lexemes lexemes, Numeral number, int at) {
    if (lexemes.is(at, "out") && lexemes.is(at + 1, "of")) {
      return at + 2;
    }
    boolean words = NumberWords.begins(lexemes.word(at + 1));
    boolean one = number.is(Form.ONE) && (lexemes.is(at, "over") || lexemes.is(at, "in"));
    boolean in = lexemes.is(at, "in") && words;
    return (one && !lexemes.mayBeYear(at + 1)) || in ? at + 1 : at;
  }

  /** "tens of thousands", "hundreds of millions". */
  private static Numeral vagueProduct(Lexemes lexemes, int i, BigDecimal first) {
    var low = first;
    int end = i + 1;
    while (lexemes.is(end, "of")) {
      var scale = pluralScale(lexemes.word(end + 1));
      if (scale.isEmpty()) {
        break;
      }
      low = low.multiply(scale.get());
      end += 2;
    }
    return Numeral.atLeast(end, low);
  }

  private static Optional<BigDecimal> pluralScale(String word) {
    if (word.equals("dozens") || !word.endsWith("s")) {
      return Optional.empty();
    }
    return NumberWords.vague(word).map(low -> low.divide(BigDecimal.TWO));
  }

  /** "seven", "twenty-one", "ninety hundred", "three hundred and five". */
  private static Optional<Numeral> below1000(Lexemes lexemes, int i) {
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

  private static Numeral dozens(Lexemes lexemes, Numeral number) {
    boolean dozens = lexemes.is(number.end(), "dozen") || lexemes.is(number.end(), "dozens");
    return dozens ? number.times(number.end() + 1, NumberWords.DOZEN, Form.WORDS) : number;
  }

  /** Whether parts are counted, as in "two fifths". */
  private static boolean isParts(Lexemes lexemes, Numeral number) {
    return NumberWords.divisor(lexemes.word(lexemes.pastHyphen(number.end()))).isPresent();
  }

  private static Optional<Numeral> belowHundred(Lexemes lexemes, int i) {
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

  /** Multiplies by the scale that follows and adds the smaller multiples after it. */
  private Numeral addition(Lexemes lexemes, Numeral first) {
    var number = scaledWords(lexemes, first);
    var last = number.scale();
    while (last.compareTo(BigDecimal.ONE) > 0) {
      boolean and = lexemes.is(number.end(), "and");
      var next = below1000(lexemes, number.end() + (and ? 1 : 0));
      if (next.isEmpty() || (next.get().is(Form.ONE) && !and)) {
        return number;
      }
      var part = scaledWords(lexemes, next.get());
      if (part.low().compareTo(last) >= 0 || (and && isParts(lexemes, part))) {
        return number;
      }
      last = part.scale();
      number = Numeral.of(part.end(), number.low().add(part.low()), Form.WORDS, number.scale());
    }
    return number;
  }

  private static Numeral scaledWords(Lexemes lexemes, Numeral number) {
    var scaled = number;
    int at = lexemes.pastHyphen(number.end());
    var scale = scale(lexemes, at);
    while (scale.isPresent()) {
      scaled = scaled.times(at + 1, scale.get(), Form.WORDS);
      at++;
      scale = scale(lexemes, at);
    }
    return scaled;
  }

  /** "one-third", "three quarters", "two thirds of a million". */
  private static Numeral partOf(Lexemes lexemes, Numeral count) {
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
        || scale(lexemes, at + 1).isPresent();
  }

  /** "three quarters" is three fourths, other numbers of quarters may be quarters of a year. */
  private static boolean isPartWhole(Lexemes lexemes, Numeral count, int after) {
    return count.low().intValue() == 3
        || lexemes.is(after, "of")
        || scale(lexemes, after).isPresent();
  }

  /** "nine point nought four". */
  private static Numeral withPoint(Lexemes lexemes, Numeral number) {
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
    return scaledWords(lexemes, Numeral.of(at, value, Form.WORDS));
  }

  /** "one and a half million", "a million and a half", "two and three-quarters". */
  private Numeral withFraction(Lexemes lexemes, Numeral number) {
    int at = number.end() + 1;
    if (!lexemes.is(number.end(), "and") || number.is(Form.FRACTION)) {
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
    return belowHundred(lexemes, at)
        .map(count -> partOf(lexemes, count))
        .filter(part -> part.is(Form.FRACTION) || part.isScaled());
  }
}
