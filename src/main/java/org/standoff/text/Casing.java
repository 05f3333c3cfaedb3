package org.standoff.text;

/** Which letters of a word are capitals: what {@link Fold} does away with. */
public enum Casing {
  /** None; what has no such letters, as figures, is taken for this. */
  LOWER,
  /** The first of several. */
  CAPITAL,
  /** All. */
  UPPER,
  /** Some others: "iPhone", "McDonald". */
  MIXED;

  /** The casing of a word as it is written. */
  public static Casing of(String word) {
    int letters = 0;
    int capitals = 0;
    boolean first = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
        first |= capital && letters == 0;
        capitals += capital ? 1 : 0;
        letters++;
      }
      i += Character.charCount(c);
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == letters) {
      return UPPER;
    }
    return first && capitals == 1 ? CAPITAL : MIXED;
  }
}
