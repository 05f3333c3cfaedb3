package org.standoff.cli;

import org.standoff.query.Order;
import org.standoff.search.Selection;
import picocli.CommandLine.Option;

/**
 * How passages follow each other; a part of the verbs whose passages have no order of their own.
 */
final class SortOption {
  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = {
        "By place, without it; newest or oldest, by the day of publication; relevance, what has"
            + " more of the words first."
      })
  private String order = "place";

  /** The selection, in the order. */
  Selection sort(Selection selection) {
    return selection.inOrder(Order.parse(order));
  }
}
