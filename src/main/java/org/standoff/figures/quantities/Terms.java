package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.lexemes.Phrases;
import org.standoff.figures.numbers.Numeral;
import org.standoff.figures.numbers.Numeral.Form;
import org.standoff.figures.numbers.Numerals;
import org.standoff.figures.numbers.Ordinals;
import org.standoff.figures.numbers.Scales;
import org.standoff.figures.quantities.CountryEvidence.Evidence;
import org.standoff.figures.quantities.Currencies.Money;

/**
 * Reads a number with the currency before it or the unit after it, or several such that are one: "5
 * feet 2 inches", "fifteen dollars 50".
 */
final class Terms {
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final Numerals numerals = new Numerals();
  private final Currencies currencies;
  private final Suffixes suffixes;
  private final BodyMeasures bodies;

  Terms(Currencies currencies, Suffixes suffixes, Units units) {
    this.currencies = currencies;
    this.suffixes = suffixes;
    this.bodies = new BodyMeasures(units);
  }

  /**
   * The amount that goes on a range in the currency before it, as "10m" in "$5-10m"; a letter that
   * may be a unit is a multiplier here.
   */
  Optional<Term> amount(Lexemes lexemes, int at, Suffix currency) {
    return numerals
        .at(lexemes, at)
        .map(number -> Scales.inMoney(lexemes, number))
        .filter(Numeral::isScaled)
        .map(number -> new Term(number.end(), number, Optional.of(currency)));
  }

  /** The term that begins at a lexeme. */
  Optional<Term> at(Lexemes lexemes, int i, Evidence evidence) {
    if (lexemes.touches(i - 1) && lexemes.isNumber(i - 1) && lexemes.isWord(i)) {
      return Optional.empty();
    }
    var sign = currencies.before(lexemes, i, evidence);
    if (sign.isPresent() && !isInsideWord(lexemes, i)) {
      var money = money(lexemes, sign.get(), evidence);
      if (money.isPresent()) {
        return money;
      }
    }
    if (lexemes.isNumber(i) && Labels.areDigitsOfName(lexemes, i)) {
      return Optional.empty();
    }
    var body = bodies.at(lexemes, i);
    if (body.isPresent()) {
      return body;
    }
    if (Labels.isNameWord(lexemes, i) || isOrdinal(lexemes, i) || isAim(lexemes, i)) {
      return Optional.empty();
    }
    return numerals.at(lexemes, i).map(number -> withSuffix(lexemes, number, evidence));
  }

  /** The term that goes on after a dash; its digits cannot be those of a name. */
  Optional<Term> afterDash(Lexemes lexemes, int at, Evidence evidence) {
    var sign = currencies.before(lexemes, at, evidence);
    if (sign.isPresent()) {
      return money(lexemes, sign.get(), evidence);
    }
    return numerals.at(lexemes, at).map(number -> withSuffix(lexemes, number, evidence));
  }

  /** "net zero", "a dynamic-zero policy": an aim, and no figure. */
  private static boolean isAim(Lexemes lexemes, int i) {
    return lexemes.is(i, "zero") && (lexemes.is(i - 1, "net") || lexemes.isHyphen(i - 1));
  }

  /** "the twenty-second time" is no length of time. */
  private static boolean isOrdinal(Lexemes lexemes, int i) {
    return lexemes.isWord(i)
        && Ordinals.at(lexemes, i).filter(ordinal -> ordinal.end() > i + 1).isPresent();
  }

  private static boolean isInsideWord(Lexemes lexemes, int i) {
    return lexemes.isWord(i)
        && lexemes.touches(i - 1)
        && (lexemes.isWord(i - 1)
            || lexemes.isNumber(i - 1)
            || lexemes.isDash(i - 1)
            || lexemes.isApostrophe(i - 1));
  }

  private Optional<Term> money(Lexemes lexemes, Phrases.Match<Money> sign, Evidence evidence) {
    int at = sign.end();
    boolean letters = lexemes.isWord(at - 1);
    if (letters && !lexemes.isNumber(at)) {
      return Optional.empty();
    }
    return numerals
        .at(lexemes, at)
        .filter(number -> !number.is(Form.ARTICLE))
        .map(number -> Scales.inMoney(lexemes, number))
        .map(number -> withMoney(lexemes, number, sign.value(), evidence));
  }

  /** "US$10 million dollars", "$20 Australian": the currency named again. */
  private Term withMoney(Lexemes lexemes, Numeral number, Money currency, Evidence evidence) {
    int end = number.end();
    var again = currencies.after(lexemes, end, evidence);
    boolean next = again.map(named -> lexemes.isNumber(named.end())).orElse(false);
    boolean mark = lexemes.is(end, "mark") && !currency.code().equals("DEM");
    if (again.isPresent() && lexemes.isWord(end) && !next && !mark) {
      boolean named = again.get().end() > end + 1 || !again.get().value().code().equals("USD");
      var money = named ? again.get().value() : currency;
      end = again.get().end();
      return new Term(end, number, Optional.of(Suffixes.money(end, money)));
    }
    return new Term(end, number, Optional.of(Suffixes.money(end, currency)));
  }

