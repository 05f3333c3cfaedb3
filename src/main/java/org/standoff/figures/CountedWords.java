package org.standoff.figures;

import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.text.Span;

/**
 * Finds the noun phrase that a figure counts or measures: after it ("100 of the 132 foreign
 * hostages", "18 percent of Algeria's exports", "$3 billion in debts"), for percentages also as the
 * thing that rose or fell before it ("inflation hit six percent").
 */
final class CountedWords {
  /** A phrase of more words is no longer the thing that is counted. */
  private static final int LONGEST = 8;

  /** What rose by so many percent stands no further back than that. */
  private static final int REACH = 14;

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
          "representatives",
          "lots",
          "items",
          "tranches",
          "rolls",
          "barrels",
          "crates",
          "varieties",
          "samples",
          "heads",
          "loaves",
          "bars",
          "plots",
          "works",
          "victims",
          "rounds");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our",
          "my", "your", "all", "some", "any", "such", "each", "every", "both", "what");

  /** Words after a figure that only say how it is meant. */
  private static final Set<String> MORE =
      Set.of("more", "such", "or", "so", "plus", "odd", "extra", "+");

  private static final Set<String> PERSONS =
      Set.of(
          "people",
          "persons",
          "workers",
          "men",
          "women",
          "students",
          "soldiers",
          "hectares",
          "families",
          "employees",
          "households",
          "residents",
          "jobs",
          "houses",
          "homes");

  /** Nouns of change, which name what changed after "in": "a 5 percent rise in prices". */
  private static final Set<String> CHANGES =
      Set.of(
          "increase",
          "rise",
          "drop",
          "decline",
          "gain",
          "uptick",
          "cut",
          "hike",
          "growth",
          "fall",
          "jump",
          "decrease",
          "reduction",
          "surge",
          "dip",
          "slump",
          "boost",
          "improvement");

  /** Verbs between the thing that changed and its percentage. */
  private static final Set<String> CHANGING =
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
          "grows",
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
          "declines",
          "dropped",
          "drop",
          "drops",
          "jumped",
          "surged",
          "climbed",
          "soared",
          "shrank",
          "contracted",
          "expanded",
          "gained",
          "dipped",
          "slipped",
          "edged",
          "hit",
          "reached",
          "reach",
          "stood",
          "was",
          "is",
          "were",
          "are",
          "remained",
          "remain",
          "raise",
          "raised",
          "cut",
          "reduce",
          "reduced",
          "take",
          "takes",
          "boost",
          "boosted",
          "bring",
          "slowed",
          "averaged",
          "plunged",
          "plummeted",
          "lowered",
          "lower",
          "accelerated",
          "eased",
          "be",
          "been",
          "strengthened",
          "doubled",
          "up",
          "down",
          "exceeded",
          "topped",
          "shot",
          "tumbled",
          "spiked");

  /** Nouns that stand for the figure itself and not for what it measures. */
  private static final Set<String> LEVELS =
      Set.of(
          "high", "low", "record", "peak", "total", "average", "level", "rate", "year", "month",
          "week", "quarter", "maximum", "minimum", "range", "percent", "point", "points", "months",
          "years", "period", "pace", "day", "margin", "times");

  /** What is counted by a figure that ends before a lexeme. */
  Optional<Span> of(Lexemes lexemes, Found found) {
    int end = found.end();
    return switch (found.value().kind()) {
      case COUNT, FRACTION -> after(lexemes, end);
      case PERCENT -> after(lexemes, end).or(() -> changed(lexemes, found.first()));
      case MONEY -> amountOf(lexemes, end);
      case MEASURE, DURATION, AGE, DATE, TIME, RATIO, SCORE, ORDINAL, NUMBER -> Optional.empty();
    };
  }

  /** What an earlier figure of the sentence counts, for "108" in "263 seats, another has 108". */
  Optional<Span> sameAs(Optional<Figure> earlier, Lexemes lexemes, Found found) {
    if (found.value().kind() != FigureKind.COUNT || isNoun(lexemes, found.end())) {
      return Optional.empty();
    }
    return lexemes.is(found.first(), "twice") ? Optional.empty() : earlier.flatMap(Figure::of);
  }

  /** Plurals that are counted whole. */
  static boolean isPersons(String word) {
    return PERSONS.contains(word);
  }

  private static Optional<Span> after(Lexemes lexemes, int end) {
    if (lexemes.isHyphen(end) && !MORE.contains(lexemes.word(end + 1))) {
      return lexemes.isWord(end + 1)
          ? Optional.of(lexemes.span(end + 1, end + 2))
          : Optional.empty();
    }
    int at = lexemes.pastHyphen(end);
    while (MORE.contains(lexemes.word(at))) {
      at++;
    }
    if (lexemes.is(at, "of")) {
      at = pastDeterminers(lexemes, at + 1);
    } else if (lexemes.is(at, "the") || lexemes.is(at, "its") || lexemes.is(at, "their")) {
      // "half the population"
      at++;
    }
    int first = at;
    return inChange(lexemes, first).or(() -> phrase(lexemes, first));
  }

  /** "prices" in "0.5 percent rise in prices". */
  private static Optional<Span> inChange(Lexemes lexemes, int first) {
    if (!CHANGES.contains(lexemes.word(first)) || !lexemes.is(first + 1, "in")) {
      return Optional.empty();
    }
    int at = first + 2;
    while (DETERMINERS.contains(lexemes.word(at)) || isOwner(lexemes, at)) {
      at = isOwner(lexemes, at) ? at + 3 : at + 1;
    }
    return phrase(lexemes, at);
  }

  /** "bond" in "a $139 million bond", "liabilities" in "$300 billion in liabilities". */
  private static Optional<Span> amountOf(Lexemes lexemes, int end) {
    int at = lexemes.is(end, ")") ? end + 1 : lexemes.pastHyphen(end);
    if (lexemes.is(at, "in") && lexemes.tag(at + 1).equals("NOUN")) {
      at++;
    } else if (lexemes.is(at, "of")) {
      at = pastDeterminers(lexemes, at + 1);
    } else if (lexemes.is(at, "worth") && lexemes.is(at + 1, "of")) {
      at = pastDeterminers(lexemes, at + 2);
    }
    if (lexemes.is(at, "per")) {
      return Optional.empty();
    }
    return phrase(lexemes, at);
  }

  /** The subject or object of the verb before a percentage: "rates" in "raised rates to 3%". */
  private static Optional<Span> changed(Lexemes lexemes, int first) {
    boolean verb = false;
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (CHANGING.contains(lexemes.word(i))) {
        verb = true;
      } else if (isStop(lexemes, i)) {
        return Optional.empty();
      } else if (isNoun(lexemes, i) && !isLevel(lexemes, i)) {
        return verb || isObject(lexemes, i) ? Optional.of(backwards(lexemes, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isStop(Lexemes lexemes, int i) {
    return switch (lexemes.word(i)) {
      case ";", ":", "(", "said", "that", "with", "while", "but" -> true;
      default -> false;
    };
  }

  private static boolean isLevel(Lexemes lexemes, int i) {
    boolean named = isNoun(lexemes, i - 1) || lexemes.tag(i - 1).equals("ADJ");
    if (lexemes.is(i, "rate") && named) {
      return false;
    }
    return LEVELS.contains(lexemes.word(i))
        || Calendar.isDayOrMonth(lexemes.word(i))
        || CHANGES.contains(lexemes.word(i));
  }

  /** Whether a verb of change stands before the phrase that ends here: "raised the key rate". */
  private static boolean isObject(Lexemes lexemes, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - LONGEST; i--) {
      if (CHANGING.contains(lexemes.word(i))) {
        return true;
      }
      if (!isNoun(lexemes, i)
          && !isModifier(lexemes, i)
          && !DETERMINERS.contains(lexemes.word(i))) {
        return false;
      }
    }
    return false;
  }

  private static Span backwards(Lexemes lexemes, int noun) {
    int first = noun;
    while (first > 0
        && (isNoun(lexemes, first - 1) || lexemes.tag(first - 1).equals("ADJ"))
        && noun - first < LONGEST) {
      first--;
    }
    return lexemes.span(first, noun + 1);
  }

  private static int pastDeterminers(Lexemes lexemes, int from) {
    int at = from;
    while (at - from <= LONGEST) {
      if (isOwner(lexemes, at)) {
        at += 3;
      } else if (DETERMINERS.contains(lexemes.word(at))
          || lexemes.is(at, "of")
          || lexemes.isNumber(at)
          || lexemes.is(at, "last")
          || NumberWords.begins(lexemes.word(at))
          || isGroupComma(lexemes, at)) {
        at++;
      } else {
        return at;
      }
    }
    return from;
  }

  private static boolean isGroupComma(Lexemes lexemes, int at) {
    return lexemes.is(at, ",") && lexemes.touches(at - 1) && lexemes.touches(at);
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
      boolean nounBefore = end == at && end > first && !lexemes.isCapitalized(at - 1);
      if (lexemes.isHyphen(at + 1) && !nounBefore) {
        at += 2;
        continue;
      }
      if (isNoun(lexemes, at) && !(nounBefore && endsPhrase(lexemes, at))) {
        end = at + 1;
      } else if (nounBefore || !isModifier(lexemes, at)) {
        break;
      }
      at = next(lexemes, at, end);
    }
    if (end == first && lexemes.isCapitalized(first) && lexemes.tag(first).equals("ADJ")) {
      // "70 million Chinese"
      return Optional.of(lexemes.span(first, first + 1));
    }
    return end == first
        ? Optional.empty()
        : Optional.of(lexemes.span(first, contained(lexemes, end)));
  }

  /** The lexeme that may go on a phrase, past "'s" and past "and" between adjectives. */
  private static int next(Lexemes lexemes, int at, int end) {
    int next = at + 1;
    if (isOwner(lexemes, at)) {
      return at + 3;
    }
    boolean joins = lexemes.is(next, "and") || lexemes.is(next, "or") || lexemes.is(next, ",");
    return joins && end <= at && isModifier(lexemes, next + 1) ? next + 1 : next;
  }

  /** Whether a noun after a plural begins something else: "pilgrims Tuesday", "sons Abdullah". */
  private static boolean endsPhrase(Lexemes lexemes, int at) {
    if (Calendar.isDayOrMonth(lexemes.word(at))) {
      return true;
    }
    boolean plural = lexemes.word(at - 1).endsWith("s") || isPersons(lexemes.word(at - 1));
    return plural && lexemes.tag(at - 1).equals("NOUN") && lexemes.isCapitalized(at);
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
    if (!lexemes.isWord(i) || lexemes.is(i, "per")) {
      return false;
    }
    return switch (lexemes.tag(i)) {
      case "NOUN" -> true;
      case "PROPN" -> !Calendar.isDayOrMonth(lexemes.word(i)) || lexemes.isWord(i + 1);
      case "X" -> lexemes.word(i).length() > 3;
      default -> false;
    };
  }

  private static boolean isModifier(Lexemes lexemes, int i) {
    return switch (lexemes.tag(i)) {
      case "ADJ" -> !lexemes.is(i, "last") && !lexemes.is(i, "next");
      case "VERB" -> lexemes.word(i).endsWith("ed") || lexemes.word(i).endsWith("ing");
      case "ADV" -> lexemes.word(i).endsWith("ly") || lexemes.is(i, "most");
      default -> false;
    };
  }
}
