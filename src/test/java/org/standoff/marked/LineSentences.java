package org.standoff.marked;

import java.util.ArrayList;
import java.util.List;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/** Sentences without a model: each line is one, its words are runs of letters and digits. */
public final class LineSentences {
  private LineSentences() {}

  public static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (var line : text.split("\n", -1)) {
      var tokens = tokens(line, start);
      if (!tokens.isEmpty()) {
        var span = new Span(tokens.getFirst().start(), tokens.getLast().end());
        sentences.add(new Sentence(span, tokens));
      }
      start += line.length() + 1;
    }
    return sentences;
  }

  private static List<Token> tokens(String line, int start) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
        end++;
      }
      boolean word = end > at;
      end = word ? end : at + 1;
      if (word || !Character.isWhitespace(line.charAt(at))) {
        var span = new Span(start + at, start + end);
        tokens.add(new Token(span, line.substring(at, end), word ? "NOUN" : "PUNCT"));
      }
      at = end;
    }
    return tokens;
  }
}
