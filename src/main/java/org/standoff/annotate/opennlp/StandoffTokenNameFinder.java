package org.standoff.annotate.opennlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.TokenNameFinder;
import org.standoff.annotation.NameFinder;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * A name finder of Standoff for programs that are written for OpenNLP. Each call is an article of
 * one sentence: what an article tells about its names elsewhere is not known here, so that {@link
 * NameFinder} finds more. May be shared by threads if the finder may.
 */
public final class StandoffTokenNameFinder implements TokenNameFinder {
  private final NameFinder finder;

  public StandoffTokenNameFinder(NameFinder finder) {
    this.finder = finder;
  }

  /**
   * The names in a sentence, in order.
   *
   * @param tokens the words of the sentence, none of them empty
   * @return spans of tokens with {@code person}, {@code location}, {@code organization}, {@code
   *     group} or {@code misc} as their type
   */
  @Override
  public opennlp.tools.util.Span[] find(String[] tokens) {
    if (tokens.length == 0) {
      return new opennlp.tools.util.Span[0];
    }
    var text = String.join(" ", tokens);
    List<Token> words = new ArrayList<>();
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    int start = 0;
    for (int i = 0; i < tokens.length; i++) {
      var span = new Span(start, start + tokens[i].length());
      words.add(new Token(span, tokens[i], "X"));
      starts.put(span.start(), i);
      ends.put(span.end(), i + 1);
      start = span.end() + 1;
    }
    var sentence = new Sentence(new Span(0, text.length()), words);
    return finder.names(Article.of("sentence", text), List.of(sentence)).stream()
        .map(name ->
            new opennlp.tools.util.Span(
                starts.get(name.span().start()),
                ends.get(name.span().end()),
                name.type().label(),
                name.score()))
        .toArray(opennlp.tools.util.Span[]::new);
  }

  /** There is none: nothing is carried from one call to the next. */
  @Override
  public void clearAdaptiveData() {}
}
