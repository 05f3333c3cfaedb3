package org.standoff.cli;

import java.util.Optional;
import org.standoff.query.Order;
import org.standoff.search.Selection;
import picocli.CommandLine.Option;

/** How passages follow each other; a part of the verbs that print passages. */
final class SortOption {
  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = {
        "By place; newest or oldest, by the day of publication; relevance, what has more of the"
            + " words first, or is surer. Without it where and find go by place, the others by"
            + " relevance."
      })
  private Optional<String> order = Optional.empty();

  /** The selection, in the order. */
  Selection sort(Selection selection) {
    return order.map(name -> selection.inOrder(Order.parse(name))).orElse(selection);
  }
}
