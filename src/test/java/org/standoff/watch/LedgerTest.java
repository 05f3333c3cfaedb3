package org.standoff.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.search.ArticleHead;
import org.standoff.search.Excerpt;
import org.standoff.text.ArticlePart;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Lines;
import org.standoff.text.Span;

class LedgerTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("index.watched");
  }

  private static Alert alert(int number, String text) {
    var details =
        new Details(
            "The \\t Paper",
            Optional.of("https://example.org/a"),
            Optional.of("A\ttitle"),
            Optional.empty(),
            Optional.of(LocalDate.of(2013, 1, 16)),
            Details.UNKNOWN,
            new TreeMap<>());
    var passage =
        new AlertPassage(
            new ArticleHead("id", ArticlePath.of("pile.mbox", "#7"), details),
            3,
            new Excerpt(ArticlePart.TEXT, new Span(40, 60), new Lines.Place(4, 2), text),
            List.of(new Span(0, 2), new Span(4, 5)),
            "the words",
            Optional.of("48"),
            Optional.of("37"),
            number % 2 == 0);
    return new Alert(
        number,
        "toll",
        "figures words:dead",
        Optional.of("why"),
        Instant.EPOCH,
        List.of(passage),
        2);
  }

  private static List<LedgerEntry> record(int number) {
    return List.of(
        new LedgerEntry.Seen(ArticlePath.of("a" + number + ".txt"), "0123456789"),
        new LedgerEntry.Telling(alert(number, "48 dead\r\nin C:\\new\ttown")),
        new LedgerEntry.Values("toll", Optional.empty(), List.of("37", "48")),
        new LedgerEntry.Sent("terminal", number - 1));
  }

  @Test
  void whatWasTakenDownIsReadAgain() throws IOException {
    try (var ledger = Ledger.open(file())) {
      assertThat(ledger.isNew()).isTrue();
      ledger.add(record(1));
      ledger.add(record(2));
    }
    try (var ledger = Ledger.open(file())) {
      var state = ledger.state();
      assertThat(ledger.isNew()).isFalse();
      assertThat(state.alerts())
          .containsExactly(
              alert(1, "48 dead\r\nin C:\\new\ttown"), alert(2, "48 dead\r\nin C:\\new\ttown"));
      assertThat(state.seen(ArticlePath.of("a2.txt"))).contains("0123456789");
      assertThat(state.values("toll")).contains((LedgerEntry.Values) record(1).get(2));
      assertThat(state.sent("terminal")).hasValue(1);
      assertThat(state.sent("other")).isEmpty();
    }
  }

  @Test
  void aRecordThatIsCutOffWasNever() throws IOException {
    List<Long> ends = new ArrayList<>();
    try (var ledger = Ledger.open(file())) {
      for (int i = 1; i <= 3; i++) {
        ledger.add(record(i));
        ends.add(Files.size(file()));
      }
    }
    var bytes = Files.readAllBytes(file());
    for (int cut = 0; cut <= bytes.length; cut += nearEnd(cut, ends) ? 1 : 7) {
      Files.write(file(), Arrays.copyOf(bytes, cut));
      int whole = 0;
      for (long end : ends) {
        whole += end <= cut ? 1 : 0;
      }
      assertThat(Ledger.read(file()).last()).as("cut at %s", cut).isEqualTo(whole);
      try (var ledger = Ledger.open(file())) {
        assertThat(ledger.state().last()).isEqualTo(whole);
        ledger.add(record(whole + 1));
      }
      assertThat(Ledger.read(file()).last()).as("cut at %s", cut).isEqualTo(whole + 1);
    }
  }

  private static boolean nearEnd(int cut, List<Long> ends) {
    return cut < 30 || ends.stream().anyMatch(end -> Math.abs(end - cut) < 20);
  }

  @Test
  void oneProcessHasItAndOthersMayRead() throws IOException {
    try (var ledger = Ledger.open(file())) {
      ledger.add(record(1));
      assertThatThrownBy(() -> Ledger.open(file()))
          .hasMessage(
              "another standoff is watching with " + file() + ": end that, or use another --index");
      assertThat(Ledger.read(file()).last()).isEqualTo(1);
    }
    assertThat(Ledger.read(folder.resolve("none")).last()).isZero();
  }

  @Test
  void whatIsDamagedIsNamedWithItsLine() throws IOException {
    try (var ledger = Ledger.open(file())) {
      ledger.add(record(1));
      ledger.add(record(2));
    }
    var whole = Files.readString(file());
    Files.writeString(file(), whole.replaceFirst("dead", "Dead"));
    assertThatThrownBy(() -> Ledger.open(file()))
        .hasMessage(
            file()
                + ":7: the record that ends here is damaged (its checksum is another): move the"
                + " file away, and what is in the index counts as seen");
    Files.write(file(), "something else entirely, and long".getBytes(UTF_8));
    assertThatThrownBy(() -> Ledger.read(file())).hasMessageContaining("is no ledger");
  }
}
