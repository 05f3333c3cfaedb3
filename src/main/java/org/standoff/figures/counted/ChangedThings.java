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

  private ChangedThings() {}

  /** The subject or object of the verb before a percentage: "rates" in "raised rates to 3%". */
  static Optional<Span> before(Lexemes lexemes, int first) {
    boolean verb = false;
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (isChanging(lexemes, i)) {
        verb = true;
      } else if (isStop(lexemes, i)) {
        return Optional.empty();
      } else if (NounRuns.isNoun(lexemes, i) && !isLevel(lexemes, i)) {
        return verb || isObject(lexemes, i) ? Optional.of(backwards(lexemes, i)) : Optional.empty();
      }
    }
    return Optional.empty();
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
        && (NounRuns.isNoun(lexemes, first - 1) || lexemes.tag(first - 1).equals("ADJ"))
        && noun - first < NounRuns.LONGEST) {
      first--;
    }
    return first;
  }

  /** The noun before "of the" and the like. */
  private static OptionalInt beforePreposition(Lexemes lexemes, int first) {
    int at = first - 1;
    if (NounRuns.isDeterminer(lexemes, at)) {
      at--;
    }
    boolean preposition =
        switch (lexemes.word(at)) {
          case "of", "in", "among", "for" -> true;
          default -> false;
        };
    return preposition && NounRuns.isNoun(lexemes, at - 1) && !isLevel(lexemes, at - 1)
        ? OptionalInt.of(at - 1)
        : OptionalInt.empty();
  }
}
