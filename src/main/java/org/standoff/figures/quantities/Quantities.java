package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.figures.lexemes.Found;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.lexemes.Phrases;
import org.standoff.figures.numbers.Numeral;
import org.standoff.figures.numbers.Numeral.Form;
import org.standoff.figures.numbers.Numerals;
import org.standoff.figures.numbers.Ordinals;
import org.standoff.figures.quantities.Countries.Evidence;
import org.standoff.figures.quantities.Currencies.Money;

/**
 * Reads quantities: a number with the currency before it or the unit after it, or two of them that
 * make a range.
 */
public final class Quantities {
  /** Words before "from X to Y" which say that X became Y, so that the two are no range. */
  private static final Set<String> CHANGE =
      Set.of(
          "rose",
          "rise",
          "rises",
          "risen",
          "rising",
          "fell",
          "fall",
          "falls",
          "fallen",
          "falling",
          "grew",
          "grow",
          "grown",
          "growing",
          "increase",
          "increased",
          "increases",
          "increasing",
          "decrease",
          "decreased",
          "decline",
          "declined",
          "dropped",
          "drop",
          "drops",
          "down",
          "up",
          "cut",
          "cuts",
          "raise",
          "raised",
          "raising",
          "reduce",
          "reduced",
          "reducing",
          "went",
          "jumped",
          "climbed",
          "soared",
          "slipped",
          "changed",
          "shrank",
          "doubled",
          "lowered",
          "expanded",
          "expand",
          "upgraded",
          "budget");

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final Numerals numerals = new Numerals();
  private final Currencies currencies;
  private final Suffixes suffixes;
  private final Qualifiers qualifiers;

  public Quantities(Currencies currencies, Units units, Qualifiers qualifiers) {
    this.currencies = currencies;
    this.suffixes = new Suffixes(currencies, units);
    this.qualifiers = qualifiers;
  }

  /** A number with what stands with it. */
  private record Term(int end, Numeral number, Optional<Suffix> suffix) {
    BigDecimal low() {
      return scaled(number.low());
    }

    Optional<BigDecimal> high() {
      return number.high().map(this::scaled);
    }

    private BigDecimal scaled(BigDecimal value) {
      return suffix.map(with -> value.multiply(with.factor())).orElse(value);
    }

    boolean is(FigureKind kind) {
      return suffix.map(with -> with.kind() == kind).orElse(false);
    }
  }

  /** The quantity that begins at a lexeme. */
  public Optional<Found> at(Lexemes lexemes, int i, Evidence evidence) {
    var first = term(lexemes, i, evidence);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return range(lexemes, i, first.get(), evidence).or(() -> single(lexemes, i, first.get()));
  }

  private Optional<Term> term(Lexemes lexemes, int i, Evidence evidence) {
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
    if (Labels.isNameWord(lexemes, i) || isOrdinal(lexemes, i)) {
      return Optional.empty();
    }
    return numerals.at(lexemes, i).map(number -> withSuffix(lexemes, number, evidence));
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
        .map(number -> numerals.inMoney(lexemes, number))
        .map(number -> withMoney(lexemes, number, sign.value(), evidence));
  }

