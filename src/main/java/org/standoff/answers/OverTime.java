package org.standoff.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standoff.search.FactsAnswer;

/** Picks a few of many facts so that they are from early, late and between. */
final class OverTime {
  private OverTime() {}

  /**
   * Some of the rows, the earliest first; all if there are no more.
   *
   * @param rows the surest first
   */
  static List<FactsAnswer.Row> spread(List<FactsAnswer.Row> rows, int most) {
    if (rows.size() <= most) {
      return rows;
    }
    var surest = rows.stream().filter(row -> row.fact().score() >= rows.getFirst().fact().score());
    var byDay =
        surest
            .sorted(
                Comparator.comparing(row ->
                    row.passage().article().details().published().map(Object::toString).orElse("")))
            .toList();
    List<FactsAnswer.Row> spread = new ArrayList<>();
    for (int i = 0; i < Math.min(most, byDay.size()); i++) {
      spread.add(byDay.get(byDay.size() <= most ? i : i * (byDay.size() - 1) / (most - 1)));
    }
    return spread;
  }
}
