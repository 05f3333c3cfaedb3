package org.standoff.export;

import org.standoff.text.Article;
import org.standoff.text.ArticlePart;
import org.standoff.text.Span;

/**
 * Spans counted in code points, as the standards of the web have them; those of a title count in
 * the title.
 */
record CodePoints(Article article) {
  Span of(Span ofWhole) {
    var text =
        article.part(ofWhole) == ArticlePart.TITLE
            ? article.details().title().orElseThrow()
            : article.text();
    var span = article.inPart(ofWhole);
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }
}
