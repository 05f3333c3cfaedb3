package org.standoff.figures.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.text.WordTable;

/**
 * Reads numbers in digits: "1200", "1,200", "12,34,567.89", "816 000", "3.8", ".5", "7 3/4", "½".
 */
final class DigitNumerals {
  /** A longer row of three-digit groups is a table, not a number. */
  private static final int MOST_BLANK_GROUPS = 4;

  /** Others are page numbers and dates ("9/11") rather than parts. */
  private static final Set<Integer> DENOMINATORS =
      Set.of(2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100);

  /** What the prices of shares were counted in, behind a hyphen. */
  private static final Set<String> EIGHTHS = Set.of("2", "4", "8", "16", "32", "64");

  /** Plurals of what has no thousandths. */
  private static final Set<String> WHOLE = WordTable.of(Locale.ENGLISH, "numbers").words("whole");

  /** The number that begins at a lexeme. */
  Optional<Numeral> at(Lexemes lexemes, int i) {
    if (lexemes.is(i, ".") && lexemes.touches(i) && lexemes.isNumber(i + 1)) {
      return afterPoint(lexemes, i);
    }
    var vulgar = vulgarFraction(lexemes, i);
    if (vulgar.isPresent()) {
      return vulgar.map(value -> Numeral.of(i + 1, value, Numeral.Form.FRACTION));
    }
    if (!lexemes.isNumber(i)) {
      return Optional.empty();
    }
    return fraction(lexemes, i).or(() -> Optional.of(decimal(lexemes, i)));
  }

  private static Optional<Numeral> afterPoint(Lexemes lexemes, int i) {
    if (lexemes.touches(i - 1)) {
      return Optional.empty();
    }
    var value = new BigDecimal("0." + lexemes.word(i + 1));
    return Optional.of(Numeral.of(i + 2, value, Numeral.Form.DIGITS));
  }

  /** "1/4", but not "33/10", which is a ratio. */
  private static Optional<Numeral> fraction(Lexemes lexemes, int i) {
    boolean slash = lexemes.is(i + 1, "/") || lexemes.is(i + 1, "\u2044");
    if (!slash || !lexemes.isNumber(i + 2) || lexemes.is(i + 3, "/")) {
      return Optional.empty();
    }
    if (lexemes.word(i).length() > 2 || lexemes.word(i + 2).length() > 3) {
      return Optional.empty();
    }
    int part = Integer.parseInt(lexemes.word(i));
    int whole = Integer.parseInt(lexemes.word(i + 2));
    if (part == 0 || part >= whole || !DENOMINATORS.contains(whole)) {
      return Optional.empty();
    }
    var value = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    return Optional.of(Numeral.of(i + 3, value, Numeral.Form.FRACTION));
  }

  private static Numeral decimal(Lexemes lexemes, int i) {
    var digits = new StringBuilder(lexemes.word(i));
    int end = groups(lexemes, i, digits);
    boolean plain = end == i + 1 && digits.length() <= 4;
    if (isPointGroup(lexemes, i, end)) {
      digits.append(lexemes.word(end + 1));
      end += 2;
      plain = false;
    } else if (hasPoint(lexemes, end)) {
      digits.append('.').append(lexemes.word(end + 1));
      end += 2;
      plain = false;
    }
    var value = new BigDecimal(digits.toString());
    var form = plain ? Numeral.Form.BARE : Numeral.Form.DIGITS;
    return withFraction(lexemes, Numeral.of(end, value, form));
  }

  /** Appends the groups after the first; returns the lexeme after the last. */
  private static int groups(Lexemes lexemes, int i, StringBuilder digits) {
    if (digits.length() > 3) {
      return i + 1;
    }
    int commas = commaGroups(lexemes, i);
    if (commas > 0) {
      return append(lexemes, i, commas, 2, digits);
    }
    int blanks = blankGroups(lexemes, i);
    if (blanks > 0) {
      return append(lexemes, i, blanks, 1, digits);
    }
    if (isDecimalComma(lexemes, i)) {
      digits.append('.').append(lexemes.word(i + 2));
      return i + 3;
    }
    return i + 1;
  }

  private static int append(Lexemes lexemes, int i, int groups, int step, StringBuilder digits) {
    for (int g = 1; g <= groups; g++) {
      digits.append(lexemes.word(i + g * step));
    }
    return i + groups * step + 1;
  }

