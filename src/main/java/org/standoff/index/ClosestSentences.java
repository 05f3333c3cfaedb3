package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standoff.index.QuestionTerms.QuestionTerm;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.Passage;
import org.standoff.text.Fold;

/** Picks the sentences that hold the most of a question. */
record ClosestSentences(List<QuestionTerm> terms, PassageReader reader) {
  /** A sentence with less of the question's weight is no answer. */
  private static final double LEAST_COVERAGE = 0.5;

  /** What holds less than this share of what the best holds is left out. */
  private static final double LEAST_OF_BEST = 0.75;

  private record Candidate(Passage passage, double covered) {}

  /**
   * The best first.
   *
   * @param sentences those that may hold an answer
   */
  FindAnswer answer(InOrder sentences, int limit) throws IOException {
    double weight = terms.stream().mapToDouble(QuestionTerm::weight).sum();
    List<Candidate> candidates = new ArrayList<>();
    for (var sentence : sentences.first(Integer.MAX_VALUE)) {
      var covered = new double[1];
      var passage =
          reader.read(
              sentence,
              bare -> {
                List<Hit> hits = new ArrayList<>();
                for (var term : terms) {
                  var found = hits(term, bare);
                  covered[0] += found.isEmpty() ? 0 : term.weight();
                  hits.addAll(found);
                }
                hits.sort(Comparator.comparing(hit -> hit.excerpt().span()));
                return new PassageReader.Match(hits, QueryMatch.why(hits));
              });
      candidates.add(new Candidate(passage, covered[0]));
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

  private static List<Hit> hits(QuestionTerm term, PassageReader.Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    sentence.mentions(term.meant()).forEach(mention -> hits.add(new Hit.Mentioned(mention)));
    if (hits.isEmpty()) {
      for (var word : Fold.words(sentence.readable())) {
        if (term.words().contains(word.folded())) {
          hits.add(new Hit.Words(QueryMatch.within(sentence.passage().excerpt(), word.span())));
        }
      }
    }
    return hits;
  }
}
