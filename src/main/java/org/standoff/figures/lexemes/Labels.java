package org.standoff.figures.lexemes;

import java.util.Locale;
import java.util.Set;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/** Tells numbers from digits that are part of a name, a label, an address or a list's marks. */
public final class Labels {
  private static final WordTable WORDS = WordTable.of(Locale.ENGLISH, "labels");

  /** Words before a number that make it a name: "Article 105", "Flight 800". */
  private static final Set<String> LABELS = WORDS.words("labels");

  /** Those after which a count often begins: "last week 15 people". */
  private static final Set<String> LOOSE_LABELS = WORDS.words("loose labels");

  private static final Set<String> NUMBERED = WORDS.words("numbered");
  private static final Set<String> STREETS = WORDS.words("streets");
  private static final int LONGEST_STREET = 4;

  /** Prefixes with a hyphen that leave a date a date: "mid-1990s". */
  private static final Set<String> TIME_PREFIXES = WORDS.words("time prefixes");

  /** Pairs of capitals before a number that are no airline. */
  private static final Set<String> AREAS = Set.of("UK", "US", "EU", "UN", "AD", "BC", "IN", "TV");

  /** No number has more groups of digits than the lexemes of this. */
  private static final int LONGEST_RUN = 16;

  private Labels() {}

  /** Whether the digits at a lexeme belong to a name or a code, and so are no number. */
  public static boolean areDigitsOfName(Lexemes lexemes, int i) {
    return isGluedBefore(lexemes, i)
        || isBehindName(lexemes, i)
        || isOfCountedName(lexemes, i)
        || isOfPlane(lexemes, i)
        || isOfForm(lexemes, i)
        || isBehindLabel(lexemes, i)
        || isBehindNumbered(lexemes, i)
        || isNumberSign(lexemes, i)
        || isSubsection(lexemes, i)
        || Codes.holds(lexemes, i)
        || isFlight(lexemes, i)
        || isOfLaw(lexemes, i)
        || isOfAddress(lexemes, i)
        || isListMark(lexemes, i);
  }

  /** "Boeing 737 crashed", "Calle Virtudes 816,": a name goes before and no plural comes after. */
  private static boolean isBehindName(Lexemes lexemes, int i) {
    int name = i - 1;
    if (!lexemes.isCapitalized(name) || !lexemes.tag(name).equals("PROPN") || name == 0) {
      return false;
    }
    if (CalendarWords.isDayOrMonth(lexemes.word(name)) || lexemes.word(i).length() > 3) {
      return false;
    }
    boolean more = lexemes.touches(i) || NumberWords.scale(lexemes.word(i + 1)).isPresent();
    return switch (lexemes.tag(i + 1)) {
      case "NOUN" -> !isPlural(lexemes.word(i + 1)) && !isPercent(lexemes, i + 1) && !more;
      case "ADJ", "NUM", "SYM" -> false;
      default ->
          !isPercent(lexemes, i + 1)
              && (!more || (lexemes.is(i + 1, ",") && !lexemes.isNumber(i + 2)));
    };
  }

  /** "14 Leopard | 2 | tanks", "three Agosta | 90|B boats": what is counted has a number itself. */
  private static boolean isOfCountedName(Lexemes lexemes, int i) {
    boolean named =
        lexemes.isCapitalized(i - 1)
            && !CalendarWords.isDayOrMonth(lexemes.word(i - 1))
            && (lexemes.isNumber(i - 2) || NumberWords.begins(lexemes.word(i - 2)))
            && !lexemes.touches(i - 2);
    boolean letter = lexemes.touches(i) && lexemes.written(i + 1).length() == 1;
    int noun = letter ? i + 2 : i + 1;
    return named && lexemes.tag(noun).equals("NOUN") && isPlural(lexemes.word(noun));
  }

  /** "a |13|-D filing". */
  private static boolean isOfForm(Lexemes lexemes, int i) {
    var letter = lexemes.written(i + 2);
    return lexemes.is(i + 1, "-")
        && lexemes.touches(i)
        && lexemes.touches(i + 1)
        && letter.length() == 1
        && Character.isUpperCase(letter.charAt(0))
        && !(lexemes.touches(i + 2) && lexemes.isWord(i + 3));
  }

