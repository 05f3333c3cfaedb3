package org.standoff.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The sentences that a query describes.
 *
 * @param passages in order; at most as many as the selection's limit
 * @param passageCount how many there are
 * @param articleCount how many articles they are in
 * @param textCount how many texts those are without their copies, where that was counted
 * @param rest what is left behind them
 * @param read the query in plain English, if that was asked
 * @param parts what each part of a query has by itself that has no answer
 */
public record FindAnswer(
    List<Passage> passages,
    int passageCount,
    int articleCount,
    OptionalInt textCount,
    Rest rest,
    Optional<String> read,
    List<PartCount> parts)
    implements Answer {
  public FindAnswer {
    passages = List.copyOf(passages);
    parts = List.copyOf(parts);
  }

  @Override
  public boolean isEmpty() {
    return passageCount == 0;
  }
}
