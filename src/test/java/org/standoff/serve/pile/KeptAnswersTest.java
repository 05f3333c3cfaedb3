package org.standoff.serve.pile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.standoff.serve.http.Problem;
import org.standoff.serve.http.Reply;

/** What is asked more than once is found out once. */
class KeptAnswersTest {
  private final AtomicInteger found = new AtomicInteger();

  private static KeptAnswers.Question<String> question(String asked) {
    return new KeptAnswers.Question<>(asked, asked);
  }

  private Callable<Reply.Packed> of(int bytes) {
    return () -> {
      found.incrementAndGet();
      return new Reply.Packed(Reply.JSON, ByteBuffer.allocate(bytes));
    };
  }

  private static List<String> latest(KeptAnswers<String> answers, int most) {
    return answers.latest(most).stream().map(KeptAnswers.Question::asked).toList();
  }

  @Test
  void whatManyAskAtOnceIsFoundOutOnce() throws Exception {
    var answers = new KeptAnswers<String>(1000);
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    List<Future<Reply.Packed>> asked = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      asked.add(
          threads.submit(() ->
              answers.answer(
                  question("a"),
                  () -> {
                    begun.countDown();
                    end.await();
                    return of(10).call();
                  })));
      begun.await();
      for (int i = 0; i < 20; i++) {
        asked.add(threads.submit(() -> answers.answer(question("a"), of(10))));
      }
      end.countDown();
      for (var one : asked) {
        assertThat(one.get()).isSameAs(asked.getFirst().get());
      }
    }
    assertThat(answers.answer(question("a"), of(10))).isSameAs(asked.getFirst().get());
    assertThat(found).hasValue(1);
  }

  @Test
  void aFailureIsNotKept() throws Exception {
    var answers = new KeptAnswers<String>(1000);
    assertThatThrownBy(() ->
            answers.answer(
                question("a"),
                () -> {
                  throw new Problem(Problem.BUSY, "later");
                }))
        .hasMessage("later");
    assertThat(answers.answer(question("a"), of(7)).packed().remaining()).isEqualTo(7);
  }

  @Test
  void whatWasNotAskedForLongestGoes() throws Exception {
    var answers = new KeptAnswers<String>(100);
    for (var asked : List.of("a", "b", "a", "c")) {
      answers.answer(question(asked), of(40));
    }
    assertThat(latest(answers, 9)).containsExactly("c", "a");
    assertThat(latest(answers, 1)).containsExactly("c");
    answers.answer(question("too large"), of(101));
    assertThat(latest(answers, 9)).isEmpty();
  }
}
