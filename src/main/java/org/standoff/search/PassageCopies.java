package org.standoff.search;

import java.util.List;
import java.util.Optional;
import org.standoff.text.ArticlePath;

/**
 * Which other passages of an answer say the same, in copies of the article.
 *
 * @param text the article that has the fullest text of those that are copies of one another; empty
 *     if the article has no copy in the answer
 * @param of the article of an earlier passage that has the same words; empty if this is the first
 * @param also the later passages with the same words, if this is the first
 * @param listed whether they are to be listed, and not merely counted
 */
public record PassageCopies(
    Optional<ArticlePath> text, Optional<ArticlePath> of, List<Repetition> also, boolean listed) {
  /** Where nothing is said of copies. */
  public static final PassageCopies NONE =
      new PassageCopies(Optional.empty(), Optional.empty(), List.of(), false);

  public PassageCopies {
    also = List.copyOf(also);
  }

  /** A passage with the same words. */
  public record Repetition(ArticleHead article, Excerpt excerpt) {}
}
