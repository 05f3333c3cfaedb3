package org.standoff.figures;

import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Value;
import org.standoff.text.Span;

/** Finds the noun phrase that a figure counts or measures. */
final class CountedWords {
  /** A phrase of more words is no longer the thing that is counted. */
  private static final int LONGEST = 8;

  /** Words of measure that need the thing measured: "pairs of earrings". */
  private static final Set<String> CONTAINERS =
      Set.of(
          "pairs",
          "pair",
          "pieces",
          "piece",
          "counts",
          "count",
          "cases",
          "boxes",
          "bags",
          "sets",
          "types",
          "kinds",
          "forms",
          "cups",
          "bottles",
          "packs",
          "rounds",
          "acts",
          "loads",
          "units",
          "copies",
          "sorts",
          "cartons",
          "tons",
          "tonnes",
          "truckloads",
          "charges",
          "cans",
          "doses",
          "head",
          "members",
          "groups",
          "bundles",
          "sacks",
          "sheets",
          "instances",
          "incidents",
          "percent",
          "representatives",
          "lots",
          "items",
          "victims",
          "tranches");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our",
          "my", "your", "all", "some", "any", "such", "each", "every", "both");

  /** What is counted by a figure that ends before a lexeme. */
  Optional<Span> of(Lexemes lexemes, Found found) {
    if (!isCounting(found.value().kind())) {
      return Optional.empty();
    }
    return after(lexemes, found.end());
  }

  /** What an earlier figure of the sentence counts, for "108" in "263 seats, another has 108". */
  Optional<Span> sameAs(Optional<Figure> earlier, Lexemes lexemes, Found found) {
    if (found.value().kind() != FigureKind.COUNT || nounFollows(lexemes, found.end())) {
      return Optional.empty();
    }
    return earlier.flatMap(Figure::of);
  }

  static boolean isCounting(FigureKind kind) {
    return switch (kind) {
      case COUNT, PERCENT, FRACTION -> true;
      case MONEY, MEASURE, DURATION, AGE, DATE, TIME, RATIO, SCORE, ORDINAL, NUMBER -> false;
    };
  }

  static boolean isCounting(Value value) {
    return isCounting(value.kind());
  }

  private static boolean nounFollows(Lexemes lexemes, int end) {
    return isNoun(lexemes, end);
  }

  private static Optional<Span> after(Lexemes lexemes, int end) {
    int at = end;
    if (lexemes.isHyphen(at)) {
      return lexemes.isWord(at + 1) ? Optional.of(lexemes.span(at + 1, at + 2)) : Optional.empty();
    }
    if (lexemes.is(at, "of")) {
      at = pastDeterminers(lexemes, at + 1);
    }
    if (lexemes.is(at, "or") && (lexemes.is(at + 1, "more") || lexemes.is(at + 1, "so"))) {
      at += 2;
    }
    if (lexemes.is(at, "more") || lexemes.is(at, "such")) {
      at++;
    }
    return phrase(lexemes, at);
  }

  private static int pastDeterminers(Lexemes lexemes, int from) {
    int at = from;
    while (DETERMINERS.contains(lexemes.word(at))
        || lexemes.is(at, "of")
        || isOwner(lexemes, at)
        || lexemes.isNumber(at)
        || NumberWords.begins(lexemes.word(at))) {
      at++;
      if (at - from > LONGEST) {
        return from;
      }
      if (lexemes.isApostrophe(at) && lexemes.is(at + 1, "s")) {
        at += 2;
      }
      if (lexemes.is(at, ",") && lexemes.touches(at) && lexemes.isNumber(at + 1)) {
        at++;
      }
    }
    return at;
  }

  /** "Algeria" in "18 percent of Algeria's gas exports". */
  private static boolean isOwner(Lexemes lexemes, int i) {
    return lexemes.isWord(i)
        && lexemes.isApostrophe(i + 1)
        && lexemes.touches(i)
        && lexemes.is(i + 2, "s");
  }

  /** The longest run of adjectives and nouns that begins at a lexeme and ends in a noun. */
  private static Optional<Span> phrase(Lexemes lexemes, int first) {
    int at = first;
    int end = first;
    while (at - first < LONGEST && lexemes.isWord(at)) {
      if (isNoun(lexemes, at)) {
        end = at + 1;
      } else if (!isModifier(lexemes, at)) {
        break;
      }
      at++;
      if (lexemes.isHyphen(at)) {
        at++;
      } else if (lexemes.isApostrophe(at) && lexemes.touches(at - 1) && lexemes.is(at + 1, "s")) {
        at += 2;
      }
    }
    if (end == first) {
      return Optional.empty();
    }
    return Optional.of(lexemes.span(first, contained(lexemes, end)));
  }

  /** Goes on over "of" after words of measure: "counts of theft". */
  private static int contained(Lexemes lexemes, int end) {
    if (!CONTAINERS.contains(lexemes.word(end - 1)) || !lexemes.is(end, "of")) {
      return end;
    }
    int at = end + 1;
    int last = end;
    while (at - end < LONGEST && lexemes.isWord(at) && !DETERMINERS.contains(lexemes.word(at))) {
      if (isNoun(lexemes, at)) {
        last = at + 1;
      } else if (!isModifier(lexemes, at)) {
        break;
      }
      at++;
    }
    return last;
  }

  private static boolean isNoun(Lexemes lexemes, int i) {
    return switch (lexemes.tag(i)) {
      case "NOUN", "PROPN" -> lexemes.isWord(i);
      case "X" -> lexemes.isWord(i) && lexemes.word(i).length() > 3;
      default -> false;
    };
  }

  private static boolean isModifier(Lexemes lexemes, int i) {
    return switch (lexemes.tag(i)) {
      case "ADJ" -> true;
      case "VERB" -> lexemes.word(i).endsWith("ed") || lexemes.word(i).endsWith("ing");
      case "ADV" -> lexemes.word(i).endsWith("ly") || lexemes.is(i, "most");
      default -> false;
    };
  }
}