  private Term withSuffix(Lexemes lexemes, Numeral number, Evidence evidence) {
    var suffix = suffixes.after(lexemes, number, evidence);
    if (suffix.isEmpty()) {
      return inMillions(lexemes, number, evidence)
          .orElse(new Term(number.end(), number, Optional.empty()));
    }
    return compound(lexemes, new Term(suffix.get().end(), number, suffix), evidence);
  }

  /** "75 USD million", "30 MUSD", "1.2m dollars": the multiplier out of its place. */
  private Optional<Term> inMillions(Lexemes lexemes, Numeral number, Evidence evidence) {
    var larger = Scales.inMoney(lexemes, number);
    if (larger.end() == number.end()) {
      return Optional.empty();
    }
    boolean people = !lexemes.is(number.end(), "t") && lexemes.isWord(larger.end());
    return suffixes
        .after(lexemes, larger, evidence)
        .filter(suffix -> suffix.kind() == FigureKind.MONEY)
        .map(suffix -> new Term(suffix.end(), larger, Optional.of(suffix)))
        .or(() ->
            people
                ? Optional.of(new Term(larger.end(), larger, Optional.empty()))
                : Optional.empty());
  }

  /**
   * "six years and four months", "two hours 30 minutes", "5 feet 2 inches", "a year and a half".
   */
  private Term compound(Lexemes lexemes, Term whole, Evidence evidence) {
    var suffix = whole.suffix().orElseThrow();
    int at = whole.end();
    if (lexemes.is(at, "and")
        && lexemes.is(at + 1, "a")
        && lexemes.is(at + 2, "half")
        && suffix.kind() != FigureKind.MONEY) {
      var number = whole.number().plus(at + 3, NumberWords.HALF);
      var value = number.is(Form.ARTICLE) ? Numeral.of(at + 3, number.low(), Form.WORDS) : number;
      return new Term(at + 3, value, whole.suffix());
    }
    int next = lexemes.is(at, "and") || lexemes.is(at, ",") ? at + 1 : at;
    var part = numerals.at(lexemes, next).filter(number -> !number.is(Form.ARTICLE));
    if (part.isEmpty()) {
      return whole;
    }
    if (suffix.kind() == FigureKind.MONEY) {
      return withCents(lexemes, whole, part.get());
    }
    var partSuffix = suffixes.after(lexemes, part.get(), evidence);
    if (partSuffix.isEmpty()) {
      return whole;
    }
    var low = part.get().low();
    var sum =
        switch (suffix.unit() + "+" + partSuffix.get().unit()) {
          case "year+month" -> sum(whole, MONTHS, low, partSuffix.get());
          case "hour+minute" -> sum(whole, BigDecimal.valueOf(60), low, partSuffix.get());
          case "minute+second" -> sum(whole, BigDecimal.valueOf(60), low, partSuffix.get());
          case "lb+oz" -> plusPart(whole, partSuffix.get(), low, BigDecimal.valueOf(16));
          default -> whole;
        };
    return sum.end() > whole.end() ? compound(lexemes, sum, evidence) : whole;
  }

  /** "thirteen dollars and forty-five cents", "15 dollars 50". */
  private static Term withCents(Lexemes lexemes, Term whole, Numeral cents) {
    boolean hundredths =
        (cents.is(Form.BARE) || cents.is(Form.WORDS))
            && cents.low().compareTo(NumberWords.HUNDRED) < 0;
    if (!hundredths || whole.number().isScaled()) {
      return whole;
    }
    int end = cents.end();
    if (lexemes.is(end, "cents") || lexemes.is(end, "cent")) {
      end++;
    } else if (isFollowed(lexemes, end) && !isBehindCode(lexemes, whole, end)) {
      return whole;
    }
    return new Term(
        end,
        Numeral.of(end, whole.low().add(cents.low().movePointLeft(2)), Form.DIGITS),
        whole.suffix());
  }

  private static boolean isFollowed(Lexemes lexemes, int end) {
    return lexemes.has(end) && !lexemes.is(end, ".") && !lexemes.is(end, ",");
  }

  /** "15 USD 50", with nothing after it that could be counted. */
  private static boolean isBehindCode(Lexemes lexemes, Term whole, int end) {
    return lexemes.written(whole.end() - 1).equals(whole.suffix().orElseThrow().unit())
        && !lexemes.tag(end).equals("NOUN");
  }

  /** In the smaller unit. */
  private static Term sum(Term whole, BigDecimal size, BigDecimal part, Suffix suffix) {
    var value = whole.low().multiply(size).add(part);
    return new Term(
        suffix.end(), Numeral.of(suffix.end(), value, Form.DIGITS), Optional.of(suffix));
  }

  /** In the larger unit. */
  private static Term plusPart(Term whole, Suffix part, BigDecimal low, BigDecimal size) {
    var value = whole.low().add(low.divide(size, MathContext.DECIMAL64));
    return new Term(part.end(), Numeral.of(part.end(), value, Form.DIGITS), whole.suffix());
  }
}
