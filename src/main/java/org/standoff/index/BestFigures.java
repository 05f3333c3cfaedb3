package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.Hit;
import org.standoff.search.Passage;

/** Picks the figures that answer a question best from the sentences that may hold them. */
record BestFigures(FigureRanking ranking, PassageReader reader) {
  /** What answers worse than this share of the best is left out. */
  private static final double LEAST_OF_BEST = 0.75;

  private record Candidate(FiguresAnswer.Row row, double score) {}

  /**
   * @param sentences those that may hold an answer
   */
  FiguresAnswer answer(InOrder sentences, int limit) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (var sentence : sentences.first(Integer.MAX_VALUE)) {
      List<FigureRanking.Scored> scored = new ArrayList<>();
      var passage =
          reader.read(
              sentence,
              bare -> {
                scored.addAll(ranking.rank(bare));
                return new PassageReader.Match(List.of(), "");
              });
      scored.forEach(figure -> candidates.add(candidate(passage, figure)));
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

  private static Candidate candidate(Passage passage, FigureRanking.Scored scored) {
    List<Hit> hits = List.of(new Hit.Counted(scored.figure()));
    var row =
        new FiguresAnswer.Row(
            scored.figure(), FiguresAnswer.Fit.WITHIN, passage.because(hits, scored.why()));
    return new Candidate(row, scored.score());
  }
}
