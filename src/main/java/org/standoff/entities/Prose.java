package org.standoff.entities;

import java.util.List;
import java.util.Locale;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * The tokens of an article in a row. Asked for a token before the first or after the last, it gives
 * one without letters, so that rules need not look for the ends.
 */
final class Prose {
  private final Token[] tokens;
  private final String[] lower;
  private final int[] sentences;
  private final int[] starts;

  Prose(List<Sentence> sentences) {
    int size = sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    tokens = new Token[size];
    lower = new String[size];
    this.sentences = new int[size];
    starts = new int[sentences.size() + 1];
    int at = 0;
    for (int number = 0; number < sentences.size(); number++) {
      starts[number] = at;
      for (var token : sentences.get(number).tokens()) {
        tokens[at] = token;
        lower[at] = token.text().toLowerCase(Locale.ROOT);
        this.sentences[at] = number;
        at++;
      }
    }
    starts[sentences.size()] = at;
  }

  int size() {
    return tokens.length;
  }

  boolean has(int token) {
    return token >= 0 && token < tokens.length;
  }

  Span span(int token) {
    return tokens[token].span();
  }

  /** A token in lower case. */
  String word(int token) {
    return has(token) ? lower[token] : "";
  }

  /** A token as it stands. */
  String text(int token) {
    return has(token) ? tokens[token].text() : "";
  }

  String tag(int token) {
    return has(token) ? tokens[token].tag() : "";
  }

  boolean is(int token, String word) {
    return word(token).equals(word);
  }

  boolean isTagged(int token, String tag) {
    return tag(token).equals(tag);
  }

  boolean isCapitalized(int token) {
    return has(token) && Character.isUpperCase(tokens[token].text().codePointAt(0));
  }

  boolean isWord(int token) {
    return has(token) && Character.isLetter(tokens[token].text().codePointAt(0));
  }

  boolean isQuote(int token) {
    return switch (word(token)) {
      case "\"", "“", "”", "``", "''", "«", "»", "„" -> true;
      default -> false;
    };
  }

  boolean isPossessive(int token) {
    return switch (word(token)) {
      case "'s", "’s", "'", "’", "s'" -> has(token - 1) && tokens[token - 1].touches(tokens[token]);
      default -> false;
    };
  }

  /** The number of the sentence a token is in. */
  int sentence(int token) {
    return sentences[token];
  }

  /** The first token of a sentence; that of the sentence after the last is {@link #size()}. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** The first token that ends after an offset of the text, {@link #size()} if there is none. */
  int at(int offset) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
