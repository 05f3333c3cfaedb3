package org.standoff.answers.port;

import java.util.Optional;
import org.standoff.annotation.Fact;
import org.standoff.query.Order;

/** How facts that are found follow each other. */
public enum FactOrder {
  /** By the article's path, then by the place in it. */
  PLACE,
  /** By {@link #rank}, the lowest first, equals in order of place. */
  RANK,
  /** By {@link #rank}, of equals the newest first. */
  NEWEST_OF_RANK,
  /** By the day of publication, the latest first; those without a day come last. */
  NEWEST,
  /** By the day of publication, the earliest first; those without a day come last. */
  OLDEST;

  private static final int KIND = 100;
  private static final int DENIED = 20;
  private static final int SURENESS = 10;

  /** The order of facts that says what one of sentences does; the best first if there is none. */
  public static FactOrder of(Optional<Order> order) {
    return switch (order.orElse(Order.RELEVANCE)) {
      case PLACE -> PLACE;
      case NEWEST -> NEWEST;
      case OLDEST -> OLDEST;
      case RELEVANCE -> NEWEST_OF_RANK;
    };
  }

  /**
   * The rank of a fact in a list: roles come first, then quotations, statements and the many
   * relations; what the text denies after the rest, the surer first.
   */
  public static int rank(Fact fact) {
    int kind =
        switch (fact.kind()) {
          case ROLE -> 0;
          case QUOTE -> 1;
          case STATEMENT -> 2;
          case RELATION -> 3;
        };
    int sureness = (int) Math.round(SURENESS * fact.score());
    return KIND * kind + (fact.negated() ? DENIED : 0) + SURENESS - sureness;
  }
}
