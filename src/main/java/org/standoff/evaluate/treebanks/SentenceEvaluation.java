package org.standoff.evaluate.treebanks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.text.Sentence;

/** Sentences by their ends, which must stand at the same character; all and by genre. */
public final class SentenceEvaluation implements Evaluation<MarkedSentences> {
  private static final int SHOWN = 40;

  private final Map<String, Score> genres = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private Score all = Score.NONE;

  @Override
  public void add(Marked<MarkedSentences> marked, AnnotatedArticle annotated) {
    var gold = marked.gold().ends();
    Set<Integer> found = new HashSet<>(annotated.sentences().stream().map(Sentence::end).toList());
    Set<Integer> right = new HashSet<>(gold);
    right.retainAll(found);
    var score = Score.of(right.size(), found.size(), gold.size());
    all = all.plus(score);
    if (!marked.gold().genre().isEmpty()) {
      genres.merge(marked.gold().genre(), score, Score::plus);
    }
    var text = marked.article().text();
    gold.stream()
        .filter(end -> !found.contains(end))
        .sorted()
        .forEach(end -> errors.add(marked.name() + ": missed end: " + around(text, end)));
    found.stream()
        .filter(end -> !gold.contains(end))
        .sorted()
        .forEach(end -> errors.add(marked.name() + ": wrong end: " + around(text, end)));
  }

  private static String around(String text, int end) {
    return text.substring(Math.max(0, end - SHOWN), end)
        + " | "
        + text.substring(end, Math.min(text.length(), end + SHOWN));
  }

  @Override
  public List<Row> rows() {
    if (all.equals(Score.NONE)) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("sentences", all));
    genres.forEach((genre, score) -> rows.add(Row.of("  " + genre, score)));
    return rows;
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
