package org.standoff.serve.pile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.standoff.serve.http.Problem;

/** How much is done at a time. */
class CapacityTest {
  @Test
  void whatTakesTooLongIsGivenUpAndCountsUntilItEnds() throws Exception {
    var capacity = new Capacity(1, 9, Duration.ofMillis(20));
    var end = new CountDownLatch(1);
    assertThatThrownBy(() -> capacity.take(() -> waitFor(end)))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith("no answer within");
    assertThatThrownBy(() -> capacity.take(() -> "kept waiting"))
        .hasMessageStartingWith("no answer within");
    end.countDown();
  }

  @Test
  void moreThanCanWaitAreRefused() {
    var capacity = new Capacity(1, 0, Duration.ofMinutes(1));
    assertThatThrownBy(() -> capacity.take(() -> "one too many"))
        .hasMessageStartingWith("too many questions");
  }

  @Test
  void aFailureIsThatOfTheWork() throws Exception {
    var capacity = new Capacity(1, 1, Duration.ofMinutes(1));
    assertThatThrownBy(() ->
            capacity.take(() -> {
              throw new Problem(Problem.NOT_FOUND, "gone");
            }))
        .isInstanceOf(Problem.class)
        .hasMessage("gone");
    assertThat(capacity.take(() -> "answered")).isEqualTo("answered");
  }

  private static String waitFor(CountDownLatch end) throws InterruptedException {
    end.await();
    return "late";
  }
}
