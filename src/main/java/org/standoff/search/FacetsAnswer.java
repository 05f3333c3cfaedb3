package org.standoff.search;

import java.util.List;
import java.util.OptionalInt;
import org.standoff.query.FindFacet;

/**
 * All sentences that a query describes, counted by what is in them.
 *
 * @param facets in the order in which they were asked for
 * @param passageCount how many sentences there are
 * @param articleCount how many articles they are in
 * @param textCount how many texts those are without their copies, where that was counted
 */
public record FacetsAnswer(
    List<Facet> facets, int passageCount, int articleCount, OptionalInt textCount)
    implements Answer {
  public FacetsAnswer {
    facets = List.copyOf(facets);
  }

  /**
   * The values of one facet.
   *
   * @param rows months in order, others with the most sentences first; at most as many as the
   *     selection's limit
   * @param rowCount how many values there are
   */
  public record Facet(FindFacet facet, List<Row> rows, int rowCount) {
    public Facet {
      rows = List.copyOf(rows);
    }
  }

  /**
   * How many sentences have a value.
   *
   * @param value a canonical name, an outlet, a month as {@code 2013-01}, a kind of figures; empty
   *     where it is not known
   */
  public record Row(String value, int count) {}

  @Override
  public boolean isEmpty() {
    return passageCount == 0;
  }

  @Override
  public Rest rest() {
    return Rest.NOTHING;
  }
}
