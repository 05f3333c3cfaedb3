package org.standoff.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.entities.GoldPronouns;
import org.standoff.entities.GoldPronouns.InQuestion;
import org.standoff.entities.GoldPronouns.Linked;
import org.standoff.text.Span;

/**
 * Counts of how many pronouns it was found whom they mean. Of a pronoun with names in question,
 * each name is counted, as GAP does (Webster et al. 2018); of any other, whether its entity has a
 * name where its bearer is named, and pronouns that mean nobody named count against what was found.
 */
public final class PronounEvaluation {
  private Score score = Score.NONE;

  public void add(GoldPronouns gold, Resolution resolution) {
    var text = gold.article().text();
    int linked = 0;
    int right = 0;
    int named = 0;
    for (var pronoun : gold.pronouns()) {
      switch (pronoun) {
        case InQuestion inQuestion -> score = score.plus(score(inQuestion, resolution));
        case Linked(var span, var names) -> {
          linked++;
          named += names.isEmpty() ? 0 : 1;
          right += isRight(span, names, resolution) ? 1 : 0;
        }
      }
    }
    if (linked > 0) {
      int found =
          (int)
              resolution.mentions().stream()
                  .filter(mention -> mention.form() == Form.PRONOUN)
                  .filter(mention -> PronounReader.isPronoun(mention.span().of(text)))
                  .count();
      score = score.plus(new Score(right, found - right, named - right));
    }
  }

  /** Precision, recall and F1 over all that was added. */
  public Score score() {
    return score;
  }

  private static Score score(InQuestion pronoun, Resolution resolution) {
    var meant = bearer(pronoun.span(), resolution, mention -> mention.form() == Form.PRONOUN);
    var sum = Score.NONE;
    for (var name : pronoun.meant()) {
      sum = sum.plus(isOf(meant, name, resolution) ? new Score(1, 0, 0) : new Score(0, 0, 1));
    }
    for (var name : pronoun.others()) {
      sum = sum.plus(isOf(meant, name, resolution) ? new Score(0, 1, 0) : Score.NONE);
    }
    return sum;
  }

  private static boolean isOf(Optional<String> meant, Span name, Resolution resolution) {
    return meant.isPresent()
        && bearer(name, resolution, mention -> mention.form() != Form.PRONOUN).equals(meant);
  }

  /** The canonical name of the entity whose mention shares the most with a span. */
  private static Optional<String> bearer(
      Span span, Resolution resolution, Predicate<Mention> isWanted) {
    return resolution.mentions().stream()
        .filter(isWanted)
        .filter(mention -> mention.span().overlaps(span))
        .max(
            Comparator.<Mention>comparingInt(mention -> shared(mention.span(), span))
                .thenComparing(Mention::span, Comparator.reverseOrder()))
        .map(mention -> resolution.entities().get(mention.entity()).name());
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static boolean isRight(Span pronoun, List<Span> names, Resolution resolution) {
    return resolution.mentions().stream()
        .filter(mention -> mention.form() == Form.PRONOUN)
        .filter(mention -> mention.span().start() == pronoun.start())
        .anyMatch(mention -> hasNameAt(mention.entity(), names, resolution));
  }

  private static boolean hasNameAt(int entity, List<Span> names, Resolution resolution) {
    return resolution.mentions().stream()
        .filter(mention -> mention.entity() == entity)
        .filter(mention -> mention.form() != Form.PRONOUN && mention.form() != Form.TITLE)
        .anyMatch(mention -> names.stream().anyMatch(mention.span()::overlaps));
  }
}
