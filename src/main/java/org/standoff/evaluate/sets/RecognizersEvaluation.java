package org.standoff.evaluate.sets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Value;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.sets.RecognizersInput.Expected;

/**
 * The share of inputs all of whose numbers are found, by model: a figure overlaps, whatever its
 * kind, and its low or high is the value, its unit the currency if there is one.
 */
public final class RecognizersEvaluation implements Evaluation<RecognizersInput> {
  private static final double ROUNDING = 1e-6;

  private final Map<String, Count> models = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private record Count(int right, int inputs) {
    Count plus(Count other) {
      return new Count(right + other.right, inputs + other.inputs);
    }
  }

  @Override
  public void add(Marked<RecognizersInput> marked, AnnotatedArticle annotated) {
    var gold = marked.gold();
    boolean right =
        gold.numbers().stream()
            .allMatch(
                number -> annotated.figures().stream().anyMatch(figure -> isFound(number, figure)));
    models.merge(gold.model(), new Count(right ? 1 : 0, 1), Count::plus);
    if (!right) {
      errors.add(
          gold.model()
              + ": "
              + marked.article().text()
              + ": "
              + gold.numbers().stream()
                  .map(number ->
                      number.value() + number.currency().map(code -> " " + code).orElse(""))
                  .toList());
    }
  }

  private static boolean isFound(Expected number, Figure figure) {
    return figure.span().overlaps(number.span())
        && switch (figure.value()) {
          case Value.Moment _ -> false;
          case Value.Quantity quantity ->
              Stream.of(Optional.of(quantity.low()), quantity.high())
                      .flatMap(Optional::stream)
                      .anyMatch(value -> isValue(value, number.value()))
                  && (number.currency().isEmpty() || number.currency().equals(quantity.unit()));
        };
  }

  private static boolean isValue(BigDecimal found, double expected) {
    return Math.abs(found.doubleValue() - expected) <= ROUNDING * Math.max(1, Math.abs(expected));
  }

  @Override
  public List<Row> rows() {
    return models.entrySet().stream()
        .map(model ->
            new Row(
                model.getKey(),
                Cell.share("right", model.getValue().right(), model.getValue().inputs()),
                new Cell.Count("of", model.getValue().inputs())))
        .toList();
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