  /** "|767|-300 planes". */
  private static boolean isOfPlane(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    return word.length() == 3
        && word.startsWith("7")
        && word.endsWith("7")
        && lexemes.is(i + 1, "-")
        && lexemes.touches(i)
        && lexemes.touches(i + 1)
        && lexemes.isNumber(i + 2);
  }

  /** A word in a numeral's place that is part of a name: "Group of Seven", "Net Zero 2050". */
  public static boolean isNameWord(Lexemes lexemes, int i) {
    if (i == 0 || !lexemes.isCapitalized(i) || lexemes.isCapitalized(i + 1)) {
      return false;
    }
    return lexemes.isWord(i - 1) && !lexemes.isHyphen(i + 1);
  }

  /** "followed by Britain 23 percent". */
  private static boolean isPercent(Lexemes lexemes, int i) {
    return lexemes.is(i, "percent")
        || lexemes.is(i, "pct")
        || (lexemes.is(i, "per") && lexemes.is(i + 1, "cent"));
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") || word.equals("people") || word.endsWith("men");
  }

  /** Whether letters or joining marks run on after a number that ends before a lexeme. */
  public static boolean isGluedAfter(Lexemes lexemes, int end) {
    if (!lexemes.touches(end - 1)) {
      return false;
    }
    if (lexemes.isWord(end)) {
      return true;
    }
    if (lexemes.is(end, "*") || lexemes.is(end, "#") || lexemes.is(end, "_")) {
      return true;
    }
    boolean joins = lexemes.is(end, "/") || lexemes.is(end, ":") || lexemes.is(end, ".");
    return joins && lexemes.touches(end) && lexemes.isNumber(end + 1);
  }

  /** Whether the run of digits that a lexeme is in begins inside a word: "B12,345,678". */
  private static boolean isGluedBefore(Lexemes lexemes, int i) {
    int first = i;
    while (i - first < LONGEST_RUN && isGroupMark(lexemes, first - 1)) {
      first -= 2;
    }
    return isGlued(lexemes, i) || (first < i && isGlued(lexemes, first));
  }

  private static boolean isGroupMark(Lexemes lexemes, int mark) {
    boolean joins = lexemes.is(mark, ",") || lexemes.is(mark, ".");
    return joins
        && lexemes.touches(mark)
        && lexemes.touches(mark - 1)
        && lexemes.isNumber(mark - 1);
  }

  private static boolean isGlued(Lexemes lexemes, int i) {
    if (!lexemes.touches(i - 1)) {
      return false;
    }
    if (lexemes.isWord(i - 1)) {
      return true;
    }
    if (lexemes.isDash(i - 1) && lexemes.touches(i - 2)) {
      boolean prefix = lexemes.isWord(i - 2) && lexemes.is(i - 1, "-");
      return lexemes.isNumber(i - 2) || (prefix && !TIME_PREFIXES.contains(lexemes.word(i - 2)));
    }
    return switch (lexemes.word(i - 1)) {
      case "*", "#", "_", "@", "=" -> true;
      case "/", ":", ".", "&" -> lexemes.touches(i - 2);
      default -> false;
    };
  }

  /** "10 Downing Street", "1600 Pennsylvania Avenue". */
  private static boolean isOfAddress(Lexemes lexemes, int i) {
    for (int k = i + 1; k <= i + LONGEST_STREET && lexemes.isCapitalized(k); k++) {
      if (k > i + 1 && STREETS.contains(lexemes.word(k))) {
        return !lexemes.tag(k + 1).equals("NOUN");
      }
    }
    return false;
  }

  /** "case number 21-1234", "zip code 90210". */
  private static boolean isBehindNumbered(Lexemes lexemes, int i) {
    int first = lexemes.isDash(i - 1) && lexemes.isNumber(i - 2) ? i - 2 : i;
    boolean number = lexemes.is(first - 1, "number") || lexemes.is(first - 1, "code");
    return number && NUMBERED.contains(lexemes.word(first - 2));
  }

  private static boolean isBehindLabel(Lexemes lexemes, int i) {
    var word = lexemes.word(i - 1);
    if (isPluralLabel(word) && (lexemes.isCapitalized(i - 1) || isJoined(lexemes, i + 1))) {
      return true;
    }
    boolean label = LABELS.contains(word) || LOOSE_LABELS.contains(word);
    return label ? !isCountedLabel(lexemes, i) : isSecondOfLabel(lexemes, i);
  }

