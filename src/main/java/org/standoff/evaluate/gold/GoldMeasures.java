package org.standoff.evaluate.gold;

import java.util.List;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Together;

/** All measures of gold articles that annotations alone are needed for. */
public final class GoldMeasures {
  private GoldMeasures() {}

  public static Evaluation<Gold> all() {
    return new Together<>(
        List.of(
            new FigureEvaluation(),
            new EntityEvaluation(),
            new QuoteEvaluation(),
            ClaimEvaluation.statements(),
            ClaimEvaluation.roles(),
            new RelationEvaluation(),
            new PronounEvaluation()));
  }
}
