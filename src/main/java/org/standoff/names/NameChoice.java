package org.standoff.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.standoff.annotation.EntityType;
import org.standoff.learn.crf.Lattice;

/**
 * Chooses the names of a sentence: of all that are probable enough, those without overlap that gain
 * most. This finds more than the most probable labelling of the sentence as a whole, which leaves
 * out a name whose type or end is in doubt; and each name comes with its own probability.
 */
final class NameChoice {
  /**
   * How probable a name must be. F1 is highest when this is about half of it, were the
   * probabilities exact; they are a little high.
   */
  private static final double THRESHOLD = 0.46;

  /**
   * What turns the odds of a probability into those of the score that the user sees, as logarithms:
   * fitted on names of the development articles, since a learner is surer of itself than it may be.
   */
  private static final double SLOPE = 0.8;

  private static final double SHIFT = -0.55;

  /** Surer than this is nobody. */
  private static final double SUREST = 1 - 1e-6;

  /** How probable a name must be to be worth a second look by those who know the article. */
  private static final double DOUBTFUL = 0.1;

  /** A name from one token of a sentence to another. */
  record Candidate(EntityType type, int first, int last, double probability) {
    /** The share of such names that is right. */
    double score() {
      double sure = Math.min(probability, SUREST);
      return 1 / (1 + Math.exp(-(SLOPE * Math.log(sure / (1 - sure)) + SHIFT)));
    }

    boolean overlaps(Candidate other) {
      return first <= other.last && other.first <= last;
    }

    /** The label of one of its tokens. */
    int label(int i) {
      return Bilou.label(Bilou.part(i, first, last), type);
    }
  }

  /**
   * What is chosen for a sentence.
   *
   * @param names in order
   * @param doubtful in order, the most probable of those that overlap; none overlaps a name
   */
  record Chosen(List<Candidate> names, List<Candidate> doubtful) {}

  private final Lattice lattice;

  /** In order of their last tokens. */
  private final List<Candidate> candidates = new ArrayList<>();

  private final List<Candidate> doubtful = new ArrayList<>();

  private NameChoice(Lattice lattice) {
    this.lattice = lattice;
  }

  /** The names of the sentence that fills the lattice. */
  static Chosen of(Lattice lattice) {
    var choice = new NameChoice(lattice);
    for (int first = 0; first < lattice.length(); first++) {
      for (var type : Bilou.TYPES) {
        choice.addFrom(first, type);
      }
    }
    var names = choice.best();
    return new Chosen(names, choice.doubtful(names));
  }

  private void addFrom(int first, EntityType type) {
    int unit = Bilou.label(Bilou.Part.UNIT, type);
    add(new Candidate(type, first, first, lattice.probability(first, unit)));
    int inside = Bilou.label(Bilou.Part.INSIDE, type);
    int end = Bilou.label(Bilou.Part.LAST, type);
    int before = Bilou.label(Bilou.Part.BEGINNING, type);
    double run = lattice.probability(first, before);
    for (int last = first + 1; last < lattice.length() && run > DOUBTFUL; last++) {
      add(new Candidate(type, first, last, run * lattice.probabilityAfter(before, last, end)));
      run *= lattice.probabilityAfter(before, last, inside);
      before = inside;
    }
  }

  private void add(Candidate candidate) {
    if (candidate.probability() > THRESHOLD) {
      candidates.add(candidate);
    } else if (candidate.type() == EntityType.PERSON && candidate.probability() > DOUBTFUL) {
      doubtful.add(candidate);
    }
  }

  private List<Candidate> doubtful(List<Candidate> names) {
    List<Candidate> taken = new ArrayList<>();
    doubtful.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    for (var candidate : doubtful) {
      boolean free =
          names.stream().noneMatch(candidate::overlaps)
              && taken.stream().noneMatch(candidate::overlaps);
      if (free) {
        taken.add(candidate);
      }
    }
    taken.sort(Comparator.comparingInt(Candidate::first));
    return taken;
  }

  private List<Candidate> best() {
    candidates.sort((a, b) -> Integer.compare(a.last(), b.last()));
    // The most that can be gained from the tokens before each, and the candidate that ends there.
    var gains = new double[lattice.length() + 1];
    var chosen = new int[lattice.length() + 1];
    int next = 0;
    for (int end = 1; end < gains.length; end++) {
      gains[end] = gains[end - 1];
      for (; next < candidates.size() && candidates.get(next).last() < end; next++) {
        var candidate = candidates.get(next);
        double gain = gains[candidate.first()] + candidate.probability() - THRESHOLD;
        if (gain > gains[end]) {
          gains[end] = gain;
          chosen[end] = next + 1;
        }
      }
    }
    List<Candidate> names = new ArrayList<>();
    for (int end = lattice.length(); end > 0; ) {
      if (chosen[end] == 0) {
        end--;
      } else {
        var name = candidates.get(chosen[end] - 1);
        names.add(name);
        end = name.first();
      }
    }
    Collections.reverse(names);
    return names;
  }
}
