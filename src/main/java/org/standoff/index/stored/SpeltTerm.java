package org.standoff.index.stored;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.standoff.text.Casing;
import org.standoff.text.Fold;
import org.standoff.text.Keys;

/**
 * The term of a word as it is written: which word, with which capitals, and whether it is part of a
 * name.
 *
 * @param folded one word
 */
public record SpeltTerm(String folded, Casing casing, Within within) {

  /** How a word lies to the names and dates of its sentence. */
  public enum Within {
    /** In none. */
    NONE,
    /** It is the first word of one. */
    FIRST,
    /** It is a further one, or in a date. */
    FURTHER
  }

  /** What the letters a, b, c … of a term stand for. */
  private static final List<Casing> CASINGS =
      List.of(Casing.LOWER, Casing.CAPITAL, Casing.UPPER, Casing.MIXED);

  /** Likewise. */
  private static final List<Within> WITHINS = List.of(Within.NONE, Within.FIRST, Within.FURTHER);

  public static SpeltTerm parse(String term) {
    int end = term.indexOf(Keys.SEPARATOR);
    return new SpeltTerm(
        term.substring(0, end),
        CASINGS.get(term.charAt(end + 1) - 'a'),
        WITHINS.get(term.charAt(end + 2) - 'a'));
  }

  /** What the terms of a word begin with. */
  public static String prefix(String folded) {
    return Keys.bounded(folded) + Keys.SEPARATOR;
  }

  /**
   * A term that tells how a word is written, where its letters and capitals do not: for "café" and
   * "McDonald"; empty for "cafe", "Cafe" and "CAFE".
   */
  public static Optional<String> telling(String written) {
    var folded = Fold.fold(written);
    boolean told =
        switch (Casing.of(written)) {
          case LOWER -> written.equals(folded);
          case UPPER -> written.equals(folded.toUpperCase(Locale.ROOT));
          case CAPITAL ->
              written.equals(folded.substring(0, 1).toUpperCase(Locale.ROOT) + folded.substring(1));
          case MIXED -> false;
        };
    return told ? Optional.empty() : Optional.of(Keys.bounded(tellingPrefix(folded) + written));
  }

  /** What such terms of a word begin with, and no others. */
  public static String tellingPrefix(String folded) {
    return Keys.SEPARATOR + prefix(folded);
  }

  @Override
  public String toString() {
    return prefix(folded)
        + (char) ('a' + CASINGS.indexOf(casing))
        + (char) ('a' + WITHINS.indexOf(within));
  }
}
