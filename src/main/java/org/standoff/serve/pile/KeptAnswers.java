package org.standoff.serve.pile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.standoff.serve.http.Reply;

/**
 * Answers from one state of the pile. What many ask at the same time or one after another is found
 * out once; of those that are too large together, what was not asked for longest goes. May be
 * shared by threads.
 *
 * @param <A> by which a question can be asked again
 */
final class KeptAnswers<A> {
  private final long mostBytes;
  private final Map<String, Kept<A>> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * Keeps nothing yet.
   *
   * @param mostBytes so many bytes of answers are kept, packed
   */
  KeptAnswers(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * A question that was asked.
   *
   * @param asked the address
   */
  record Question<A>(String asked, A answering) {}

  private record Kept<A>(Question<A> question, CompletableFuture<Reply.Packed> answer) {
    int size() {
      return answer.isDone() && !answer.isCompletedExceptionally()
          ? answer.join().packed().remaining()
          : 0;
    }
  }

  /** The answer that is kept, or that somebody else is waiting for, or else that of the work. */
  Reply.Packed answer(Question<A> question, Callable<Reply.Packed> work) throws Exception {
    var own = new Kept<A>(question, new CompletableFuture<>());
    Kept<A> there;
    synchronized (answers) {
      there = answers.putIfAbsent(question.asked(), own);
    }
    return there == null ? found(own, work) : waitedFor(there);
  }

  private Reply.Packed found(Kept<A> own, Callable<Reply.Packed> work) throws Exception {
    try {
      var answer = work.call();
      keep(own, answer);
      return answer;
    } catch (Exception | Error failure) {
      synchronized (answers) {
        answers.remove(own.question.asked(), own);
      }
      own.answer.completeExceptionally(failure);
      throw failure;
    }
  }

  private static Reply.Packed waitedFor(Kept<?> there) throws Exception {
    try {
      return there.answer.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
  }

  private void keep(Kept<A> own, Reply.Packed answer) {
    synchronized (answers) {
      own.answer.complete(answer);
      bytes += own.size();
      var oldest = answers.values().iterator();
      while (bytes > mostBytes && oldest.hasNext()) {
        var one = oldest.next();
        if (one.size() > 0) {
          bytes -= one.size();
          oldest.remove();
        }
      }
    }
  }

  /** Those that were asked last, the latest first. */
  List<Question<A>> latest(int most) {
    synchronized (answers) {
      List<Question<A>> all = new ArrayList<>(answers.size());
      answers.values().forEach(kept -> all.add(kept.question));
      return all.reversed().subList(0, Math.min(most, all.size()));
    }
  }
}
