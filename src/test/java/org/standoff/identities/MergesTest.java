package org.standoff.identities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.search.ArticleNames;
import org.standoff.search.Correction;

class MergesTest {
  private static final int MERGES = 50_000;

  /** What following the chain for each of its keys would take hours for. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLongChainOfMergesIsFollowedInBoundedTime(boolean lastFirst) {
    var names = new ArticleNames(Path.of("/home"), Path.of("/home"));
    List<Correction> log =
        IntStream.range(0, MERGES)
            .<Correction>mapToObj(i -> new Correction.Merge("person/" + i, "person/" + (i + 1)))
            .toList();
    var ordered = lastFirst ? log.reversed() : log;
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var corrections = Corrections.of(ordered, names);
          assertThat(corrections.merged())
              .hasSize(MERGES)
              .extracting(corrections::root)
              .containsOnly("person/" + MERGES);
        });
  }
}
