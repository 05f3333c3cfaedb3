package org.standoff.search;

import java.util.List;
import org.standoff.text.ArticlePath;

/**
 * The articles that tell the same text.
 *
 * @param groups in the order of the paths of their first articles; at most as many as the
 *     selection's limit
 * @param groupCount how many there are
 * @param rest the groups behind them
 */
public record CopiesAnswer(List<Group> groups, int groupCount, Rest rest) implements Answer {
  public CopiesAnswer {
    groups = List.copyOf(groups);
  }

  /**
   * Articles that tell the same text.
   *
   * @param fullest the one with the most words
   * @param copies the others, in order of their paths; first those that are the same text as a
   *     whole, then those that are contained in one of these
   */
  public record Group(ArticleHead fullest, List<Copy> copies) {
    public Group {
      copies = List.copyOf(copies);
    }
  }

  /**
   * A copy.
   *
   * @param isPart whether it is much shorter than what it is a copy of
   * @param of the article that it is compared with
   * @param share how much of its words stands there, in 0..1
   * @param sentences how many it has
   * @param sentencesShared how many of them stand there, too
   * @param changes names, figures and other words that differ within what is shared
   */
  public record Copy(
      ArticleHead article,
      boolean isPart,
      ArticlePath of,
      double share,
      int sentences,
      int sentencesShared,
      List<Change> changes) {
    public Copy {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Words that a copy has differently.
   *
   * @param here in the copy
   * @param there in what it is a copy of
   */
  public record Change(Excerpt here, Excerpt there) {}

  @Override
  public boolean isEmpty() {
    return groupCount == 0;
  }
}
