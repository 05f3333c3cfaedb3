package org.standoff.evaluate.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.gold.Gold.GoldRelation;
import org.standoff.text.Span;

/**
 * How many of the main facts of an article are found. The gold has only these, so that nothing can
 * be said of what is found beside them.
 *
 * <p>One is found where a relation of the same sentence has its subject (the entity, or half of the
 * words), a word of its predicate, a word of its object, and of predicate and object together at
 * least half of the words.
 */
final class RelationEvaluation implements Evaluation<Gold> {
  private final List<String> errors = new ArrayList<>();
  private int found;
  private int gold;

  @Override
  public void add(Marked<Gold> marked, AnnotatedArticle annotated) {
    var persons = new GoldPersons(marked.gold().entities());
    var facts = ClaimEvaluation.facts(annotated, Fact.Kind.RELATION);
    for (var relation : marked.gold().claims().map(Gold.Claims::relations).orElse(List.of())) {
      gold++;
      if (facts.stream().anyMatch(fact -> same(relation, fact, annotated, persons))) {
        found++;
      } else {
        errors.add(
            marked.name()
                + ": missed relation "
                + String.join(" | ", relation.subject(), relation.predicate(), relation.object()));
      }
    }
  }

  private static boolean same(
      GoldRelation relation, Fact fact, AnnotatedArticle annotated, GoldPersons persons) {
    return relation.sentence().filter(place(fact, annotated)::overlaps).isPresent()
        && sameSubject(relation, fact, annotated, persons)
        && sameDeed(relation, fact);
  }

  /** From the first to the last sentence of a fact. */
  private static Span place(Fact fact, AnnotatedArticle annotated) {
    var sentences = annotated.sentences();
    return sentences.get(fact.sentence()).span().hull(sentences.get(fact.lastSentence()).span());
  }

  private static boolean sameSubject(
      GoldRelation relation, Fact fact, AnnotatedArticle annotated, GoldPersons persons) {
    var wanted = Optional.of(relation.subject());
    return persons.same(GoldPersons.subject(annotated, fact), wanted)
        || fact.subject()
            .filter(subject -> persons.same(Optional.of(subject.part().text()), wanted))
            .isPresent();
  }

  private static boolean sameDeed(GoldRelation relation, Fact fact) {
    var predicate = FoldedWords.of(relation.predicate());
    var object = FoldedWords.of(relation.object());
    Set<String> said = new HashSet<>(FoldedWords.of(fact.object().text()));
    fact.arguments().forEach(argument -> said.addAll(FoldedWords.of(argument.part().text())));
    var verb = fact.predicate().map(part -> FoldedWords.of(part.text())).orElse(Set.of());
    if (FoldedWords.common(predicate, verb).isEmpty()
        || FoldedWords.common(object, said).isEmpty()) {
      return false;
    }
    said.addAll(verb);
    Set<String> all = new HashSet<>(predicate);
    all.addAll(object);
    return 2 * FoldedWords.common(all, said).size() >= all.size();
  }

  @Override
  public List<Row> rows() {
    return gold == 0
        ? List.of()
        : List.of(new Row("relation", Cell.share("R", found, gold), new Cell.Count("gold", gold)));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
