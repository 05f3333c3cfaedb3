package org.standoff.words;

/** Which sorts of characters a word is made of. */
public final class WordShape {
  private WordShape() {}

  /**
   * Runs of upper case, lower case and digits collapsed to one {@code X}, {@code x} and {@code d};
   * the rest as it is. A word of one character is marked by a {@code 1} at the end.
   */
  public static String of(String word) {
    var shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = of(word.charAt(i));
      if (shape.isEmpty() || shape.charAt(shape.length() - 1) != c) {
        shape.append(c);
      }
    }
    if (word.length() == 1) {
      shape.append('1');
    }
    return shape.toString();
  }

  private static char of(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
