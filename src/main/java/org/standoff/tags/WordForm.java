package org.standoff.tags;

import java.util.Locale;
import org.standoff.words.Hash;
import org.standoff.words.WordClusters;

/** What is known of a word by itself, the same wherever in a sentence it stands. */
final class WordForm {
  private static final int LONGEST_PREFIX = 4;
  private static final int LONGEST_SUFFIX = 5;

  /** Stands where a window reaches over the ends of a sentence. */
  static final WordForm NONE = new WordForm("", WordClusters.none());

  /** Hash of the word in lower case with all digits 0. */
  final long lower;

  /** Hash of the shape: which sorts of characters it is made of. */
  final long shape;

  /** Hashes of the first and of the last characters, in lower case, from short to long. */
  final long[] prefixes;

  final long[] suffixes;

  /** Hash of the last three characters, or of the whole word if it is shorter. */
  final long ending;

  /** What {@link WordClusters#of} says. */
  final int clusters;

  final boolean capitalised;
  final boolean allCapitals;
  final boolean letters;

  WordForm(String text, WordClusters known) {
    var plain = plain(text);
    var lowerText = plain.toLowerCase(Locale.ROOT);
    lower = Hash.of(lowerText);
    shape = Hash.of(shape(text));
    clusters = clusters(plain, lowerText, known);
    prefixes = new long[Math.min(LONGEST_PREFIX, lowerText.length())];
    suffixes = new long[Math.min(LONGEST_SUFFIX, lowerText.length())];
    fillAffixes(lowerText);
    ending = suffixes.length < 3 ? lower : suffixes[2];
    letters = !text.isEmpty() && Character.isLetter(text.charAt(0));
    capitalised = letters && Character.isUpperCase(text.charAt(0));
    allCapitals = capitalised && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private void fillAffixes(String text) {
    long prefix = Hash.START;
    for (int i = 0; i < prefixes.length; i++) {
      prefix = Hash.append(prefix, text.charAt(i));
      prefixes[i] = Hash.mix(prefix);
    }
    long suffix = ~Hash.START;
    for (int i = 0; i < suffixes.length; i++) {
      suffix = Hash.append(suffix, text.charAt(text.length() - 1 - i));
      suffixes[i] = Hash.mix(suffix);
    }
  }

  /** Digits as 0, and quotation marks and dashes as typewriters have them. */
  private static String plain(String text) {
    var plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      plain.setCharAt(i, Character.isDigit(c) ? '0' : plain(c));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', '‚', '´', '`' -> '\'';
      case '“', '”', '„', '«', '»', '″' -> '"';
      case '–', '—', '‑', '−' -> '-';
      default -> c;
    };
  }

  /** The clusters of the word as it stands, else of another spelling: HONIARA, Honiara, honiara. */
  private static int clusters(String plain, String lower, WordClusters known) {
    int found = known.of(plain);
    if (found == WordClusters.UNKNOWN && !plain.equals(lower)) {
      found = known.of(plain.charAt(0) + lower.substring(1));
      return found == WordClusters.UNKNOWN ? known.of(lower) : found;
    }
    return found;
  }

  /** Runs of upper case, lower case and digits collapsed to one X, x and d; the rest as it is. */
  private static String shape(String text) {
    var shape = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = shape(text.charAt(i));
      if (shape.isEmpty() || shape.charAt(shape.length() - 1) != c) {
        shape.append(c);
      }
    }
    if (text.length() == 1) {
      shape.append('1');
    }
    return shape.toString();
  }

  private static char shape(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : plain(c);
  }
}
