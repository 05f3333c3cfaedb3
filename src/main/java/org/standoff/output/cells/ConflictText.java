package org.standoff.output.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.Value;
import org.standoff.search.ConflictsAnswer.Conflict;

/** What figures that contradict each other come to, in a few words. */
public final class ConflictText {
  private ConflictText() {}

  /** The values day by day, each once until it changes: {@code ≥12}, {@code 9}, {@code 19}. */
  public static List<String> course(Conflict conflict) {
    return steps(conflict).stream().map(Step::value).toList();
  }

  /** The same in a line: {@code ≥12 | 9 → 19} where only the last is told on a later day. */
  public static String moved(Conflict conflict) {
    var line = new StringBuilder();
    for (var step : steps(conflict)) {
      line.append(line.isEmpty() ? "" : step.isLater ? " → " : " | ").append(step.value);
    }
    return line.toString();
  }

  /**
   * A value that is not that before it.
   *
   * @param isLater whether it is of another day than that
   */
  private record Step(String value, boolean isLater) {}

  private static List<Step> steps(Conflict conflict) {
    List<Step> steps = new ArrayList<>();
    var day = Optional.<LocalDate>empty();
    for (var telling : conflict.tellings()) {
      var value = value(telling.figure().value());
      if (steps.isEmpty() || !steps.getLast().value.equals(value)) {
        steps.add(new Step(value, !telling.day().equals(day)));
        day = telling.day();
      }
    }
    return steps;
  }

  private static String value(Value value) {
    var bound =
        switch (value.qualifier()) {
          case EXACT -> "";
          case APPROX -> "~";
          case MIN -> "≥";
          case MAX -> "≤";
        };
    return bound + FigureText.value(value);
  }
}
