package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.Hit;

/** Picks the figures that answer a question best from the sentences that may hold them. */
record BestFigures(FigureRanking ranking) {
  /** So many sentences, those with the most of the question, are looked at closely. */
  private static final int MOST_RANKED = 100;

  /** What answers worse than this share of the best is left out. */
  private static final double LEAST_OF_BEST = 0.75;

  private record Candidate(FiguresAnswer.Row row, double score) {}

  FiguresAnswer answer(Pile pile, int limit) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (var sentence : pile.heaviest(wanted(), MOST_RANKED)) {
      ranking.rank(sentence).forEach(figure -> candidates.add(candidate(sentence, figure)));
    }
    // The sort is stable: what answers equally well stays in order of place.
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    double least = candidates.isEmpty() ? 0 : LEAST_OF_BEST * candidates.getFirst().score;
    var rows =
        candidates.stream()
            .filter(candidate -> candidate.score >= least)
            .map(Candidate::row)
            .toList();
    long articles = rows.stream().map(row -> row.passage().article().path()).distinct().count();
    return new FiguresAnswer(
        false, rows.subList(0, Math.min(limit, rows.size())), rows.size(), (int) articles);
  }

  /** Sentences with a figure of the right kind. */
  private Wanted.Weighed wanted() {
    List<Wanted.Weight> parts = new ArrayList<>();
    ranking.counted().forEach(term -> parts.add(term.weighed()));
    ranking.others().forEach(term -> parts.add(term.weighed()));
    return new Wanted.Weighed(Optional.of(new Wanted.Figured(Set.copyOf(ranking.kinds()))), parts);
  }

  private static Candidate candidate(FoundSentence sentence, FigureRanking.Scored scored) {
    List<Hit> hits = List.of(new Hit.Counted(scored.figure()));
    var row =
        new FiguresAnswer.Row(
            scored.figure(),
            FiguresAnswer.Fit.WITHIN,
            sentence.passage().because(hits, scored.why()));
    return new Candidate(row, scored.score());
  }
}
