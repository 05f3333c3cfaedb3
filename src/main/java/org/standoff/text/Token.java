package org.standoff.text;

/**
 * A word or mark, as tagged. Words are cut wherever letters, digits and other characters meet, and
 * before a possessive {@code 's}, so that no name begins or ends inside a token; two tokens were
 * one word of the text when the first ends where the second starts.
 *
 * @param text the characters of the span in the readable text
 * @param tag the part of speech, one of the 17 universal tags (UPOS) such as {@code PROPN}
 */
public record Token(Span span, String text, String tag) {
  public Token {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("token " + text + " does not fill " + span);
    }
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** Whether no blank stands between this token and the one that follows it. */
  public boolean touches(Token next) {
    return end() == next.start();
  }
}
