package org.standoff.evaluate.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.gold.Gold.GoldQuestion;
import org.standoff.text.Span;

/**
 * Whether questions are answered in the first passage and in the first five, all and by kind.
 *
 * <p>A passage is a sentence, counted once, at the first row that shows it. It is right when it is
 * from the question's article and holds the answer, itself or in the fact or figure that is printed
 * with it. Stricter is the very sentence that the gold points to.
 */
public final class QuestionEvaluation {
  private static final int FIRST = 5;

  private final Map<QuestionKind, Tally> kinds = new TreeMap<>();
  private final Tally all = new Tally();
  private final List<String> errors = new ArrayList<>();
  private int unanswerable;
  private int leftOpen;

  /**
   * A row of an answer.
   *
   * @param article the id of its article
   * @param sentence where its sentence stands in the article
   * @param text the sentence
   * @param marked the words of the figure or fact that the row is about; none if of neither
   * @param answers whether it is shown as an answer, and not as merely near
   */
  record Shown(String article, Span sentence, String text, List<String> marked, boolean answers) {
    Shown {
      marked = List.copyOf(marked);
    }

    private boolean holds(String answer) {
      return AnswerText.holds(text, answer) || marks(answer);
    }

    private boolean marks(String answer) {
      return marked.stream().anyMatch(words -> AnswerText.holds(words, answer));
    }
  }

  private record Place(String article, Span sentence) {}

  private static final class Tally {
    private int questions;
    private int first;
    private int five;
    private int strict;
    private int marked;
    private double reciprocal;

    void add(Optional<Integer> rank, boolean isStrict, boolean isMarked) {
      questions++;
      first += rank.filter(place -> place == 1).isPresent() ? 1 : 0;
      five += rank.filter(place -> place <= FIRST).isPresent() ? 1 : 0;
      strict += isStrict ? 1 : 0;
      marked += isMarked ? 1 : 0;
      reciprocal += rank.map(place -> 1.0 / place).orElse(0.0);
    }

    Row row(String label) {
      return new Row(
          label,
          Cell.share("recall@1", first, questions),
          Cell.share("recall@5", five, questions),
          Cell.share("MRR", reciprocal / Math.max(1, questions)),
          Cell.share("strict", strict, questions),
          Cell.share("marked", marked, questions),
          new Cell.Count("of", questions));
    }
  }

  /**
   * Counts an answer.
   *
   * @param name of the article, for errors
   * @param article its id
   * @param rows of the answer, in order
   */
  void add(String name, String article, GoldQuestion question, List<Shown> rows) {
    Set<Place> seen = new HashSet<>();
    Optional<Integer> rank = Optional.empty();
    boolean isStrict = false;
    boolean isMarked = false;
    for (var row : rows) {
      boolean isNew = seen.add(new Place(row.article(), row.sentence()));
      if (!isNew || !row.article().equals(article) || !row.holds(question.answer())) {
        continue;
      }
      int place = seen.size();
      rank = rank.isPresent() ? rank : Optional.of(place);
      if (place == 1) {
        isMarked = row.marks(question.answer());
        isStrict = question.at().filter(at -> row.sentence().contains(at.start())).isPresent();
      }
    }
    all.add(rank, isStrict, isMarked);
    kinds
        .computeIfAbsent(QuestionKind.of(question.question()), _ -> new Tally())
        .add(rank, isStrict, isMarked);
    if (rank.filter(place -> place <= FIRST).isEmpty()) {
      var how = rows.isEmpty() ? "nothing" : rank.map(place -> "late, " + place).orElse("wrong");
      errors.add(
          String.format(
              Locale.ROOT, "%s: %s: %s (%s)", name, how, question.question(), question.answer()));
    }
  }

  /** Counts the answer to a question that no article answers. */
  void addUnanswerable(String question, List<Shown> rows) {
    unanswerable++;
    if (rows.stream().anyMatch(Shown::answers)) {
      errors.add("nowhere: answered: " + question + " (" + rows.getFirst().text + ")");
    } else {
      leftOpen++;
    }
  }

  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    if (unanswerable > 0) {
      rows.add(
          new Row(
              "no answer",
              Cell.share("said so", leftOpen, unanswerable),
              new Cell.Count("of", unanswerable)));
    }
    if (all.questions == 0) {
      return rows;
    }
    rows.add(all.row("questions"));
    kinds.forEach((kind, tally) -> rows.add(tally.row("  " + kind.label())));
    return rows;
  }

  /** The questions that are not answered in the first five passages. */
  public List<String> errors() {
    return errors;
  }
}
