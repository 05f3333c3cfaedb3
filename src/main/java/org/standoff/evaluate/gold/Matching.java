package org.standoff.evaluate.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What was written down and what was found, paired one to one: each of the gold, in order, takes
 * the first of the found that is the same and that no other has taken.
 *
 * @param pairs in the order of the gold
 */
record Matching<G, F>(List<Pair<G, F>> pairs, List<G> missed, List<F> wrong) {
  /** Two that are the same. */
  record Pair<G, F>(G gold, F found) {}

  static <G, F> Matching<G, F> of(List<G> gold, List<F> found, BiPredicate<G, F> same) {
    List<Pair<G, F>> pairs = new ArrayList<>();
    List<G> missed = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (var wanted : gold) {
      int match = first(found, i -> !taken.contains(i) && same.test(wanted, found.get(i)));
      if (match < found.size()) {
        taken.add(match);
        pairs.add(new Pair<>(wanted, found.get(match)));
      } else {
        missed.add(wanted);
      }
    }
    List<F> wrong = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!taken.contains(i)) {
        wrong.add(found.get(i));
      }
    }
    return new Matching<>(pairs, missed, wrong);
  }

  private static int first(List<?> found, Predicate<Integer> fits) {
    int i = 0;
    while (i < found.size() && !fits.test(i)) {
      i++;
    }
    return i;
  }
}
