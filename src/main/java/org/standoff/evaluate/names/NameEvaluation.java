package org.standoff.evaluate.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.GoldArticle;
import org.standoff.annotation.GoldArticle.GoldName;
import org.standoff.annotation.Name;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.evaluate.ScoredNames;
import org.standoff.text.Span;

/**
 * Counts which of the marked names were found: type, start and end must all be equal. Pronouns and
 * titles that stand for a name are no names.
 */
public final class NameEvaluation implements Evaluation<List<GoldName>> {
  private static final Set<EntityType> CHIEF =
      EnumSet.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

  private final List<Map<EntityType, Score>> articles = new ArrayList<>();
  private final Map<NameError, Integer> errors = new HashMap<>();
  private final Calibration calibration = new Calibration();

  @Override
  public void add(Marked<List<GoldName>> marked, AnnotatedArticle annotated) {
    add(
        new GoldArticle(marked.article(), marked.gold()),
        annotated.mentions().stream()
            .filter(mention -> ScoredNames.isName(mention.form(), annotated.text(mention.span())))
            .map(m -> new Name(m.type(), m.span(), m.sentence(), m.score()))
            .toList());
  }

  /**
   * Counts names as a finder gave them.
   *
   * @param names in the article of {@code gold}
   */
  public void add(GoldArticle gold, List<Name> names) {
    var marked = Set.copyOf(gold.names());
    var found = names.stream().map(NameEvaluation::asGold).collect(Collectors.toSet());
    Map<EntityType, Score> scores = new EnumMap<>(EntityType.class);
    for (var name : marked) {
      boolean right = found.contains(name);
      scores.merge(name.type(), right ? new Score(1, 0, 0) : new Score(0, 0, 1), Score::plus);
    }
    for (var name : found) {
      if (!marked.contains(name)) {
        scores.merge(name.type(), new Score(0, 1, 0), Score::plus);
      }
    }
    articles.add(scores);
    for (var name : names) {
      calibration.add(name.score(), marked.contains(asGold(name)));
    }
    addErrors(gold.article().text(), marked, found);
  }

  private void addErrors(String text, Set<GoldName> marked, Set<GoldName> found) {
    Map<Span, EntityType> markedTypes = types(marked);
    Map<Span, EntityType> foundTypes = types(found);
    markedTypes.forEach((span, type) -> {
      if (!foundTypes.containsKey(span)) {
        errors.merge(new NameError.Missed(type, span.of(text)), 1, Integer::sum);
      } else if (foundTypes.get(span) != type) {
        errors.merge(
            new NameError.Mistyped(type, foundTypes.get(span), span.of(text)), 1, Integer::sum);
      }
    });
    foundTypes.forEach((span, type) -> {
      if (!markedTypes.containsKey(span)) {
        errors.merge(new NameError.Invented(type, span.of(text)), 1, Integer::sum);
      }
    });
  }

  private static Map<Span, EntityType> types(Set<GoldName> names) {
    Map<Span, EntityType> types = new HashMap<>();
    names.forEach(name -> types.put(name.span(), name.type()));
    return types;
  }

  private static GoldName asGold(Name name) {
    return new GoldName(name.type(), name.span());
  }

  /** A row for each type, and one for persons, locations and organizations together. */
  @Override
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (var type : EntityType.values()) {
      rows.add(row(type.label(), EnumSet.of(type)));
    }
    rows.add(row("all", CHIEF));
    return rows;
  }

  private Row row(String label, Set<EntityType> types) {
    var score = score(types);
    return new Row(
        label,
        Cell.share("P", score.precision()),
        Cell.share("R", score.recall()),
        Cell.f1(score.f1()),
        new Cell.Range(Bootstrap.f1(perArticle(types))),
        new Cell.Count("gold", score.gold()));
  }

  /** F1 of persons, locations and organizations together, in 0..1. */
  public double f1() {
    return score(CHIEF).f1();
  }

  /** The score of several types together. */
  Score score(Set<EntityType> types) {
    return perArticle(types).stream().reduce(Score.NONE, Score::plus);
  }

  /** How far the scores of the found names are to be believed. */
  public Calibration calibration() {
    return calibration;
  }

  /** What went wrong and how often, the most frequent first. */
  @Override
  public List<String> errors() {
    return errors.entrySet().stream()
        .sorted(
            Map.Entry.<NameError, Integer>comparingByValue(Collections.reverseOrder())
                .thenComparing(entry -> entry.getKey().toString()))
        .map(error -> String.format(Locale.ROOT, "%5d  %s", error.getValue(), error.getKey()))
        .toList();
  }

  private List<Score> perArticle(Set<EntityType> types) {
    return articles.stream()
        .map(scores ->
            types.stream()
                .map(type -> scores.getOrDefault(type, Score.NONE))
                .reduce(Score.NONE, Score::plus))
        .toList();
  }
}
