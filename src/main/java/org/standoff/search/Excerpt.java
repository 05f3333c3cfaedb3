package org.standoff.search;

import org.standoff.text.ArticlePart;
import org.standoff.text.Lines;
import org.standoff.text.Span;

/**
 * Some characters of an article, and where they stand.
 *
 * @param part of the article, in which span and place count
 * @param place of the first character, in the lines of the part
 * @param text the characters of the span
 */
public record Excerpt(ArticlePart part, Span span, Lines.Place place, String text) {

  /** {@code line:column} of the text, {@code title:line:column} of the title. */
  public String where() {
    return switch (part) {
      case TEXT -> place.toString();
      case TITLE -> part.label() + ":" + place;
    };
  }

  /**
   * An excerpt of this one.
   *
   * @param within from its first character
   */
  public Excerpt part(Span within) {
    var inside = Lines.of(text).place(within.start());
    int line = place.line() + inside.line() - 1;
    int column = inside.column() + (inside.line() == 1 ? place.column() - 1 : 0);
    var inArticle = new Span(span.start() + within.start(), span.start() + within.end());
    return new Excerpt(part, inArticle, new Lines.Place(line, column), within.of(text));
  }
}
