package org.standoff.figures.counted;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.text.Span;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/** Reads runs of adjectives and nouns: "foreign hostages", "counts of theft". */
final class NounRuns {
  private static final WordTable WORDS = WordTable.of(Locale.ENGLISH, "counted");

  /** A phrase of more words is no longer the thing that is counted. */
  static final int LONGEST = 8;

  /** The lexemes of "<GM> CF6-80C2", at most. */
  private static final int LONGEST_DESIGNATION = 9;

  /** Words of measure that need the thing measured: "pairs of earrings". */
  private static final Set<String> CONTAINERS = WORDS.words("containers");

  /** Plurals without an -s. */
  private static final Set<String> PLURALS = WORDS.words("plurals");

  private static final Set<String> DETERMINERS = WORDS.words("determiners");

  /** Words that taggers take for nouns. */
  private static final Set<String> NO_NOUNS = WORDS.words("no nouns");

  private NounRuns() {}

  /** The longest run of adjectives and nouns that begins at a lexeme and ends in a noun. */
  static Optional<Span> from(Lexemes lexemes, int first) {
    int at = first;
    int end = first;
    while (at - first < LONGEST && lexemes.isWord(at)) {
      boolean nounBefore = end == at && end > first && !lexemes.isCapitalized(at - 1);
      if (isCompound(lexemes, at) && !nounBefore) {
        at += 2;
        continue;
      }
      boolean noun =
          isNoun(lexemes, at)
              || (nounBefore && isPluralOf(lexemes, at))
              || (at == first && isPluralAlone(lexemes, at));
      if (noun && !(nounBefore && endsPhrase(lexemes, at))) {
        end = at + 1;
      } else if (nounBefore
          ? !isInside(lexemes, at)
          : !isModifier(lexemes, at) && !(at > first && lexemes.isHyphen(at - 1))) {
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

  /**
   * "male suspects aged", "police chiefs attended": a plural that a tagger takes for a verb after a
   * singular noun; a verb would have an object.
   */
  private static boolean isPluralOf(Lexemes lexemes, int at) {
    boolean goesOn =
        switch (lexemes.tag(at + 1)) {
          case "VERB", "AUX", "PUNCT", "CCONJ" -> true;
          default -> lexemes.is(at + 1, "aged");
        };
    return lexemes.tag(at).equals("VERB")
        && goesOn
        && lexemes.word(at).endsWith("s")
        && !isPlural(lexemes.word(at - 1));
  }

  /** "twenty-dollar"; "women—with" are two. */
  private static boolean isCompound(Lexemes lexemes, int at) {
    return lexemes.isHyphen(at + 1) && lexemes.isWord(at + 2) && !lexemes.is(at + 1, "—");
  }

  /** "precinct" in "police precinct chiefs", which a tagger may take for an adjective. */
  private static boolean isInside(Lexemes lexemes, int at) {
    return lexemes.tag(at).equals("ADJ")
        && !lexemes.word(at - 1).endsWith("s")
        && lexemes.tag(at + 1).equals("NOUN")
        && isPlural(lexemes.word(at + 1));
  }

  static boolean isPlural(String noun) {
    return noun.endsWith("s") || PLURALS.contains(noun);
  }

  /** "10,399 likes, 3,311 retweets": behind a number, what ends in -s and is followed by a mark. */
  private static boolean isPluralAlone(Lexemes lexemes, int at) {
    var word = lexemes.word(at);
    boolean mark = lexemes.is(at + 1, ",") || lexemes.is(at + 1, "and");
    return mark
        && word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !lexemes.isCapitalized(at)
        && !NO_NOUNS.contains(word)
        && !lexemes.tag(at).equals("ADV");
  }

  /** The lexeme that may go on a phrase, past "'s" and past "and" between adjectives. */
  private static int next(Lexemes lexemes, int at, int end) {
    int next = at + 1;
    int owned = pastOwner(lexemes, at);
    if (owned > at) {
      return owned;
    }
    int named = pastDesignation(lexemes, at);
    if (named > next) {
      return named;
    }
    boolean joins = lexemes.is(next, "and") || lexemes.is(next, "or") || lexemes.is(next, ",");
    return joins && end <= at && isModifier(lexemes, next + 1) ? next + 1 : next;
  }

  /**
   * The plural behind the number or the sign of a name: "F|-16 |fighters", "Leopard| 2 |tanks",
   * "Acme| <ACM> |trucks".
   */
  private static int pastDesignation(Lexemes lexemes, int at) {
    int next = at + 1;
    if (!lexemes.isCapitalized(at)) {
      return next;
    }
    int i = next;
    while (i < next + LONGEST_DESIGNATION && isOfDesignation(lexemes, i)) {
      i++;
    }
    boolean plural = lexemes.tag(i).equals("NOUN") && isPlural(lexemes.word(i));
    return i > next && plural ? i : next;
  }

  private static boolean isOfDesignation(Lexemes lexemes, int i) {
    boolean letters = lexemes.isWord(i) && lexemes.touches(i - 1) && !lexemes.isApostrophe(i - 1);
    return lexemes.isNumber(i)
        || lexemes.is(i, "<")
        || lexemes.is(i, ">")
        || (lexemes.is(i, "-") && lexemes.touches(i - 1) && lexemes.touches(i))
        || (letters && (lexemes.isNumber(i - 1) || lexemes.is(i - 1, "<")))
        || (lexemes.isCapitalized(i) && lexemes.isNumber(i + 1) && lexemes.touches(i));
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
    while (at - end < LONGEST && lexemes.isWord(at) && !isDeterminer(lexemes, at)) {
      if (isNoun(lexemes, at)) {
        last = at + 1;
      } else if (!isModifier(lexemes, at) && !isParticiple(lexemes, at)) {
        break;
      }
      at++;
    }
    return last;
  }

  /** "stolen" in "counts of handling stolen goods". */
  private static boolean isParticiple(Lexemes lexemes, int at) {
    return lexemes.tag(at).equals("VERB") && isNoun(lexemes, at + 1);
  }

  static boolean isDeterminer(Lexemes lexemes, int i) {
    return DETERMINERS.contains(lexemes.word(i));
  }

  static boolean isNoun(Lexemes lexemes, int i) {
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

  static boolean isModifier(Lexemes lexemes, int i) {
    return switch (lexemes.tag(i)) {
      case "ADJ" -> !lexemes.is(i, "last") && !lexemes.is(i, "next");
      case "VERB" -> lexemes.word(i).endsWith("ed") || lexemes.word(i).endsWith("ing");
      case "ADV" -> lexemes.word(i).endsWith("ly") || lexemes.is(i, "most");
      default -> false;
    };
  }

  /** "Algeria" in "18 percent of Algeria's gas exports". */
  static boolean isOwner(Lexemes lexemes, int i) {
    return pastOwner(lexemes, i) > i;
  }

  /** The lexeme behind "Algeria's" or "taxpayers'", the given one where none owns. */
  static int pastOwner(Lexemes lexemes, int i) {
    if (!lexemes.isWord(i) || !lexemes.isApostrophe(i + 1) || !lexemes.touches(i)) {
      return i;
    }
    if (lexemes.is(i + 2, "s")) {
      return i + 3;
    }
    boolean owners = lexemes.word(i).endsWith("s") && lexemes.isWord(i + 2);
    return owners && !lexemes.touches(i + 1) ? i + 2 : i;
  }
}
