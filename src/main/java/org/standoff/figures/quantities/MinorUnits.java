package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.quantities.CountryEvidence.Evidence;

/** Reads hundredths of a currency: "50 cents", "17c a share", "90p", "234.5p". */
final class MinorUnits {
  private static final BigDecimal CENT = new BigDecimal("0.01");

  /** Currencies beside the dollars that have cents. */
  private static final List<String> CENTS = List.of("EUR", "ZAR", "KES");

  private final Currencies currencies;

  MinorUnits(Currencies currencies) {
    this.currencies = currencies;
  }

  /** The hundredths that are named at a lexeme, after a number. */
  Optional<Suffix> at(Lexemes lexemes, int at, Evidence evidence) {
    var named = currencies.after(lexemes, at, evidence);
    if (named.isPresent() && isCents(lexemes.word(named.get().end()))) {
      return hundredths(named.get().end(), named.get().value().code());
    }
    return switch (lexemes.word(at)) {
      case "cent", "cents", "cts", "¢" ->
          // The rapper 50 Cent.
          lexemes.isCapitalized(at) ? Optional.empty() : cents(at, evidence);
      case "c" ->
          isLetter(lexemes, at) && isPrice(lexemes, at + 1)
              ? cents(at, evidence)
              : Optional.empty();
      case "pence", "penny" -> hundredths(at, "GBP");
      case "p" ->
          isLetter(lexemes, at) && !isPicture(lexemes, at)
              ? hundredths(at, "GBP")
              : Optional.empty();
      case "kopeck", "kopecks" -> hundredths(at, "RUB");
      default -> Optional.empty();
    };
  }

  /** Behind the name of the currency: "10 euro cents", "US cents". */
  private static boolean isCents(String word) {
    return word.equals("cent") || word.equals("cents");
  }

  private static boolean isLetter(Lexemes lexemes, int at) {
    return lexemes.touches(at - 1) && !lexemes.isCapitalized(at);
  }

  /** "17c a share", "17c per litre", "up 17c."; "the 17c church" is old. */
  private static boolean isPrice(Lexemes lexemes, int next) {
    return switch (lexemes.word(next)) {
      case "a", "an", "per", "each", "", ".", ",", ")", "to", "from", "off", "and", "more", "in" ->
          true;
      default -> false;
    };
  }

  /** "1080p" says how many lines a picture has. */
  private static boolean isPicture(Lexemes lexemes, int at) {
    return switch (lexemes.word(at - 1)) {
      case "360", "480", "720", "1080", "1440", "2160", "4320" -> true;
      default -> false;
    };
  }

  private Optional<Suffix> cents(int at, Evidence evidence) {
    var dollar =
        currencies
            .after(Lexemes.of("dollars"), 0, evidence)
            .map(match -> match.value().code())
            .orElse("USD");
    var code = dollar;
    for (var other : CENTS) {
      code = evidence.weight(other) > evidence.weight(code) ? other : code;
    }
    return hundredths(at, code);
  }

  private static Optional<Suffix> hundredths(int at, String code) {
    return Optional.of(Suffix.of(at + 1, FigureKind.MONEY, code).times(CENT));
  }
}
