package org.standoff.evaluate.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;

/**
 * Relations, word by word, after CaRB (Bhardwaj et al. 2019) but by a count of our own: only
 * figures made with it can be compared.
 *
 * <p>Precision: relations are paired with gold tuples one to one, the likest first, and the shares
 * of their words that are right are averaged over all relations. Recall: the best relation for each
 * tuple, averaged over the tuples. A second row counts only relations with a score of at least 0.5.
 */
public final class CarbEvaluation implements Evaluation<List<CarbTuple>> {
  private static final double SURE = 0.5;

  private final List<String> errors = new ArrayList<>();
  private final Tally all = new Tally();
  private final Tally sure = new Tally();

  /** A possible pair of a gold tuple and a relation, by their numbers. */
  private record Pair(double precision, int gold, int found) {
    private static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::precision)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();
  }

  private static final class Tally {
    private double precision;
    private double recall;
    private int found;
    private int gold;

    void add(List<CarbTuple> tuples, List<CarbTuple> relations) {
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < tuples.size(); i++) {
        double best = 0;
        for (int j = 0; j < relations.size(); j++) {
          var likeness = tuples.get(i).likeness(relations.get(j));
          best = Math.max(best, likeness.recall());
          pairs.add(new Pair(likeness.precision(), i, j));
        }
        recall += best;
      }
      gold += tuples.size();
      found += relations.size();
      pairs.sort(Pair.BEST_FIRST);
      Set<Integer> pairedGold = new HashSet<>();
      Set<Integer> pairedFound = new HashSet<>();
      for (var pair : pairs) {
        if (pair.precision() > 0
            && !pairedGold.contains(pair.gold())
            && !pairedFound.contains(pair.found())) {
          pairedGold.add(pair.gold());
          pairedFound.add(pair.found());
          precision += pair.precision();
        }
      }
    }

    Row row(String label) {
      return Row.of(
          label,
          precision / Math.max(1, found),
          recall / Math.max(1, gold),
          new Cell.Count("predicted", found),
          new Cell.Count("gold", gold));
    }
  }

  @Override
  public void add(Marked<List<CarbTuple>> marked, AnnotatedArticle annotated) {
    var facts =
        annotated.facts().stream().filter(fact -> fact.kind() == Fact.Kind.RELATION).toList();
    all.add(marked.gold(), facts.stream().map(fact -> tuple(fact)).toList());
    sure.add(
        marked.gold(),
        facts.stream()
            .filter(fact -> printed(fact.score()) >= SURE)
            .map(CarbEvaluation::tuple)
            .toList());
    for (var gold : marked.gold()) {
      if (facts.stream().allMatch(fact -> gold.likeness(tuple(fact)).recall() == 0)) {
        errors.add(
            marked.name()
                + ": missed "
                + String.join(
                    " | ",
                    gold.subject().counts().keySet().toString(),
                    gold.predicate().counts().keySet().toString(),
                    gold.object().counts().keySet().toString()));
      }
    }
  }

  private static CarbTuple tuple(Fact fact) {
    return CarbTuple.of(
        fact.predicate().map(Fact.Part::text).orElse(""),
        fact.subject().map(subject -> subject.part().text()).orElse(""),
        fact.object().text());
  }

  /** A score with three digits, as it is printed. */
  private static double printed(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  @Override
  public List<Row> rows() {
    return List.of(all.row("relations"), sure.row("  score 0.5"));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
