package org.standoff.evaluate.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Value;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.text.Span;

/**
 * Dates by recall: found where a date overlaps, right where it has the value. What TimeML lacks is
 * not counted. Of the dates that are given a value at all, a share is wrong.
 */
public final class TimexEvaluation implements Evaluation<List<TimexDate>> {
  private final List<String> errors = new ArrayList<>();
  private int gold;
  private int found;
  private int given;
  private int right;

  @Override
  public void add(Marked<List<TimexDate>> marked, AnnotatedArticle annotated) {
    for (var date : marked.gold()) {
      var values = values(annotated, date.span());
      gold++;
      found += values.isEmpty() ? 0 : 1;
      given += values.stream().anyMatch(Optional::isPresent) ? 1 : 0;
      if (values.contains(Optional.of(date.value()))) {
        right++;
      } else {
        errors.add(
            marked.name()
                + ": \""
                + annotated.text(date.span())
                + "\" is "
                + date.value()
                + (values.isEmpty() ? ", not found" : ", not " + shown(values)));
      }
    }
  }

  private static String shown(List<Optional<String>> values) {
    return String.join(", ", values.stream().map(value -> value.orElse("?")).toList());
  }

  /** The values of the dates that overlap a span. */
  private static List<Optional<String>> values(AnnotatedArticle annotated, Span span) {
    List<Optional<String>> values = new ArrayList<>();
    for (var figure : annotated.figures()) {
      if (figure.value() instanceof Value.Moment(var kind, var iso, _)
          && kind == FigureKind.DATE
          && figure.span().overlaps(span)) {
        values.add(iso);
      }
    }
    return values;
  }

  @Override
  public List<Row> rows() {
    return List.of(
        new Row(
            "dates",
            Cell.share("found", found, gold),
            Cell.share("right", right, gold),
            Cell.share("right of found", right, found),
            Cell.share("wrong of given", 1 - (double) right / Math.max(1, given)),
            new Cell.Count("of", gold)));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
