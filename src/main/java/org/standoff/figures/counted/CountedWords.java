package org.standoff.figures.counted;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.figures.lexemes.Found;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.text.Span;
import org.standoff.words.CalendarWords;

/**
 * Finds the noun phrase that a figure counts or measures: after it ("100 of the 132 foreign
 * hostages", "18 percent of Algeria's exports", "$3 billion in debts"), for percentages also as the
 * thing that rose or fell before it ("inflation hit six percent").
 */
public final class CountedWords {
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

  /** Words that taggers take for nouns. */
  private static final Set<String> NO_NOUNS = Set.of("per", "vs", "versus", "apiece", "each");

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
          "high",
          "low",
          "record",
          "peak",
          "total",
          "average",
          "level",
          "rate",
          "year",
          "month",
          "week",
          "quarter",
          "maximum",
          "minimum",
          "range",
          "percent",
          "cent",
          "half",
          "point",
          "points",
          "months",
          "years",
          "period",
          "pace",
          "day",
          "margin",
          "times",
          "days",
          "weeks",
          "hours",
          "quarters",
          "end",
          "start",
          "beginning");

  /** What is counted by a figure that ends before a lexeme. */
  public Optional<Span> of(Lexemes lexemes, Found found) {
    int end = found.end();
    return switch (found.value().kind()) {
      case COUNT -> after(lexemes, end);
      case FRACTION -> after(lexemes, pastThe(lexemes, end));
      case PERCENT -> after(lexemes, end).or(() -> changed(lexemes, found.first()));
      case MONEY -> amountOf(lexemes, end).or(() -> beforeAmount(lexemes, found.first()));
      case MEASURE, DURATION, AGE, DATE, TIME, RATIO, SCORE, ORDINAL, NUMBER -> Optional.empty();
    };
  }

  /** What an earlier figure of the sentence counts, for "108" in "263 seats, another has 108". */
  public Optional<Span> sameAs(Optional<Figure> earlier, Lexemes lexemes, Found found) {
    if (found.value().kind() != FigureKind.COUNT || isContent(lexemes, found.end())) {
      return Optional.empty();
    }
    return lexemes.is(found.first(), "twice") ? Optional.empty() : earlier.flatMap(Figure::of);
  }

  private static boolean isContent(Lexemes lexemes, int i) {
    return switch (lexemes.tag(i)) {
      case "NOUN", "PROPN", "ADJ", "NUM" -> true;
      default -> false;
    };
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
    } else if (isSecondNumber(lexemes, at)) {
      // "four and six counts of theft"
      at = pastDeterminers(lexemes, at + 1);
    }
    int first = at;
    boolean change = CHANGES.contains(lexemes.word(first)) && !isNoun(lexemes, first + 1);
    return change ? inChange(lexemes, first) : phrase(lexemes, first);
  }

  private static boolean isSecondNumber(Lexemes lexemes, int at) {
    return lexemes.is(at, "and")
        && (lexemes.isNumber(at + 1) || NumberWords.begins(lexemes.word(at + 1)));
  }

  /** "half the population" */
  private static int pastThe(Lexemes lexemes, int end) {
    return switch (lexemes.word(end)) {
      case "the", "its", "their", "his", "her", "our" -> end + 1;
      default -> end;
    };
  }

  /** "prices in the cities" in "a 0.5 percent rise in prices in the cities". */
  private static Optional<Span> inChange(Lexemes lexemes, int change) {
    if (!lexemes.is(change + 1, "in")) {
      return Optional.empty();
    }
    return afterPreposition(lexemes, change + 1)
        .map(thing -> {
          int end = endOf(lexemes, change, thing);
          boolean place = lexemes.is(end, "in") && DETERMINERS.contains(lexemes.word(end + 1));
          return place ? afterPreposition(lexemes, end).map(thing::hull).orElse(thing) : thing;
        });
  }

  private static Optional<Span> afterPreposition(Lexemes lexemes, int preposition) {
    int at = preposition + 1;
    while (DETERMINERS.contains(lexemes.word(at)) || isOwner(lexemes, at)) {
      at = isOwner(lexemes, at) ? at + 3 : at + 1;
    }
    return phrase(lexemes, at);
  }

  private static int endOf(Lexemes lexemes, int from, Span span) {
    int at = from;
    while (lexemes.has(at) && lexemes.start(at) < span.end()) {
      at++;
    }
    return at;
  }

  /** "bond" in "a $139 million bond", "liabilities" in "$300 billion in liabilities". */
  private static Optional<Span> amountOf(Lexemes lexemes, int end) {
    int at = lexemes.pastHyphen(pastConversion(lexemes, end));
    if (lexemes.is(at, "in") && lexemes.tag(at + 1).equals("NOUN")) {
      at++;
    } else if (lexemes.is(at, "of")) {
      at = pastDeterminers(lexemes, at + 1);
    } else if (lexemes.is(at, "worth") && lexemes.is(at + 1, "of")) {
      at = pastDeterminers(lexemes, at + 2);
    }
    return DETERMINERS.contains(lexemes.word(at)) ? Optional.empty() : phrase(lexemes, at);
  }

  /** Past the amount in another currency: "the £50,000 ($63,000) prize", seen from either. */
  private static int pastConversion(Lexemes lexemes, int end) {
    if (lexemes.is(end, ")")) {
      return end + 1;
    }
    if (!lexemes.is(end, "(")) {
      return end;
    }
    for (int i = end + 1; i < end + LONGEST && lexemes.has(i); i++) {
      if (lexemes.is(i, ")")) {
        return i + 1;
      }
    }
    return end;
  }

  /** "jewelry worth over $5", "raised its capital by $5". */
  private static Optional<Span> beforeAmount(Lexemes lexemes, int first) {
    for (int i = first - 1; i >= first - 4; i--) {
      if (lexemes.is(i, "worth")) {
        return isNoun(lexemes, i - 1) ? Optional.of(backwards(lexemes, i - 1)) : Optional.empty();
      }
      if (lexemes.is(i, "by")) {
        return changed(lexemes, first);
      }
    }
    return Optional.empty();
  }

  /** The subject or object of the verb before a percentage: "rates" in "raised rates to 3%". */
  private static Optional<Span> changed(Lexemes lexemes, int first) {
    boolean verb = false;
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (isChanging(lexemes, i)) {
        verb = true;
      } else if (isStop(lexemes, i)) {
        return Optional.empty();
      } else if (isNoun(lexemes, i) && !isLevel(lexemes, i)) {
        return verb || isObject(lexemes, i) ? Optional.of(backwards(lexemes, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A verb of change, and not the noun that looks like it: "an increase of". */
  private static boolean isChanging(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    boolean noun = lexemes.tag(i).equals("NOUN") && CHANGES.contains(word);
    return CHANGING.contains(word) && !noun;
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
        || CalendarWords.isDayOrMonth(lexemes.word(i))
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

  /** The whole phrase that ends in a noun: "the unemployment rate in urban areas". */
  private static Span backwards(Lexemes lexemes, int noun) {
    int first = phraseStart(lexemes, noun);
    var head = beforePreposition(lexemes, first);
    while (head.isPresent() && noun - head.getAsInt() < LONGEST) {
      first = phraseStart(lexemes, head.getAsInt());
      head = beforePreposition(lexemes, first);
    }
    return lexemes.span(first, noun + 1);
  }

  private static int phraseStart(Lexemes lexemes, int noun) {
    int first = noun;
    while (first > 0
        && (isNoun(lexemes, first - 1) || lexemes.tag(first - 1).equals("ADJ"))
        && noun - first < LONGEST) {
      first--;
    }
    return first;
  }

  /** The noun before "of the" and the like. */
  private static OptionalInt beforePreposition(Lexemes lexemes, int first) {
    int at = first - 1;
    if (DETERMINERS.contains(lexemes.word(at))) {
      at--;
    }
    boolean preposition =
        switch (lexemes.word(at)) {
          case "of", "in", "among", "for" -> true;
          default -> false;
        };
    return preposition && isNoun(lexemes, at - 1) && !isLevel(lexemes, at - 1)
        ? OptionalInt.of(at - 1)
        : OptionalInt.empty();
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
      boolean noun = isNoun(lexemes, at) || (nounBefore && isPluralOf(lexemes, at));
      if (noun && !(nounBefore && endsPhrase(lexemes, at))) {
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

  /** "male suspects aged": a plural that a tagger takes for a verb after a singular noun. */
  private static boolean isPluralOf(Lexemes lexemes, int at) {
    var word = lexemes.word(at);
    return lexemes.tag(at).equals("VERB")
        && lexemes.tag(at + 1).equals("VERB")
        && word.endsWith("s")
        && !lexemes.word(at - 1).endsWith("s");
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

  /** Whether a noun after another begins something else: "pilgrims Tuesday", "deal Lenovo". */
  private static boolean endsPhrase(Lexemes lexemes, int at) {
    if (CalendarWords.isDayOrMonth(lexemes.word(at))) {
      return true;
    }
    return lexemes.tag(at - 1).equals("NOUN") && lexemes.isCapitalized(at);
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
    if (!lexemes.isWord(i) || NO_NOUNS.contains(lexemes.word(i))) {
      return false;
    }
    if (lexemes.is(i, "worth") && !lexemes.is(i - 1, "net")) {
      return false;
    }
    return switch (lexemes.tag(i)) {
      case "NOUN" -> true;
      case "PROPN" -> !CalendarWords.isDayOrMonth(lexemes.word(i)) || lexemes.isWord(i + 1);
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