  /** "Terminals 2 & 3", "Articles 5 and 6". */
  private static boolean isSecondOfLabel(Lexemes lexemes, int i) {
    return isJoined(lexemes, i - 1)
        && lexemes.isNumber(i - 2)
        && isPluralLabel(lexemes.word(i - 3));
  }

  /** Whether a lexeme stands between two numbers of what is numbered: "chapters 2 | to | 5". */
  private static boolean isJoined(Lexemes lexemes, int i) {
    return lexemes.isNumber(i + 1)
        && switch (lexemes.word(i)) {
          case "&", "and", "to", "or" -> true;
          default -> false;
        };
  }

  private static boolean isPluralLabel(String word) {
    return word.endsWith("s") && LABELS.contains(word.substring(0, word.length() - 1));
  }

  /** Whether a count begins after a word that may be a label: "last week 15 people". */
  private static boolean isCountedLabel(Lexemes lexemes, int i) {
    if (lexemes.is(i + 1, ",") && lexemes.touches(i) && lexemes.touches(i + 1)) {
      return true;
    }
    boolean noun = lexemes.tag(i + 1).equals("NOUN") || lexemes.tag(i + 1).equals("ADJ");
    if (LABELS.contains(lexemes.word(i - 1))) {
      // "stage 6 load shedding", but "at this stage 15 people"
      noun &= isPlural(lexemes.word(i + 1)) || isPlural(lexemes.word(i + 2));
    }
    return noun && LOOSE_LABELS.contains(lexemes.word(i - 1)) && !lexemes.isCapitalized(i - 1);
  }

  /** "#5", "No. 5", "No. (20) of 2018". */
  private static boolean isNumberSign(Lexemes lexemes, int i) {
    int before = lexemes.is(i - 1, "(") ? i - 2 : i - 1;
    if (lexemes.is(before, "#")) {
      return true;
    }
    return lexemes.is(before, ".")
        && switch (lexemes.word(before - 1)) {
          case "no", "nos", "p" -> true;
          default -> false;
        };
  }

  /** "Section 17(5)". */
  private static boolean isSubsection(Lexemes lexemes, int i) {
    return lexemes.is(i - 1, "(")
        && lexemes.is(i + 1, ")")
        && lexemes.touches(i - 2)
        && lexemes.touches(i - 1)
        && lexemes.touches(i)
        && lexemes.isNumber(i - 2);
  }

  /** "the Trade Act of 1974", "the Factories Act, 1948": the year is a part of the title. */
  private static boolean isOfLaw(Lexemes lexemes, int i) {
    boolean joined = lexemes.is(i - 1, "of") || lexemes.is(i - 1, ",");
    return lexemes.isCapitalized(joined ? i - 2 : i - 1)
        && switch (lexemes.word(joined ? i - 2 : i - 1)) {
          case "act", "ordinance", "code" -> true;
          default -> false;
        };
  }

  /** "CX 251", "flight BA 123": the two letters of an airline, nothing counted behind. */
  private static boolean isFlight(Lexemes lexemes, int i) {
    var letters = lexemes.written(i - 1);
    boolean two =
        letters.length() == 2
            && Character.isUpperCase(letters.charAt(0))
            && Character.isUpperCase(letters.charAt(1));
    return two
        && lexemes.word(i).length() >= 3
        && !AREAS.contains(letters)
        && !lexemes.touches(i - 1)
        && switch (lexemes.tag(i + 1)) {
          case "NOUN", "ADJ", "PROPN", "NUM", "SYM" -> false;
          default -> !lexemes.touches(i) || !lexemes.isWord(i + 1);
        };
  }

  /** "1." or "2)" at the start of a line. */
  private static boolean isListMark(Lexemes lexemes, int i) {
    boolean starts = i == 0 || (i == 1 && lexemes.is(0, "("));
    boolean point = lexemes.is(i + 1, ".") && !lexemes.isNumber(i + 2);
    return starts && (point || lexemes.is(i + 1, ")")) && lexemes.touches(i) && lexemes.has(i + 2);
  }
}
