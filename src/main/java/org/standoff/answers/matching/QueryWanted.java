package org.standoff.answers.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.standoff.answers.port.Wanted;
import org.standoff.query.FigureQuery;
import org.standoff.query.asked.UnitNames;
import org.standoff.query.find.FigureCondition;
import org.standoff.query.find.Query;
import org.standoff.text.Fold;

/**
 * Turns a query of the language of {@code find} into what is wanted of a sentence.
 *
 * @param meant what its names and facts mean
 */
public record QueryWanted(QueryMeaning meant) {

  /** What a sentence must hold to be found by a query. */
  public Wanted.InSentence of(Query query) {
    return switch (query) {
      case Query.Words words -> words(words);
      case Query.Named named -> meant.mentions(named);
      case Query.Near(var left, var nearness, var right) ->
          new Wanted.Near(of(left), nearness, of(right));
      case Query.Figured(var condition) -> new Wanted.WithFigure(figure(condition));
      case Query.Stated stated -> new Wanted.WithFact(meant.fact(stated));
      case Query.OfArticle(var condition) -> new Wanted.OfArticle(condition);
      case Query.Within(var extent, var part) -> new Wanted.Within(extent, of(part));
      case Query.And(var parts) -> new Wanted.All(all(parts));
      case Query.Or(var parts) -> new Wanted.Any(all(parts));
      case Query.Not(var part) -> new Wanted.Not(of(part));
    };
  }

  private static Wanted.InSentence words(Query.Words words) {
    List<Wanted.InSentence> any = new ArrayList<>();
    words.writings().forEach(writing -> any.add(new Wanted.Row(writing.pieces())));
    return any.size() == 1 ? any.getFirst() : new Wanted.Any(any);
  }

  private List<Wanted.InSentence> all(List<Query> parts) {
    return parts.stream().map(this::of).toList();
  }

  /** The figures that fulfil a condition. What stands behind it is a unit, or words. */
  static Wanted.InFigure figure(FigureCondition condition) {
    var unit = UnitNames.known(condition.about());
    var words = unit.isPresent() ? "" : condition.about();
    var query =
        new FigureQuery(
            words,
            condition.kind(),
            unit,
            condition.low().map(QueryWanted::least),
            condition.high().map(QueryWanted::most),
            condition.days());
    return new Wanted.InFigure(query, Fold.words(words).stream().map(Fold.Word::folded).toList());
  }

  /** Values are compared as doubles, of which the next one is the first that is greater. */
  private static BigDecimal least(FigureCondition.Bound bound) {
    return bound.included()
        ? bound.value()
        : new BigDecimal(Math.nextUp(bound.value().doubleValue()));
  }

  private static BigDecimal most(FigureCondition.Bound bound) {
    return bound.included()
        ? bound.value()
        : new BigDecimal(Math.nextDown(bound.value().doubleValue()));
  }
}
