package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.numbers.Numeral;
import org.standoff.figures.numbers.Numeral.Form;
import org.standoff.figures.quantities.CountryEvidence.Evidence;
import org.standoff.text.WordTable;

/** Reads what follows a number: "%", "percentage points", "-year-old", "dollars", "km". */
final class Suffixes {
  private static final Set<String> WEIGHING =
      WordTable.of(Locale.ENGLISH, "quantities").words("weighing");

  /** Words behind metres that say what is so long, or that somebody runs so far. */
  private static final Set<String> LENGTHS =
      WordTable.of(Locale.ENGLISH, "quantities").words("lengths");

  /** The words of what is counted behind "m", at most. */
  private static final int MOST_DESCRIBING = 3;

  private final Currencies currencies;
  private final Units units;
  private final MinorUnits minor;

  Suffixes(Currencies currencies, Units units) {
    this.minor = new MinorUnits(currencies);
    this.currencies = currencies;
    this.units = units;
  }

  /** What makes a quantity of the number that ends before it. */
  Optional<Suffix> after(Lexemes lexemes, Numeral number, Evidence evidence) {
    int at = lexemes.pastHyphen(number.end());
    if (number.is(Form.VAGUE) && lexemes.is(at, "of")) {
      return named(lexemes, at + 1, evidence).filter(suffix -> suffix.kind() != FigureKind.AGE);
    }
    if (number.is(Form.FRACTION)) {
      return afterFraction(lexemes, at, evidence);
    }
    boolean more = lexemes.is(at, "or") && (lexemes.is(at + 1, "so") || lexemes.is(at + 1, "more"));
    if (more) {
      // "the 120 or so kilometres", "ten or more years"
      return named(lexemes, at + 2, evidence);
    }
    return percentage(lexemes, at)
        .or(() -> symbol(lexemes, number, at))
        .or(() -> named(lexemes, at, evidence));
  }

  /** "half an hour", "a quarter of a mile", "half-point", "half a percentage point". */
  private Optional<Suffix> afterFraction(Lexemes lexemes, int at, Evidence evidence) {
    boolean hyphen = lexemes.isHyphen(at - 1);
    if (hyphen && lexemes.is(at, "point")) {
      return Optional.of(Suffix.of(at + 1, FigureKind.PERCENT, "pp"));
    }
    int noun = at;
    if (lexemes.is(noun, "of") && isArticle(lexemes, noun + 1)) {
      noun++;
    }
    if (isArticle(lexemes, noun)) {
      noun++;
    }
    int first = noun;
    var percentage = percentage(lexemes, first);
    if (percentage.isPresent() || lexemes.isNumber(at - 1) || noun > at || hyphen) {
      return percentage.or(() -> named(lexemes, first, evidence));
    }
    // "half hour", but not "half year results"; "two-thirds percent" is taken above.
    return switch (lexemes.word(at)) {
      case "hour", "mile", "century", "decade", "day" -> named(lexemes, at, evidence);
      default -> Optional.empty();
    };
  }

  private static boolean isArticle(Lexemes lexemes, int i) {
    return lexemes.is(i, "a") || lexemes.is(i, "an");
  }

