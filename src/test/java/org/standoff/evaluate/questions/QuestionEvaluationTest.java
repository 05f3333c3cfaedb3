package org.standoff.evaluate.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.evaluate.AnnotatedText;
import org.standoff.evaluate.gold.Gold.GoldQuestion;
import org.standoff.evaluate.questions.QuestionEvaluation.Shown;
import org.standoff.text.Span;

class QuestionEvaluationTest {
  private static final GoldQuestion QUESTION =
      new GoldQuestion("Who left?", "two men", Optional.of(new Span(12, 19)));

  private static Shown row(String article, int start, String text, String... marked) {
    return new Shown(article, new Span(start, start + 10), text, List.of(marked), true);
  }

  private static List<Shown> rows(Shown... rows) {
    return List.of(rows);
  }

  @Test
  void aPassageCountsOnceAtItsFirstRow() {
    var evaluation = new QuestionEvaluation();
    evaluation.add("a", "1", QUESTION, rows(row("1", 10, "Then two men left.", "Two men")));
    evaluation.add(
        "b",
        "1",
        QUESTION,
        rows(
            row("2", 10, "Then two men left."),
            row("2", 10, "Then two men left."),
            row("1", 30, "The two\nmen left.")));
    evaluation.add("c", "1", QUESTION, rows(row("1", 10, "Twenty-two menders left.")));
    evaluation.add("d", "1", QUESTION, rows());
    evaluation.add("e", "1", QUESTION, rows());
    assertThat(AnnotatedText.shown(evaluation.rows()))
        .containsExactly(
            "questions recall@1 0.200 recall@5 0.400 MRR 0.300 strict 0.200 marked 0.200 of 5",
            "  who recall@1 0.200 recall@5 0.400 MRR 0.300 strict 0.200 marked 0.200 of 5");
    assertThat(evaluation.errors())
        .containsExactly(
            "c: wrong: Who left? (two men)",
            "d: nothing: Who left? (two men)",
            "e: nothing: Who left? (two men)");
  }

  @ParameterizedTest
  @CsvSource({
    "How many left?, HOW_MANY",
    "By how much did it grow?, HOW_MUCH",
    "How did it grow?, WHAT_ELSE",
    "What did she say about it?, WHAT_SAID",
    "What was it?, WHAT_ELSE",
    "Since when is it so?, WHEN",
    "Where is it?, WHERE",
    "Who's there?, WHO",
    "To whom is it given?, WHO",
  })
  void theKindOfAQuestionIsInItsFirstWords(String question, QuestionKind kind) {
    assertThat(QuestionKind.of(question)).isEqualTo(kind);
  }
}
