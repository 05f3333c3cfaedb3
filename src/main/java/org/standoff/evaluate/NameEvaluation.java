package org.standoff.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.GoldArticle;
import org.standoff.annotation.GoldArticle.GoldName;

/**
 * Counts which of the marked names were found: type, start and end must all be equal. Pronouns and
 * titles that stand for a name are no names.
 */
public final class NameEvaluation {
  private final Map<EntityType, Score> scores = new EnumMap<>(EntityType.class);

  public void add(GoldArticle gold, AnnotatedArticle annotated) {
    var marked = Set.copyOf(gold.names());
    var found =
        annotated.mentions().stream()
            .filter(mention -> mention.form() != Form.PRONOUN && mention.form() != Form.TITLE)
            .map(mention -> new GoldName(mention.type(), mention.span()))
            .collect(Collectors.toSet());
    for (var name : marked) {
      count(name.type(), found.contains(name) ? new Score(1, 0, 0) : new Score(0, 0, 1));
    }
    for (var name : found) {
      if (!marked.contains(name)) {
        count(name.type(), new Score(0, 1, 0));
      }
    }
  }

  /** The score of each type that was marked or found. */
  public Map<EntityType, Score> scores() {
    return Collections.unmodifiableMap(scores);
  }

  /** The score of several types together. */
  public Score score(Set<EntityType> types) {
    return types.stream()
        .map(type -> scores.getOrDefault(type, Score.NONE))
        .reduce(Score.NONE, Score::plus);
  }

  private void count(EntityType type, Score score) {
    scores.merge(type, score, Score::plus);
  }
}
