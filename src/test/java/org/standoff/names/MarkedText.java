package org.standoff.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.names.LabelledArticle.LabelledName;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/** Articles with their names in brackets: {@code [person Ana Gil] spoke in [location Lima].} */
final class MarkedText {
  private static final Pattern NAME = Pattern.compile("\\[(\\w+) ([^\\]]+)\\]");
  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}+|\\d+|[^\\p{L}\\d\\s]", Pattern.UNICODE_CASE);

  private MarkedText() {}

  static LabelledArticle parse(String id, String marked) {
    var text = new StringBuilder();
    List<LabelledName> names = new ArrayList<>();
    var matcher = NAME.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      int start = text.length();
      text.append(matcher.group(2));
      names.add(
          new LabelledName(
              new Span(start, text.length()), Set.of(EntityType.parse(matcher.group(1)))));
    }
    matcher.appendTail(text);
    var article = Article.of(id, text.toString());
    return new LabelledArticle(article, sentences(article.text()), names);
  }

  /** A sentence a line. */
  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (var line : text.split("\n", -1)) {
      List<Token> tokens = new ArrayList<>();
      var matcher = TOKEN.matcher(line);
      while (matcher.find()) {
        var span = new Span(start + matcher.start(), start + matcher.end());
        tokens.add(new Token(span, matcher.group(), "X"));
      }
      if (!tokens.isEmpty()) {
        var span = new Span(tokens.getFirst().start(), tokens.getLast().end());
        sentences.add(new Sentence(span, tokens));
      }
      start += line.length() + 1;
    }
    return sentences;
  }

  static String mark(String text, List<Name> names) {
    var marked = new StringBuilder();
    int end = 0;
    for (var name : names) {
      marked.append(text, end, name.span().start());
      marked.append('[').append(name.type().label()).append(' ');
      marked.append(name.span().of(text)).append(']');
      end = name.span().end();
    }
    return marked.append(text.substring(end)).toString();
  }
}
