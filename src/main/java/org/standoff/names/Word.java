package org.standoff.names;

import java.util.Locale;
import org.standoff.words.Hash;
import org.standoff.words.Lexicon;
import org.standoff.words.WordClusters;
import org.standoff.words.WordShape;

/** What is known of a word by itself, the same wherever in an article it stands. */
final class Word {
  private static final int LONGEST_AFFIX = 5;

  /** Stands where a window reaches over the ends of a sentence. */
  static final Word NONE = new Word("", WordClusters.none(), Lexicon.none());

  /** Hash of the word in lower case with all digits 0. */
  final long lower;

  /** Hash of the shape, such as {@code Xx} for every capitalised word. */
  final long shape;

  /** What {@link WordClusters#of} says. */
  final int clusters;

  /** Hashes of the first one to five and the last one to five characters, in lower case. */
  final long[] affixes;

  /** What {@link Lexicon#of} says. */
  final Lexicon.Facts facts;

  final boolean capitalised;
  final boolean allCapitals;
  final boolean letters;

  Word(String text, WordClusters known, Lexicon lexicon) {
    var plain = zeroDigits(text);
    var lowerText = plain.toLowerCase(Locale.ROOT);
    lower = Hash.of(lowerText);
    shape = Hash.of(WordShape.of(text));
    clusters = known.ofAnySpelling(plain, lowerText);
    facts = lexicon.of(lowerText);
    affixes = affixes(lowerText);
    letters = !text.isEmpty() && Character.isLetter(text.charAt(0));
    capitalised = letters && Character.isUpperCase(text.charAt(0));
    allCapitals = capitalised && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static String zeroDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return text.codePoints()
            .map(c -> Character.isDigit(c) ? '0' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static long[] affixes(String lower) {
    int longest = Math.min(LONGEST_AFFIX, lower.length());
    var affixes = new long[2 * longest];
    long prefix = Hash.START;
    long suffix = ~Hash.START;
    for (int i = 0; i < longest; i++) {
      prefix = Hash.append(prefix, lower.charAt(i));
      suffix = Hash.append(suffix, lower.charAt(lower.length() - 1 - i));
      affixes[2 * i] = Hash.mix(prefix);
      affixes[2 * i + 1] = Hash.mix(suffix);
    }
    return affixes;
  }
}
