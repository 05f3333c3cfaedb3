package org.standoff.search;

import java.util.List;

/**
 * A sentence given as an answer.
 *
 * @param sentence its number in the article, from 0
 * @param excerpt its characters and where they stand
 * @param hits what matched, in order of place; may be empty, when only a NOT was asked
 * @param mentions all mentions in the sentence, in order
 * @param figures all figures in the sentence, in order
 * @param before the sentences before it, in order, as far as the selection asked for them
 * @param after the sentences after it
 * @param why the reason why it matched, in words
 * @param reasons what of it each part of the question matched, if that was asked
 * @param copies which other passages of the answer say the same
 */
public record Passage(
    ArticleHead article,
    int sentence,
    Excerpt excerpt,
    List<Hit> hits,
    List<PassageMention> mentions,
    List<PassageFigure> figures,
    List<Excerpt> before,
    List<Excerpt> after,
    String why,
    List<String> reasons,
    PassageCopies copies) {
  public Passage {
    reasons = List.copyOf(reasons);
    hits = List.copyOf(hits);
    mentions = List.copyOf(mentions);
    figures = List.copyOf(figures);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Whether sentences around it were wanted, and there are any. */
  public boolean isAmongOthers() {
    return !before.isEmpty() || !after.isEmpty();
  }

  /** The same passage, with what made it an answer. */
  public Passage because(List<Hit> hits, String why) {
    return new Passage(
        article, sentence, excerpt, hits, mentions, figures, before, after, why, reasons, copies);
  }

  /** The same passage, with what each part of the question matched. */
  public Passage explained(List<String> reasons) {
    return new Passage(
        article, sentence, excerpt, hits, mentions, figures, before, after, why, reasons, copies);
  }

  /** The same passage, with what other passages of the answer say the same. */
  public Passage repeated(PassageCopies copies) {
    return new Passage(
        article, sentence, excerpt, hits, mentions, figures, before, after, why, reasons, copies);
  }
}
