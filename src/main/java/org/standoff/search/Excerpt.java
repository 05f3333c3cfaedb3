package org.standoff.search;

import org.standoff.text.Lines;
import org.standoff.text.Span;

/**
 * Some characters of an article, and where they stand.
 *
 * @param span in the article's text
 * @param place of its first character, in the lines of the article's text
 * @param text the characters of the span
 */
public record Excerpt(Span span, Lines.Place place, String text) {

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
    return new Excerpt(inArticle, new Lines.Place(line, column), within.of(text));
  }
}
