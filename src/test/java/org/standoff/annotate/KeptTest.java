package org.standoff.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {
  @Test
  void whatWasReadIsNotReadAgain() throws IOException {
    var answers = new ArrayDeque<>(List.of("first", "second"));
    var kept = new Kept<>(answers::remove);
    assertThat(List.of(kept.get(), kept.get())).containsExactly("first", "first");
  }

  @Test
  void whatCouldNotBeReadIsTriedAgain() throws IOException {
    var answers = new ArrayDeque<>(List.of("", "good"));
    var kept =
        new Kept<>(() -> {
          var answer = answers.remove();
          if (answer.isEmpty()) {
            throw new IOException("bad");
          }
          return answer;
        });
    assertThatThrownBy(kept::get).hasMessage("bad");
    assertThat(kept.get()).isEqualTo("good");
  }
}
