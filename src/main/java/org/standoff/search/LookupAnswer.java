package org.standoff.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who or what each of many names means: a row for each name, in the order asked, whether anybody
 * bears it or not.
 */
public record LookupAnswer(List<Row> rows) implements Answer {
  public LookupAnswer {
    rows = List.copyOf(rows);
  }

  /**
   * What there is of a name.
   *
   * @param name as asked
   * @param known whom it most likely means; empty if nobody bears it
   * @param near a name that is spelt nearly so, where nobody bears this one
   */
  public record Row(String name, Optional<Known> known, Optional<String> near) {}

  /**
   * Whom a name means: who is called exactly so before all others, and of these who is mentioned
   * most.
   *
   * @param articleCount the articles that mention the entity
   * @param first the first day of publication of these; empty if none says when
   * @param last the last one
   * @param others the most mentioned others who bear the name as well
   * @param otherCount how many others there are
   * @param best the first sentence with the whole name, else the first with any form
   */
  public record Known(
      EntityCount entity,
      int articleCount,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      List<String> others,
      int otherCount,
      Optional<Passage> best) {
    public Known {
      others = List.copyOf(others);
    }

    /** The same beside others who bear the name. */
    public Known beside(List<String> others, int otherCount) {
      return new Known(entity, articleCount, first, last, others, otherCount, best);
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.known().isEmpty());
  }

  @Override
  public Rest rest() {
    return Rest.NOTHING;
  }
}
