package org.standoff.search;

import java.util.List;

/**
 * The sentences that a query describes.
 *
 * @param passages in order; at most as many as the selection's limit
 * @param passageCount how many there are
 * @param articleCount how many articles they are in
 * @param rest what is left behind them
 */
public record FindAnswer(List<Passage> passages, int passageCount, int articleCount, Rest rest)
    implements Answer {
  public FindAnswer {
    passages = List.copyOf(passages);
  }

  @Override
  public boolean isEmpty() {
    return passageCount == 0;
  }
}
