package org.standoff.evaluate;

import java.util.List;
import org.standoff.annotation.AnnotatedArticle;

/** Several measures of the same articles, in the order in which they are printed. */
public record Together<G>(List<Evaluation<G>> measures) implements Evaluation<G> {
  public Together {
    measures = List.copyOf(measures);
  }

  @Override
  public void add(Marked<G> marked, AnnotatedArticle annotated) {
    measures.forEach(measure -> measure.add(marked, annotated));
  }

  @Override
  public List<Row> rows() {
    return measures.stream().flatMap(measure -> measure.rows().stream()).toList();
  }

  @Override
  public List<String> errors() {
    return measures.stream().flatMap(measure -> measure.errors().stream()).toList();
  }
}