  /** "US$10 million dollars", "$20 Australian": the currency named again. */
  private Term withMoney(Lexemes lexemes, Numeral number, Money currency, Evidence evidence) {
    int end = number.end();
    var again = currencies.after(lexemes, end, evidence);
    boolean next = again.map(named -> lexemes.isNumber(named.end())).orElse(false);
    if (again.isPresent() && lexemes.isWord(end) && !next) {
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
    var larger = numerals.inMoney(lexemes, number);
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
    var inches = inches(lexemes, whole, part.get());
    if (inches.isPresent()) {
      return inches.get();
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
          case "ft+in" -> plusPart(whole, partSuffix.get(), low, MONTHS);
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

  /** The height of "5 ft 2 in"; "in" is inches only here. */
  private static Optional<Term> inches(Lexemes lexemes, Term feet, Numeral inches) {
    int end = inches.end() + 1;
    boolean in = lexemes.is(end - 1, "in") && feet.suffix().orElseThrow().unit().equals("ft");
    return in
        ? Optional.of(
            plusPart(feet, Suffix.of(end, FigureKind.MEASURE, "in"), inches.low(), MONTHS))
        : Optional.empty();
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

  /** Two terms that are one range: "11 to 18", "$5-10 million", "between 3 and 5 km". */
  private Optional<Found> range(Lexemes lexemes, int i, Term first, Evidence evidence) {
    int at = pastSeparator(lexemes, i, first.end());
    if (at == first.end() || !isNumber(first.number())) {
      return Optional.empty();
    }
    boolean dash = lexemes.isDash(at - 1);
    var found = dash ? afterDash(lexemes, at, evidence) : term(lexemes, at, evidence);
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
    var scaled = sharedScale(first.number(), second.number());
    var low = second.suffix().map(s -> scaled.multiply(s.factor())).orElse(scaled);
    if (low.compareTo(second.low()) >= 0) {
      return Optional.empty();
    }
    if (Labels.isGluedAfter(lexemes, second.end()) && second.suffix().isEmpty()) {
      return Optional.empty();
    }
    return quantity(lexemes, i, new Term(second.end(), second.number(), second.suffix()))
        .map(kind -> found(i, second, kind, low));
  }

  private static Found found(int i, Term second, FigureKind kind, BigDecimal low) {
    return new Found(
        i, second.end(), value(kind, low, second.high(), second.suffix(), Qualifier.EXACT));
  }

  /** "$5-10 million", "$5 to 10 million": the sign before the first is the second's too. */
  private static Term withUnitOf(Term first, Term second, boolean dash) {
    boolean sign =
        first.is(FigureKind.MONEY)
            && first.end() == first.number().end()
            && second.suffix().isEmpty();
    return sign && (dash || second.number().isScaled())
        ? new Term(second.end(), second.number(), first.suffix())
        : second;
  }

  /** "from 108,000 in 2013 to 59,000": the years are no ends of ranges. */
  private static boolean isYears(Lexemes lexemes, int i, int second) {
    return lexemes.mayBeYear(i) && (lexemes.is(i - 1, "in") || lexemes.mayBeYear(second));
  }

  private Optional<Term> afterDash(Lexemes lexemes, int at, Evidence evidence) {
    var sign = currencies.before(lexemes, at, evidence);
    if (sign.isPresent()) {
      return money(lexemes, sign.get(), evidence);
    }
    return numerals.at(lexemes, at).map(number -> withSuffix(lexemes, number, evidence));
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
    if (lexemes.is(i - 1, "by") && first.suffix().isPresent()) {
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
      if (CHANGE.contains(lexemes.word(k))) {
        return true;
      }
      if (lexemes.word(k).startsWith("rang") || lexemes.word(k).startsWith("vary")) {
        return false;
      }
    }
    return second.suffix().isEmpty() && first.number().is(Form.DIGITS);
  }

  private static boolean isScore(Lexemes lexemes, int i, Term first, Term second, boolean dash) {
    return dash
        && second.suffix().isEmpty()
        && first.number().is(Form.BARE)
        && second.number().is(Form.BARE)
        && Scores.isScore(lexemes, i, first.number().low(), second.number().low(), second.end());
  }

  /** "5 to 10 million" are millions both; "500 to 2 million" are not. */
  private static BigDecimal sharedScale(Numeral first, Numeral second) {
    boolean shares =
        !first.isScaled()
            && second.isScaled()
            && first.low().multiply(second.scale()).compareTo(second.low()) < 0;
    return shares ? first.low().multiply(second.scale()) : first.low();
  }

  private Optional<Found> single(Lexemes lexemes, int i, Term term) {
    return quantity(lexemes, i, term)
        .map(kind ->
            new Found(
                i,
                term.end(),
                value(
                    kind,
                    term.low(),
                    term.high(),
                    unit(kind, term),
                    term.number().is(Form.VAGUE) || isCouple(lexemes, i)
                        ? Qualifier.APPROX
                        : Qualifier.EXACT)));
  }

  private static boolean isCouple(Lexemes lexemes, int i) {
    return lexemes.is(i, "couple") || (lexemes.is(i + 1, "couple") && lexemes.is(i, "a"));
  }

  private static Optional<Suffix> unit(FigureKind kind, Term term) {
    if (term.suffix().isEmpty() && kind == FigureKind.AGE) {
      return Optional.of(Suffix.of(term.end(), FigureKind.AGE, "year"));
    }
    return term.suffix();
  }

  private static Value value(
      FigureKind kind,
      BigDecimal low,
      Optional<BigDecimal> high,
      Optional<Suffix> suffix,
      Qualifier qualifier) {
    var unit =
        kind == FigureKind.AGE && suffix.isEmpty() ? Optional.of("year") : suffix.map(Suffix::unit);
    return new Value.Quantity(
        kind,
        low,
        high,
        unit,
        qualifier,
        suffix.flatMap(Suffix::measure).flatMap(measure -> measure.inSi(low, high)));
  }

  /** What kind of quantity a term is, if any. */
  private Optional<FigureKind> quantity(Lexemes lexemes, int i, Term term) {
    var number = term.number();
    if (term.suffix().isPresent()) {
      return isSpokenOf(lexemes, i, term) ? term.suffix().map(Suffix::kind) : Optional.empty();
    }
    if (lexemes.isNumber(term.end() - 1) && Labels.isGluedAfter(lexemes, term.end())) {
      return Optional.empty();
    }
    return switch (number.form()) {
      case ARTICLE, ONE -> Optional.empty();
      case FRACTION ->
          isPart(lexemes, i, term) ? Optional.of(FigureKind.FRACTION) : Optional.empty();
      case VAGUE ->
          isVagueCount(lexemes, i, term) ? Optional.of(FigureKind.COUNT) : Optional.empty();
      case DIGITS, BARE, WORDS -> Optional.of(bareKind(lexemes, i, term));
    };
  }

  /**
   * Whether "a year" and "one day" are lengths of time: after "about", "for", not in "twice a
   * year".
   */
  private boolean isSpokenOf(Lexemes lexemes, int i, Term term) {
    return switch (term.number().form()) {
      case ARTICLE -> qualifiers.before(lexemes, i).isPresent();
      case ONE -> !lexemes.is(term.end() - 1, "day") || !isOnce(lexemes, i, term);
      case DIGITS, BARE, WORDS, VAGUE, FRACTION -> true;
    };
  }

  /** "One day, he came", "they hope to return one day". */
  private boolean isOnce(Lexemes lexemes, int i, Term term) {
    if (lexemes.isHyphen(i + 1) || qualifiers.around(lexemes, i, term.end()).isPresent()) {
      return false;
    }
    return switch (lexemes.word(i - 1)) {
      case "in", "for", "after", "of", "by", "only", "just", "than", "lasted", "took", "the" ->
          false;
      default ->
          switch (lexemes.word(term.end())) {
            case "after", "before", "later", "earlier", "of", "to" -> false;
            default -> true;
          };
    };
  }

  /** "half" is a part of something; in "first half", "half-time", "half measures" it is not. */
  private static boolean isPart(Lexemes lexemes, int i, Term term) {
    int end = term.end();
    if (lexemes.is(end - 1, "half") && lexemes.is(i, "a") && lexemes.is(i - 1, "and")) {
      return false;
    }
    if (!lexemes.is(end - 1, "half") || end > i + 2) {
      return true;
    }
    if (lexemes.isHyphen(i - 1) || lexemes.isHyphen(end) || lexemes.tag(i - 1).equals("ADJ")) {
      return false;
    }
    return switch (lexemes.word(i - 1)) {
      case "first", "second", "latter", "other", "better", "final", "opening" -> false;
      default ->
          switch (lexemes.tag(end)) {
            case "NOUN", "ADJ", "PROPN" -> false;
            default -> true;
          };
    };
  }

  /** "scores" also are goals, "tens" are nothing alone. */
  private static boolean isVagueCount(Lexemes lexemes, int i, Term term) {
    return switch (lexemes.word(i)) {
      case "scores", "tens" -> lexemes.is(term.end(), "of") || term.end() > i + 1;
      default -> true;
    };
  }

  /** "a reading of 100", "ranked 12", "magnitude 6". */
  private static boolean isReading(Lexemes lexemes, int i) {
    int name = lexemes.is(i - 1, "of") || lexemes.is(i - 1, "at") ? i - 2 : i - 1;
    return switch (lexemes.word(name)) {
      case "number" -> name == i - 1;
      case "reading",
          "index",
          "rating",
          "magnitude",
          "ranked",
          "ranking",
          "rank",
          "score",
          "grade" ->
          lexemes.isNumber(i);
      default -> false;
    };
  }

  private static boolean isBroken(BigDecimal value) {
    return value.stripTrailingZeros().scale() > 0;
  }

  /** "three times more", "twenty times the size". */
  private static boolean isMultiple(Lexemes lexemes, int end) {
    if (!lexemes.is(end, "times")) {
      return false;
    }
    return switch (lexemes.word(end + 1)) {
      case "as" -> !lexemes.is(end + 2, "a") && !lexemes.is(end + 2, "an");
      case "more",
          "higher",
          "larger",
          "bigger",
          "greater",
          "less",
          "fewer",
          "the",
          "faster",
          "lower",
          "its",
          "their",
          "better",
          "smaller",
          "longer",
          "that" ->
          true;
      default -> false;
    };
  }

  private FigureKind bareKind(Lexemes lexemes, int i, Term term) {
    if (Ages.isAge(lexemes, i, term.number())) {
      return FigureKind.AGE;
    }
    if (isMultiple(lexemes, term.end())) {
      return FigureKind.RATIO;
    }
    if (isReading(lexemes, i)) {
      return FigureKind.NUMBER;
    }
    boolean decimal = isBroken(term.number().low());
    if (decimal && !term.number().isScaled()) {
      return FigureKind.NUMBER;
    }
    return FigureKind.COUNT;
  }
}
