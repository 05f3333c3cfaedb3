package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.standoff.answers.QuestionTerms.QuestionTerm;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.Passage;
import org.standoff.text.Fold;

/** Picks the sentences that hold the most of a question. */
record ClosestSentences(List<QuestionTerm> terms) {
  /** So many sentences are looked at closely. */
  private static final int MOST_RANKED = 100;

  /** A sentence with less of the question's weight is no answer. */
  private static final double LEAST_COVERAGE = 0.5;

  /** What holds less than this share of what the best holds is left out. */
  private static final double LEAST_OF_BEST = 0.75;

  private record Candidate(Passage passage, double covered) {}

  /** The best first. */
  FindAnswer answer(Pile pile, int limit) throws IOException {
    double weight = terms.stream().mapToDouble(QuestionTerm::weight).sum();
    var wanted =
        new Wanted.Weighed(Optional.empty(), terms.stream().map(QuestionTerm::weighed).toList());
    List<Candidate> candidates = new ArrayList<>();
    for (var sentence : pile.heaviest(wanted, MOST_RANKED)) {
      candidates.add(candidate(sentence));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::covered).reversed());
    double best = candidates.isEmpty() ? 0 : candidates.getFirst().covered;
    double least = Math.max(LEAST_COVERAGE * weight, LEAST_OF_BEST * best);
    var passages =
        candidates.stream()
            .filter(candidate -> candidate.covered > 0 && candidate.covered >= least)
            .map(Candidate::passage)
            .toList();
    long articles = passages.stream().map(passage -> passage.article().path()).distinct().count();
    return new FindAnswer(
        passages.subList(0, Math.min(limit, passages.size())), passages.size(), (int) articles);
  }

  private Candidate candidate(FoundSentence sentence) {
    List<Hit> hits = new ArrayList<>();
    double covered = 0;
    for (var term : terms) {
      var found = hits(term, sentence);
      covered += found.isEmpty() ? 0 : term.weight();
      hits.addAll(found);
    }
    hits.sort(Comparator.comparing(hit -> hit.excerpt().span()));
    return new Candidate(sentence.passage().because(hits, Matches.why(hits)), covered);
  }

  private static List<Hit> hits(QuestionTerm term, FoundSentence sentence) {
    List<Hit> hits = new ArrayList<>();
    sentence.mentions(term.meant()).forEach(mention -> hits.add(new Hit.Mentioned(mention)));
    if (hits.isEmpty()) {
      for (var word : Fold.words(sentence.readable())) {
        if (term.isSaidBy(word.folded())) {
          hits.add(new Hit.Words(sentence.passage().excerpt().part(word.span())));
        }
      }
    }
    return hits;
  }
}
