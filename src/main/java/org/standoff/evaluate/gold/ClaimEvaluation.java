package org.standoff.evaluate.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Overlap;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.evaluate.gold.Gold.Claims;
import org.standoff.evaluate.gold.Gold.GoldRole;
import org.standoff.evaluate.gold.Gold.GoldStatement;

/**
 * How many claims of one kind are found.
 *
 * @param <C> such a claim as it was written down
 */
final class ClaimEvaluation<C> implements Evaluation<Gold> {
  private static final double OVERLAP = 0.5;

  private final Measure<C> measure;
  private final List<String> errors = new ArrayList<>();
  private Score score = Score.NONE;
  private boolean isEmpty = true;

  /**
   * What is special about a kind of claims.
   *
   * @param gold those that were written down
   * @param text a claim in words
   */
  private record Measure<C>(
      Fact.Kind kind, Function<Claims, List<C>> gold, Same<C> same, Function<C, String> text) {}

  private interface Same<C> {
    /**
     * Whether a fact is the claim.
     *
     * @param subject of the fact
     * @param persons who is who in the article
     */
    boolean test(C claim, Fact fact, Optional<String> subject, GoldPersons persons);
  }

  private ClaimEvaluation(Measure<C> measure) {
    this.measure = measure;
  }

  /** Reported speech: half of the words, and the speaker. */
  static Evaluation<Gold> statements() {
    return new ClaimEvaluation<>(
        new Measure<>(
            Fact.Kind.STATEMENT,
            Claims::statements,
            ClaimEvaluation::isSaid,
            (GoldStatement statement) -> statement.speaker() + ": " + statement.content()));
  }

  private static boolean isSaid(
      GoldStatement statement, Fact fact, Optional<String> subject, GoldPersons persons) {
    return statement.span().isPresent()
        && Overlap.of(statement.span().get(), fact.object().span()) >= OVERLAP
        && persons.same(subject, Optional.of(statement.speaker()));
  }

  /** Roles: the person, and half of the words that either side has for the role. */
  static Evaluation<Gold> roles() {
    return new ClaimEvaluation<>(
        new Measure<>(
            Fact.Kind.ROLE,
            Claims::roles,
            ClaimEvaluation::isHeld,
            (GoldRole role) -> role.person() + ": " + role.role()));
  }

  private static boolean isHeld(
      GoldRole role, Fact fact, Optional<String> subject, GoldPersons persons) {
    var wanted = FoldedWords.of(role.role());
    var found = FoldedWords.of(fact.object().text());
    int common = FoldedWords.common(wanted, found).size();
    return persons.same(subject, Optional.of(role.person()))
        && 2 * common >= wanted.size() + found.size() - common;
  }

  @Override
  public void add(Marked<Gold> marked, AnnotatedArticle annotated) {
    if (marked.gold().claims().isEmpty()) {
      return;
    }
    isEmpty = false;
    var gold = measure.gold().apply(marked.gold().claims().get());
    var found = facts(annotated, measure.kind());
    var persons = new GoldPersons(marked.gold().entities());
    var matching =
        Matching.of(
            gold,
            found,
            (claim, fact) ->
                measure.same().test(claim, fact, GoldPersons.subject(annotated, fact), persons));
    score = score.plus(Score.of(matching.pairs().size(), found.size(), gold.size()));
    var label = measure.kind().label();
    for (var claim : matching.missed()) {
      errors.add(marked.name() + ": missed " + label + " " + measure.text().apply(claim));
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
