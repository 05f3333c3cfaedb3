package org.standoff.evaluate.gold;

import java.util.List;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.evaluate.Overlap;
import org.standoff.evaluate.gold.Gold.Claims;
import org.standoff.evaluate.gold.Gold.GoldStatement;

/** Reported speech: half of the words, and the speaker. */
final class StatementMeasure implements ClaimEvaluation.ClaimMeasure<GoldStatement> {
  private static final double OVERLAP = 0.5;

  @Override
  public Fact.Kind kind() {
    return Fact.Kind.STATEMENT;
  }

  @Override
  public List<GoldStatement> gold(Claims claims) {
    return claims.statements();
  }

  @Override
  public boolean same(
      GoldStatement statement, Fact fact, AnnotatedArticle annotated, GoldPersons persons) {
    return statement.span().isPresent()
        && Overlap.of(statement.span().get(), fact.object().span()) >= OVERLAP
        && persons.same(GoldPersons.subject(annotated, fact), Optional.of(statement.speaker()));
  }

  @Override
  public String text(GoldStatement statement) {
    return statement.speaker() + ": " + statement.content();
  }
}
