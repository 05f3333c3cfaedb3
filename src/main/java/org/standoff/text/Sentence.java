package org.standoff.text;

import java.util.List;

/**
 * A sentence of an article with its tokens; a headline, a byline and a list item count as sentences
 * too.
 *
 * @param span from the first character of the first token to the end of the last
 * @param tokens in order, at least one, all within the span
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a token: " + span);
    }
    int end = span.start();
    for (var token : tokens) {
      if (token.start() < end || token.end() > span.end()) {
        throw new IllegalArgumentException("token " + token + " is out of place in " + span);
      }
      end = token.end();
    }
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
