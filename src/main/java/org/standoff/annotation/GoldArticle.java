package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Span;

/**
 * An article with the names that a person marked in it, to learn from or to measure against.
 *
 * @param names in order of their spans
 */
public record GoldArticle(Article article, List<GoldName> names) {
  public GoldArticle {
    names = names.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    for (var name : names) {
      if (name.span().end() > article.text().length()) {
        throw new IllegalArgumentException(name + " is not in the text of " + article.path());
      }
    }
  }

  /** A name as it was marked. */
  public record GoldName(EntityType type, Span span) {}
}
