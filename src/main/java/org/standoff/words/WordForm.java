package org.standoff.words;

import java.util.Locale;

/**
 * What features are made of that know a word by itself, the same wherever in a sentence it stands:
 * hashes of its spelling, its parts and its shape, and its clusters. Immutable but for the arrays,
 * which nobody changes.
 */
public final class WordForm {
  private static final int LONGEST_PREFIX = 4;
  private static final int LONGEST_SUFFIX = 5;

  /** Stands where a window reaches over the ends of a sentence. */
  public static final WordForm NONE = new WordForm("", WordClusters.none());

  /** Hash of the word in lower case with all digits 0. */
  private final long lower;

  /** Hash of the shape: which sorts of characters it is made of. */
  private final long shape;

  /** Hashes of the first and of the last characters, in lower case, from short to long. */
  private final long[] prefixes;

  private final long[] suffixes;

  /** Hash of the last three characters, or of the whole word if it is shorter. */
  private final long ending;

  /** What {@link WordClusters#of} says. */
  private final int clusters;

  private final boolean capitalised;

  public WordForm(String text, WordClusters known) {
    var plain = plain(text);
    var lowerText = plain.toLowerCase(Locale.ROOT);
    lower = Hash.of(lowerText);
    shape = Hash.of(WordShape.of(plain));
    clusters = known.ofAnySpelling(plain, lowerText);
    prefixes = new long[Math.min(LONGEST_PREFIX, lowerText.length())];
    suffixes = new long[Math.min(LONGEST_SUFFIX, lowerText.length())];
    fillAffixes(lowerText);
    ending = suffixes.length < 3 ? lower : suffixes[2];
    capitalised = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  public long lower() {
    return lower;
  }

  public long shape() {
    return shape;
  }

  public long ending() {
    return ending;
  }

  public long[] prefixes() {
    return prefixes;
  }

  public long[] suffixes() {
    return suffixes;
  }

  public boolean isCapitalised() {
    return capitalised;
  }

  /** One of its clusters: 0 is the coarsest level, 2 the finest; 0 if the word is in none. */
  public long cluster(int level) {
    return WordClusters.level(clusters, level);
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
}
