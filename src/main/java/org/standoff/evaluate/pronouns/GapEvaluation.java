package org.standoff.evaluate.pronouns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Form;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.text.Span;

/**
 * Whether a pronoun stands for each of two names. It does where the mention at the pronoun and the
 * one at the name have entities of the same name.
 */
public final class GapEvaluation implements Evaluation<GapSnippet> {
  private final List<String> errors = new ArrayList<>();
  private Score score = Score.NONE;
  private int resolved;
  private int snippets;

  @Override
  public void add(Marked<GapSnippet> marked, AnnotatedArticle annotated) {
    var gold = marked.gold();
    snippets++;
    var meant = entity(annotated, gold.pronoun(), true);
    resolved += meant.isPresent() ? 1 : 0;
    for (var candidate : List.of(gold.first(), gold.second())) {
      boolean said = meant.isPresent() && meant.equals(entity(annotated, candidate.name(), false));
      score = score.plus(decision(said, candidate.isMeant()));
      if (said != candidate.isMeant()) {
        errors.add(
            marked.name()
                + ": \""
                + annotated.text(gold.pronoun())
                + "\" is "
                + (said ? "not " : "")
                + annotated.text(candidate.name())
                + (said ? "" : meant.map(name -> ", not " + name).orElse("")));
      }
    }
  }

  private static Score decision(boolean said, boolean isMeant) {
    return new Score(said && isMeant ? 1 : 0, said && !isMeant ? 1 : 0, !said && isMeant ? 1 : 0);
  }

  /** The name of the entity whose mention overlaps a span the most, the first of equals. */
  private static Optional<String> entity(AnnotatedArticle annotated, Span span, boolean isPronoun) {
    Optional<String> best = Optional.empty();
    int most = 0;
    for (var mention : annotated.mentions()) {
      int common =
          Math.min(span.end(), mention.span().end())
              - Math.max(span.start(), mention.span().start());
      if ((mention.form() == Form.PRONOUN) == isPronoun && common > most) {
        most = common;
        best = Optional.of(annotated.entities().get(mention.entity()).name());
      }
    }
    return best;
  }

  @Override
  public List<Row> rows() {
    return List.of(
        new Row(
            "pronouns",
            Cell.of(
                score.precision(),
                score.recall(),
                new Cell.Count("gold", score.gold()),
                new Cell.Count("resolved", resolved),
                new Cell.Count("of", snippets))));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
