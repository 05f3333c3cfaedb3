package org.standoff.sentences;

/** The marks that sentences end and open with. */
final class Marks {
  private Marks() {}

  /** Whether a sentence may end with it. */
  static boolean isFinal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '‽';
  }

  /** Whether it may stand behind a final mark and still belong to the sentence. */
  static boolean closes(char c) {
    return isQuote(c) || c == ')' || c == ']' || c == '}' || c == '*';
  }

  /** Whether it may stand before the first word of a sentence. */
  static boolean opens(char c) {
    return isQuote(c) || c == '(' || c == '[' || c == '{' || c == '*' || c == '¿' || c == '¡';
  }

  static boolean isQuote(char c) {
    return "\"'“”‘’„‚«»‹›`´″".indexOf(c) >= 0;
  }

  /**
   * The same text with line ends as blanks and with plain quotation marks and apostrophes, which is
   * what the models were trained on; offsets stay.
   */
  static String plain(CharSequence text) {
    var plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', '‚', '´', '`' -> '\'';
      case '“', '”', '„', '«', '»', '″' -> '"';
      default -> isBlank(c) ? ' ' : c;
    };
  }

  /** Any space or line end, those without width among them. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u0085';
  }
}
