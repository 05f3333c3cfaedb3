package org.standoff.figures.counted;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.figures.lexemes.ChangeWords;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.text.Span;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/** Finds what rose, fell or stood at so much, before the figure: "inflation hit six percent". */
final class ChangedThings {
  /** What rose by so many percent stands no further back than that. */
  private static final int REACH = 14;

  /** Nouns that stand for the figure itself and not for what it measures. */
  private static final Set<String> LEVELS = WordTable.of(Locale.ENGLISH, "counted").words("levels");

  /** Nouns before "of" and what is counted. */
  private static final Set<String> NUMBERS =
      WordTable.of(Locale.ENGLISH, "counted").words("numbers");

  /** Nouns that have an amount of money. */
  private static final Set<String> AMOUNTS =
      WordTable.of(Locale.ENGLISH, "counted").words("amounts");

  /** Verbs between a noun and how many there are. */
  private static final Set<String> STANDING =
      WordTable.of(Locale.ENGLISH, "counted").words("standing");

  private static final Set<String> PERCENT = Set.of("percent", "cent", "pct", "percentage");

  /** The words of a verb between a subject and its figure. */
  private static final int SHORT_REACH = 7;

  private ChangedThings() {}

  /** The subject or object of the verb before a percentage: "rates" in "raised rates to 3%". */
  static Optional<Span> before(Lexemes lexemes, int first) {
    boolean verb = false;
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (isChanging(lexemes, i)) {
        verb = true;
      } else if (isStop(lexemes, i)) {
        return Optional.empty();
      } else if (NounRuns.isNoun(lexemes, i) && !isLevel(lexemes, i) && !isCurrency(lexemes, i)) {
        return verb || isObject(lexemes, i) ? Optional.of(backwards(lexemes, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "cases" in "the number of cases rose by 300". */
  static Optional<Span> numbered(Lexemes lexemes, int first) {
    var noun = subject(lexemes, first);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int start = phraseStart(lexemes, noun.getAsInt());
    int of = NounRuns.isDeterminer(lexemes, start - 1) ? start - 2 : start - 1;
    boolean number = lexemes.is(of, "of") && NUMBERS.contains(lexemes.word(of - 1));
    return number ? Optional.of(lexemes.span(start, noun.getAsInt() + 1)) : Optional.empty();
  }

  /** "victims" in "the victims were 15." */
  static Optional<Span> standing(Lexemes lexemes, int first, int end) {
    boolean closed = !lexemes.has(end) || lexemes.is(end, ",") || lexemes.is(end, ".");
    int noun = first - 2;
    boolean several =
        noun > 0
            && STANDING.contains(lexemes.word(first - 1))
            && NounRuns.isNoun(lexemes, noun)
            && NounRuns.isPlural(lexemes.word(noun))
            && !isLevel(lexemes, noun);
    return several && closed
        ? Optional.of(lexemes.span(phraseStart(lexemes, noun), noun + 1))
        : Optional.empty();
  }

  /** "cost of the bridge" in "the cost of the bridge is $32.5 billion". */
  static Optional<Span> priced(Lexemes lexemes, int first) {
    var noun = subject(lexemes, first);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    for (int i = noun.getAsInt(); i >= 0 && i > noun.getAsInt() - NounRuns.LONGEST; i--) {
      if (AMOUNTS.contains(lexemes.word(i)) && NounRuns.isNoun(lexemes, i)) {
        return Optional.of(lexemes.span(phraseStart(lexemes, i), noun.getAsInt() + 1));
      }
      boolean inside =
          NounRuns.isNoun(lexemes, i)
              || NounRuns.isModifier(lexemes, i)
              || NounRuns.isDeterminer(lexemes, i)
              || lexemes.is(i, "of")
              || lexemes.is(i, "for");
      if (!inside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The last noun of the subject of the verb of being or change before a figure. */
  private static OptionalInt subject(Lexemes lexemes, int first) {
    int i = first - 1;
    boolean verb = false;
    while (i > first - SHORT_REACH && i >= 0 && !NounRuns.isNoun(lexemes, i)) {
      if (isStop(lexemes, i) || lexemes.is(i, ",")) {
        return OptionalInt.empty();
      }
      verb |= isChanging(lexemes, i) || lexemes.is(i, "is") || lexemes.is(i, "are");
      i--;
    }
    return verb && NounRuns.isNoun(lexemes, i) && !isLevel(lexemes, i)
        ? OptionalInt.of(i)
        : OptionalInt.empty();
  }

  /** A verb of change, and not the noun that looks like it: "an increase of". */
  private static boolean isChanging(Lexemes lexemes, int i) {
    boolean noun = lexemes.tag(i).equals("NOUN") && ChangeWords.isNoun(lexemes.word(i));
    return ChangeWords.isReaching(lexemes.word(i)) && !noun;
  }

  private static boolean isStop(Lexemes lexemes, int i) {
    return switch (lexemes.word(i)) {
      case ";", ":", "(", "said", "that", "with", "while", "but" -> true;
      default -> false;
    };
  }

  /** "Dh" in "a sum of Dh2,000, which will rise by Dh500". */
  private static boolean isCurrency(Lexemes lexemes, int i) {
    return lexemes.touches(i) && lexemes.isNumber(i + 1);
  }

  private static boolean isLevel(Lexemes lexemes, int i) {
    boolean named = NounRuns.isNoun(lexemes, i - 1) || lexemes.tag(i - 1).equals("ADJ");
    if (lexemes.is(i, "rate") && named) {
      return false;
    }
    return LEVELS.contains(lexemes.word(i))
        || CalendarWords.isDayOrMonth(lexemes.word(i))
        || ChangeWords.isNoun(lexemes.word(i));
  }

  /** Whether a verb of change stands before the phrase that ends here: "raised the key rate". */
  private static boolean isObject(Lexemes lexemes, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - NounRuns.LONGEST; i--) {
      if (ChangeWords.isReaching(lexemes.word(i))) {
        return true;
      }
      if (!NounRuns.isNoun(lexemes, i)
          && !NounRuns.isModifier(lexemes, i)
          && !NounRuns.isDeterminer(lexemes, i)) {
        return false;
      }
    }
    return false;
  }

  /** The whole phrase that ends in a noun: "the unemployment rate in urban areas". */
  static Span backwards(Lexemes lexemes, int noun) {
    int first = phraseStart(lexemes, noun);
    var head = beforePreposition(lexemes, first);
    while (head.isPresent() && noun - head.getAsInt() < NounRuns.LONGEST) {
      first = phraseStart(lexemes, head.getAsInt());
      head = beforePreposition(lexemes, first);
    }
    return lexemes.span(first, noun + 1);
  }

  private static int phraseStart(Lexemes lexemes, int noun) {
    int first = noun;
    while (first > 0
        && !PERCENT.contains(lexemes.word(first - 1))
        && (NounRuns.isNoun(lexemes, first - 1) || lexemes.tag(first - 1).equals("ADJ"))
        && noun - first < NounRuns.LONGEST) {
      first--;
    }
    return first;
  }

  /** "deaths from | England and | Wales": where the first of two nouns begins. */
  private static int beforeJoined(Lexemes lexemes, int first) {
    boolean joined = lexemes.is(first - 1, "and") && NounRuns.isNoun(lexemes, first - 2);
    return joined ? phraseStart(lexemes, first - 2) : first;
  }

  /** The noun before "of the" and the like. */
  private static OptionalInt beforePreposition(Lexemes lexemes, int first) {
    int at = beforeJoined(lexemes, first) - 1;
    if (NounRuns.isDeterminer(lexemes, at)) {
      at--;
    }
    boolean preposition =
        switch (lexemes.word(at)) {
          case "of", "in", "among", "for", "about", "from" -> true;
          default -> false;
        };
    return preposition && NounRuns.isNoun(lexemes, at - 1) && !isLevel(lexemes, at - 1)
        ? OptionalInt.of(at - 1)
        : OptionalInt.empty();
  }
}
