package org.standoff.evaluate.gold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.text.Fold;

/** By which words the gold of an article knows who is meant. */
final class GoldPersons {
  /** The folded forms of each entity, by its name. */
  private final Map<String, Set<String>> forms = new HashMap<>();

  GoldPersons(List<Gold.GoldEntity> entities) {
    for (var entity : entities) {
      Set<String> folded = new HashSet<>(Set.of(Fold.fold(entity.name())));
      entity.aliases().forEach(alias -> folded.add(Fold.fold(alias)));
      forms.put(entity.name(), folded);
    }
  }

  /**
   * Whether somebody found is the one written down: any form of the entity's name will do, or, for
   * words that describe somebody, half of them.
   */
  boolean same(Optional<String> found, Optional<String> gold) {
    if (found.isEmpty() || gold.isEmpty()) {
      return found.isEmpty() && gold.isEmpty();
    }
    var entity = forms.get(gold.get());
    var folded = Fold.fold(found.get());
    if (entity != null) {
      return entity.contains(folded);
    }
    if (folded.equals(Fold.fold(gold.get()))) {
      return true;
    }
    var words = FoldedWords.of(gold.get());
    return !words.isEmpty()
        && 2 * FoldedWords.common(words, FoldedWords.of(found.get())).size() >= words.size();
  }

  /** Whom a fact is about: the name of the entity, or else the words. */
  static Optional<String> subject(AnnotatedArticle annotated, Fact fact) {
    return fact.subject()
        .map(subject ->
            subject.entity().isPresent()
                ? annotated.entities().get(subject.entity().getAsInt()).name()
                : subject.part().text());
  }
}
