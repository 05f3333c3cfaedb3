package org.standoff.search;

import java.util.List;
import org.standoff.query.Tier;

/**
 * What may be meant by a name besides those who bear it for sure, and is never counted with them.
 *
 * @param others who may be it, and what has its name and is of another type; in order of their tier
 * @param untagged where the words of the name stand and are none
 */
public record Beyond(List<Other> others, Untagged untagged) {
  public Beyond {
    others = List.copyOf(others);
  }

  /** Nothing at all. */
  public static Beyond nothing() {
    return new Beyond(List.of(), new Untagged(List.of(), 0, 0));
  }

  public boolean isEmpty() {
    return others.isEmpty() && untagged.passageCount() == 0;
  }

  /**
   * Another entity.
   *
   * @param why it is in its tier, in words
   */
  public record Other(Tier tier, WhereAnswer.Whereabouts entity, String why) {}

  /**
   * The sentences with the words.
   *
   * @param passages in order; as many as the limit leaves
   */
  public record Untagged(List<Passage> passages, int passageCount, int articleCount) {
    public Untagged {
      passages = List.copyOf(passages);
    }
  }
}
