package org.standoff.evaluate.gold;

import java.util.ArrayList;
import java.util.List;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.evaluate.gold.Gold.Claims;

/**
 * How many claims of one kind are found.
 *
 * @param <C> such a claim as it was written down
 */
final class ClaimEvaluation<C> implements Evaluation<Gold> {
  private final ClaimMeasure<C> measure;
  private final List<String> errors = new ArrayList<>();
  private Score score = Score.NONE;
  private boolean isEmpty = true;

  /** What is special about a kind of claims. */
  interface ClaimMeasure<C> {
    Fact.Kind kind();

    List<C> gold(Claims claims);

    /**
     * Whether a fact is the claim.
     *
     * @param persons who is who in the article
     */
    boolean same(C claim, Fact fact, AnnotatedArticle annotated, GoldPersons persons);

    /** The claim in words. */
    String text(C claim);
  }

  ClaimEvaluation(ClaimMeasure<C> measure) {
    this.measure = measure;
  }

  @Override
  public void add(Marked<Gold> marked, AnnotatedArticle annotated) {
    if (marked.gold().claims().isEmpty()) {
      return;
    }
    isEmpty = false;
    var gold = measure.gold(marked.gold().claims().get());
    var found = facts(annotated, measure.kind());
    var persons = new GoldPersons(marked.gold().entities());
    var matching =
        Matching.of(gold, found, (claim, fact) -> measure.same(claim, fact, annotated, persons));
    score = score.plus(Score.of(matching.pairs().size(), found.size(), gold.size()));
    var label = measure.kind().label();
    for (var claim : matching.missed()) {
      errors.add(marked.name() + ": missed " + label + " " + measure.text(claim));
    }
    for (var fact : matching.wrong()) {
      errors.add(marked.name() + ": wrong " + label + " " + text(annotated, fact));
    }
  }

  /** The facts of a kind, in their order. */
  static List<Fact> facts(AnnotatedArticle annotated, Fact.Kind kind) {
    return annotated.facts().stream().filter(fact -> fact.kind() == kind).toList();
  }

  private static String text(AnnotatedArticle annotated, Fact fact) {
    return GoldPersons.subject(annotated, fact).orElse("nobody known")
        + ": "
        + fact.object().text();
  }

  @Override
  public List<Row> rows() {
    return isEmpty ? List.of() : List.of(Row.of(measure.kind().label(), score));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