  private static Optional<Suffix> percentage(Lexemes lexemes, int at) {
    return switch (lexemes.word(at)) {
      case "%" ->
          Optional.of(
              isPoint(lexemes, at + 1)
                  ? Suffix.of(at + 2, FigureKind.PERCENT, "pp")
                  : Suffix.of(at + 1, FigureKind.PERCENT, "%"));
      case "percent", "pct" -> Optional.of(percent(lexemes, at + 1));
      case "pc" ->
          // A 386 PC is a computer.
          lexemes.isCapitalized(at) ? Optional.empty() : Optional.of(percent(lexemes, at + 1));
      case "per" ->
          lexemes.is(at + 1, "cent") || lexemes.is(at + 1, "cents")
              ? Optional.of(percent(lexemes, at + 2))
              : Optional.empty();
      case "percentage" -> {
        int point = lexemes.pastHyphen(at + 1);
        yield isPoint(lexemes, point)
            ? Optional.of(Suffix.of(point + 1, FigureKind.PERCENT, "pp"))
            : Optional.empty();
      }
      case "pp", "ppt", "ppts" -> Optional.of(Suffix.of(at + 1, FigureKind.PERCENT, "pp"));
      case "bp", "bps" -> Optional.of(Suffix.of(at + 1, FigureKind.PERCENT, "bp"));
      case "basis" -> {
        int point = lexemes.pastHyphen(at + 1);
        yield isPoint(lexemes, point)
            ? Optional.of(Suffix.of(point + 1, FigureKind.PERCENT, "bp"))
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Suffix percent(Lexemes lexemes, int end) {
    int point = lexemes.pastHyphen(end);
    return isPoint(lexemes, point)
        ? Suffix.of(point + 1, FigureKind.PERCENT, "pp")
        : Suffix.of(end, FigureKind.PERCENT, "%");
  }

  private static boolean isPoint(Lexemes lexemes, int i) {
    return lexemes.is(i, "point") || lexemes.is(i, "points");
  }

  /** Unit symbols of one or two letters, which touch the digits or stand alone after a blank. */
  private Optional<Suffix> symbol(Lexemes lexemes, Numeral number, int at) {
    if (!lexemes.isNumber(number.end() - 1) && !number.is(Form.DIGITS)) {
      return Optional.empty();
    }
    return units
        .at(lexemes, at)
        .filter(unit -> !units.isShort(lexemes.written(at)) || isUnitThere(lexemes, at, unit.end()))
        .filter(unit -> !unit.value().isTime())
        .map(unit -> Suffix.of(unit.end(), unit.value()));
  }

  /** "5 m people" and "10 C students" hold no unit. */
  private static boolean isUnitThere(Lexemes lexemes, int at, int end) {
    if (lexemes.written(at).equals("m") && isOfMany(lexemes, at + 1)) {
      return false;
    }
    boolean joined = lexemes.touches(end - 1) && lexemes.isWord(end);
    return !joined;
  }

  /** "6m | UK customers"; but "5m | high walls", "400m | hurdles". */
  private static boolean isOfMany(Lexemes lexemes, int first) {
    for (int i = first; i < first + MOST_DESCRIBING; i++) {
      if (LENGTHS.contains(lexemes.word(i))) {
        return false;
      }
      if (isPluralNoun(lexemes, i)) {
        return true;
      }
      switch (lexemes.tag(i)) {
        case "ADJ", "NOUN", "PROPN" -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isPluralNoun(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    return word.equals("people") || (lexemes.tag(i).equals("NOUN") && word.endsWith("s"));
  }

  private Optional<Suffix> named(Lexemes lexemes, int at, Evidence evidence) {
    return age(lexemes, at)
        .or(() -> minor.at(lexemes, at, evidence))
        .or(() -> pounds(lexemes, at, evidence))
        .or(() -> money(lexemes, at, evidence))
        .or(() -> unit(lexemes, at));
  }

  /** "year-old", "years old", "months of age", "yo". */
  private Optional<Suffix> age(Lexemes lexemes, int at) {
    if (lexemes.is(at, "yo")) {
      return Optional.of(Suffix.of(at + 1, FigureKind.AGE, "year"));
    }
    var unit = units.at(lexemes, at).filter(match -> match.value().isTime());
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    var symbol = unit.get().value().symbol();
    int old = unit.get().end();
    if (lexemes.isDash(old)) {
      old++;
    }
    if (lexemes.is(old, "old") || lexemes.is(old, "olds")) {
      return Optional.of(Suffix.of(old + 1, FigureKind.AGE, symbol));
    }
    boolean ofAge = lexemes.is(old, "of") && lexemes.is(old + 1, "age");
    return ofAge ? Optional.of(Suffix.of(old + 2, FigureKind.AGE, symbol)) : Optional.empty();
  }

  /** Pounds are weight where something is weighed and nothing points to a country with pounds. */
  private Optional<Suffix> pounds(Lexemes lexemes, int at, Evidence evidence) {
    if (!lexemes.is(at, "pound") && !lexemes.is(at, "pounds")) {
      return Optional.empty();
    }
    var money = money(lexemes, at, evidence);
    boolean country = money.map(found -> evidence.weight(found.unit()) > 0).orElse(false);
    boolean weighed = lexemes.is(at + 1, "of") && !lexemes.is(at + 2, "debt");
    for (int i = at - 12; i < at + 6 && !weighed; i++) {
      weighed = WEIGHING.contains(lexemes.word(i));
    }
    boolean large = NumberWords.scale(lexemes.word(at - 1)).isPresent();
    if (weighed && !large && !(country && !lexemes.is(at + 1, "of"))) {
      return Optional.of(Suffix.of(at + 1, units.bySymbol("lb")));
    }
    return money;
  }

  /** "dollars", "USD", "USD million". */
  private Optional<Suffix> money(Lexemes lexemes, int at, Evidence evidence) {
    var named = currencies.after(lexemes, at, evidence);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var money = money(named.get().end(), named.get().value());
    var scale = NumberWords.scale(lexemes.word(money.end()));
    return Optional.of(
        scale.map(by -> money(money.end() + 1, named.get().value()).times(by)).orElse(money));
  }

  static Suffix money(int end, Currencies.Money money) {
    return money(end, money.code()).times(money.factor());
  }

  private static Suffix money(int end, String currency) {
    return Suffix.of(end, FigureKind.MONEY, currency);
  }

  private Optional<Suffix> unit(Lexemes lexemes, int at) {
    return switch (lexemes.word(at)) {
      case "decade", "decades" -> years(at, 10);
      case "century", "centuries" -> years(at, 100);
      case "fortnight", "fortnights" ->
          Optional.of(Suffix.of(at + 1, units.bySymbol("week")).times(BigDecimal.TWO));
      case "working", "business", "calendar", "consecutive", "full", "long", "straight", "light" ->
          units
              .at(lexemes, at + 1)
              .filter(match -> match.value().isTime())
              .map(match -> Suffix.of(match.end(), match.value()));
      default ->
          units
              .at(lexemes, at)
              .filter(_ -> !isOfClass(lexemes, at))
              .filter(match ->
                  !units.isShort(lexemes.written(at)) || isTouchingUnit(lexemes, at, match.end()))
              .map(match -> Suffix.of(match.end(), match.value()));
    };
  }

  /** "ten | Kilo-class submarines": the name of a kind of ship. */
  private static boolean isOfClass(Lexemes lexemes, int at) {
    return lexemes.isCapitalized(at) && lexemes.is(lexemes.pastHyphen(at + 1), "class");
  }

  private static boolean isTouchingUnit(Lexemes lexemes, int at, int end) {
    return lexemes.touches(at - 1) && isUnitThere(lexemes, at, end);
  }

  private Optional<Suffix> years(int at, int years) {
    return Optional.of(Suffix.of(at + 1, units.bySymbol("year")).times(BigDecimal.valueOf(years)));
  }
}
