package org.standoff.search;

import java.util.List;

/**
 * The facts that were asked for.
 *
 * @param rows roles first, then quotations, statements and relations, the surest first; at most as
 *     many as the selection's limit
 * @param rowCount how many there are
 * @param articleCount how many articles they are in
 * @param rest what is left behind them
 */
public record FactsAnswer(List<Row> rows, int rowCount, int articleCount, Rest rest)
    implements Answer {
  public FactsAnswer {
    rows = List.copyOf(rows);
  }

  @Override
  public boolean isEmpty() {
    return rowCount == 0;
  }

  /**
   * A fact with the sentence it starts in.
   *
   * @param fact whose object may reach beyond the sentence
   */
  public record Row(PassageFact fact, Passage passage) {
    /** The same row, its subject meant by another name. */
    public Row of(String entity) {
      return new Row(fact.of(entity), passage);
    }
  }

  /** The same answer, its rows as others tell them. */
  public FactsAnswer with(List<Row> others) {
    return new FactsAnswer(others, rowCount, articleCount, rest);
  }
}