  /** How many groups follow after commas: threes, or twos and a last three as in India. */
  private static int commaGroups(Lexemes lexemes, int i) {
    int threes = 0;
    int twos = 0;
    int at = i + 1;
    while (isGroupComma(lexemes, at)) {
      int length = lexemes.word(at + 1).length();
      if (length == 2 && threes == 0) {
        twos++;
      } else if (length == 3 && (twos == 0 || threes == 0)) {
        threes++;
      } else {
        break;
      }
      at += 2;
    }
    return threes > 0 ? twos + threes : 0;
  }

  /** A comma between digits; tokenized text has blanks on both its sides. */
  private static boolean isGroupComma(Lexemes lexemes, int at) {
    return lexemes.is(at, ",")
        && lexemes.isNumber(at + 1)
        && lexemes.touches(at - 1) == lexemes.touches(at)
        && (lexemes.touches(at) || lexemes.word(at + 1).length() == 3);
  }

  private static int blankGroups(Lexemes lexemes, int i) {
    if (lexemes.is(i, "0")) {
      return 0;
    }
    int groups = 0;
    while (lexemes.isNumber(i + groups + 1)
        && lexemes.word(i + groups + 1).length() == 3
        && lexemes.start(i + groups + 1) == lexemes.end(i + groups) + 1) {
      groups++;
      if (groups > MOST_BLANK_GROUPS) {
        return 0;
      }
    }
    return groups;
  }

  private static boolean isDecimalComma(Lexemes lexemes, int i) {
    return lexemes.is(i + 1, ",")
        && lexemes.touches(i)
        && lexemes.touches(i + 1)
        && lexemes.isNumber(i + 2)
        && lexemes.word(i + 2).length() <= 2
        && !(lexemes.touches(i + 2) && lexemes.is(i + 3, ","))
        && !hasPoint(lexemes, i + 3);
  }

  /** A decimal point; tokenized text has blanks on both its sides. */
  private static boolean hasPoint(Lexemes lexemes, int at) {
    return lexemes.is(at, ".")
        && lexemes.isNumber(at + 1)
        && lexemes.touches(at - 1) == lexemes.touches(at)
        && !(lexemes.touches(at + 1) && lexemes.is(at + 2, ".") && lexemes.isNumber(at + 3));
  }

  /** "1.000 persons": things that are counted have no thousandths. */
  private static boolean isPointGroup(Lexemes lexemes, int i, int end) {
    return end == i + 1
        && hasPoint(lexemes, end)
        && lexemes.word(i).length() <= 3
        && !lexemes.is(i, "0")
        && lexemes.word(end + 1).length() == 3
        && lexemes.tag(end + 2).equals("NOUN")
        && WHOLE.contains(lexemes.word(end + 2));
  }

  /** "7 3/4", "7-3/4", "7½". */
  private static Numeral withFraction(Lexemes lexemes, Numeral whole) {
    int end = whole.end();
    var vulgar = vulgarFraction(lexemes, end);
    if (vulgar.isPresent()) {
      return Numeral.of(end + 1, whole.low().add(vulgar.get()), Numeral.Form.DIGITS);
    }
    boolean eighths =
        lexemes.is(end, "-")
            && lexemes.touches(end - 1)
            && lexemes.touches(end)
            && EIGHTHS.contains(lexemes.word(end + 3));
    int at = eighths ? end + 1 : end;
    if (!lexemes.isNumber(at) || lexemes.word(at).length() > (eighths ? 2 : 1)) {
      return whole;
    }
    return fraction(lexemes, at)
        .map(part -> Numeral.of(part.end(), whole.low().add(part.low()), Numeral.Form.DIGITS))
        .orElse(whole);
  }

  static Optional<BigDecimal> vulgarFraction(Lexemes lexemes, int i) {
    return switch (lexemes.word(i)) {
      case "½" -> Optional.of(NumberWords.HALF);
      case "¼" -> Optional.of(new BigDecimal("0.25"));
      case "¾" -> Optional.of(new BigDecimal("0.75"));
      case "⅓" -> Optional.of(part(1, 3));
      case "⅔" -> Optional.of(part(2, 3));
      case "⅕" -> Optional.of(part(1, 5));
      case "⅖" -> Optional.of(part(2, 5));
      case "⅗" -> Optional.of(part(3, 5));
      case "⅘" -> Optional.of(part(4, 5));
      case "⅙" -> Optional.of(part(1, 6));
      case "⅚" -> Optional.of(part(5, 6));
      case "⅛" -> Optional.of(part(1, 8));
      case "⅜" -> Optional.of(part(3, 8));
      case "⅝" -> Optional.of(part(5, 8));
      case "⅞" -> Optional.of(part(7, 8));
      default -> Optional.empty();
    };
  }

  static BigDecimal part(int part, int whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }
}
