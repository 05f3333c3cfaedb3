package org.standoff.search;

import java.util.List;
import java.util.Optional;

/**
 * The sentences that answer a question in English.
 *
 * @param asked how the question was read, in a few words
 * @param unknown names, numbers and words of the question that no article has, as asked
 * @param rows the best first: those that answer before those that are merely near; at most as many
 *     as the selection's limit
 * @param rowCount how many there are
 * @param answerCount how many of them answer
 * @param rest what is left behind them
 */
public record SoughtAnswer(
    String asked, List<String> unknown, List<Row> rows, int rowCount, int answerCount, Rest rest)
    implements Answer {
  public SoughtAnswer {
    unknown = List.copyOf(unknown);
    rows = List.copyOf(rows);
  }

  /** Whether nothing answers, however near it may be. */
  @Override
  public boolean isEmpty() {
    return answerCount == 0;
  }

  /**
   * A sentence.
   *
   * @param passage whose hits are the words of the question
   * @param reply the words of the sentence that answer; empty where none stand out
   * @param fact what the sentence claims that answers; empty where no claim does
   * @param lacks what keeps the sentence from being an answer, in words; empty for an answer
   */
  public record Row(
      Passage passage, Optional<Reply> reply, Optional<PassageFact> fact, List<String> lacks) {
    public Row {
      lacks = List.copyOf(lacks);
    }

    /** Whether it answers, and is not merely near. */
    public boolean isAnswer() {
      return lacks.isEmpty();
    }
  }

  /** The words that answer. */
  public sealed interface Reply {
    Excerpt excerpt();

    /** A figure. */
    record Figured(PassageFigure figure) implements Reply {
      @Override
      public Excerpt excerpt() {
        return figure.excerpt();
      }
    }

    /** Somebody or something by name. */
    record Named(PassageMention mention) implements Reply {
      @Override
      public Excerpt excerpt() {
        return mention.excerpt();
      }
    }

    /** Other words. */
    record Worded(Excerpt excerpt) implements Reply {}
  }
}
