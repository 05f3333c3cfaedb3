package org.standoff.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.GoldArticle;
import org.standoff.annotation.GoldArticle.GoldName;
import org.standoff.annotation.Name;
import org.standoff.text.Span;

/**
 * Counts which of the marked names were found: type, start and end must all be equal. Pronouns and
 * titles that stand for a name are no names.
 */
public final class NameEvaluation {
  private final List<Map<EntityType, Score>> articles = new ArrayList<>();
  private final Map<NameError, Integer> errors = new HashMap<>();
  private final Calibration calibration = new Calibration();

  public void add(GoldArticle gold, AnnotatedArticle annotated) {
    add(
        gold,
        annotated.mentions().stream()
            .filter(mention -> mention.form() != Form.PRONOUN && mention.form() != Form.TITLE)
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

  /** The score of several types together. */
  public Score score(Set<EntityType> types) {
    return perArticle(types).stream().reduce(Score.NONE, Score::plus);
  }

  /** The range in which F1 would lie for other articles of the same sort. */
  public Interval interval(Set<EntityType> types) {
    return Bootstrap.f1(perArticle(types));
  }

  /** How far the scores of the found names are to be believed. */
  public Calibration calibration() {
    return calibration;
  }

  /** What went wrong, the most frequent first. */
  public List<Map.Entry<NameError, Integer>> errors() {
    return errors.entrySet().stream()
        .sorted(
            Map.Entry.<NameError, Integer>comparingByValue(Collections.reverseOrder())
                .thenComparing(entry -> entry.getKey().toString()))
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
