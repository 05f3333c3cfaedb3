package org.standoff.watch;

import java.util.List;
import java.util.Optional;
import org.standoff.search.ArticleHead;
import org.standoff.search.Excerpt;
import org.standoff.text.Span;

/**
 * A sentence that is told to whoever watches.
 *
 * @param article as it was when it was told
 * @param sentence its number in the article, from 0
 * @param hits what matched, in the characters of the excerpt's text, in order
 * @param why the reason why it matched, in words
 * @param value what a watched figure or role has now; empty where none is watched
 * @param before what it had before, if anything was known
 * @param changed whether its article was read before, with another text
 */
public record AlertPassage(
    ArticleHead article,
    int sentence,
    Excerpt excerpt,
    List<Span> hits,
    String why,
    Optional<String> value,
    Optional<String> before,
    boolean changed) {
  public AlertPassage {
    hits = List.copyOf(hits);
  }

  /** The same of an article by another path. */
  AlertPassage of(ArticleHead other) {
    return new AlertPassage(other, sentence, excerpt, hits, why, value, before, changed);
  }
}
