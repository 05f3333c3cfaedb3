package org.standoff.watch.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.output.paper.Paper;
import org.standoff.read.ArticleReader;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.formats.Formats;
import org.standoff.read.formats.records.FieldNames;
import org.standoff.search.ArticleHead;
import org.standoff.search.ArticleNames;
import org.standoff.search.Excerpt;
import org.standoff.text.Article;
import org.standoff.text.ArticlePart;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Lines;
import org.standoff.text.Span;
import org.standoff.watch.Alert;
import org.standoff.watch.AlertPassage;
import org.standoff.watch.Ledger;
import org.standoff.watch.LedgerEntry;

class DeliveryTest {
  private final List<String> problems = new ArrayList<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    this.folder = folder;
    ledger = Ledger.open(folder.resolve("index.watched"));
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
  }

  private void tell(int number, String... sentences) throws IOException {
    List<AlertPassage> passages = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      var details =
          new Details(
              "Paper",
              Optional.of("https://example.org/" + i + "?a=b&c"),
              Optional.of("Title <" + i + ">"),
              Optional.empty(),
              Optional.of(LocalDate.of(2013, 1, 16)),
              Details.UNKNOWN,
              new TreeMap<>());
      var path = ArticlePath.of("news/" + number + "-" + i + ".txt");
      passages.add(
          new AlertPassage(
              new ArticleHead("id", path, details),
              0,
              new Excerpt(
                  ArticlePart.TEXT,
                  new Span(0, sentences[i].length()),
                  new Lines.Place(1, 1),
                  sentences[i]),
              List.of(new Span(0, 3)),
              "the words",
              Optional.empty(),
              Optional.empty(),
              false));
    }
    ledger.add(
        List.of(
            new LedgerEntry.Telling(
                new Alert(
                    number,
                    "gas",
                    "gas",
                    Optional.empty(),
                    Instant.EPOCH.plusSeconds(number),
                    passages,
                    0))));
  }

  private boolean deliver(Output... outputs) throws IOException {
    var names = new ArticleNames(folder, folder);
    var delivery = new Delivery(ledger, List.of(outputs), names, problems::add);
    delivery.begin();
    return delivery.deliver();
  }

  private PaperReport paper() {
    var out = new PrintStream(printed, false, UTF_8);
    return new PaperReport(new Paper(out, problems::add, false));
  }

  @Test
  void anOutputBeginsWithWhatIsTellingWhenItIsFirstUsed() throws IOException {
    tell(1, "Gas flows.");
    assertThat(deliver(paper())).isTrue();
    assertThat(printed.toString(UTF_8)).isEmpty();
    tell(2, "Gas <&> oil.", "Gas, too.");
    assertThat(deliver(paper())).isTrue();
    assertThat(deliver(paper())).isTrue();
    assertThat(printed.toString(UTF_8))
        .isEqualTo(
            """
            gas  digest of 2 sentences in 2 articles
            news/2-0.txt  2013-01-16  Title <0>
              1:1  ▸Gas◂ <&> oil.
            news/2-1.txt  2013-01-16  Title <1>
              1:1  ▸Gas◂, too.
            """);
  }

  @Test
  void aReportThatIsCutOffAnywhereIsMadeWhole() throws IOException {
    var file = folder.resolve("found.jsonl");
    deliver(new JsonReport(file));
    for (int i = 1; i <= 3; i++) {
      tell(i, "Gas flows to town " + i + ".");
    }
    deliver(new JsonReport(file));
    var whole = Files.readAllBytes(file);
    var lines = new String(whole, UTF_8).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst())
        .startsWith("{\"version\":1,\"number\":1,\"id\":\"")
        .contains(
            "\"path\":\"news/1-0.txt\"", "\"hits\":[{\"start\":0,\"end\":3,\"text\":\"Gas\"}]");
    // A kill between report and ledger leaves the ledger behind: it says nothing is out yet.
    ledger.add(List.of(new LedgerEntry.Sent(new JsonReport(file).name(), 0)));
    for (int cut = whole.length; cut >= 0; cut -= cut % lines.getFirst().length() < 3 ? 1 : 37) {
      Files.write(file, Arrays.copyOf(whole, cut));
      assertThat(deliver(new JsonReport(file))).isTrue();
      assertThat(file).as("cut at %s", cut).hasBinaryContent(whole);
      ledger.add(List.of(new LedgerEntry.Sent(new JsonReport(file).name(), 0)));
    }
  }

  @Test
  void aReportThatWasTakenAwayGoesOnBehindWhatItHad() throws IOException {
    var file = folder.resolve("found.jsonl");
    deliver(new JsonReport(file));
    tell(1, "Gas flows.");
    deliver(new JsonReport(file));
    Files.delete(file);
    tell(2, "Gas flows again.");
    deliver(new JsonReport(file));
    assertThat(Files.readString(file)).startsWith("{\"version\":1,\"number\":2,").hasLineCount(1);
  }

  @Test
  void aReportOfAnotherIndexAndAFileThatIsNoneAreRefused() throws IOException {
    var file = folder.resolve("found.jsonl");
    Files.writeString(file, "{\"number\":7}\n");
    assertThat(deliver(new JsonReport(file))).isFalse();
    Files.writeString(file, "Dear diary,\n");
    tell(1, "Gas flows.");
    assertThat(deliver(new JsonReport(file), paper())).isFalse();
    assertThat(problems)
        .containsExactly(
            "jsonl:"
                + file
                + " has alerts up to number 7, and the ledger only up to 0: it is of another index,"
                + " name another file",
            file + " ends in a line that is no alert: name another file, or take the line out");
    assertThat(file).hasContent("Dear diary,");
  }

  @Test
  void anAtomFileIsReadAsAFeed() throws IOException {
    var file = folder.resolve("found.atom");
    var names = new ArticleNames(folder, folder);
    deliver(new AtomReport(file, ledger.state(), names));
    tell(1, "Gas <&> oil\u0001.");
    tell(2, "Gas, too.", "And gas.");
    deliver(new AtomReport(file, ledger.state(), names));
    List<String> read = new ArrayList<>();
    new ArticleReader(InputStream.nullInputStream(), Formats.all(FieldNames.USUAL))
        .read(List.of(file.toString()), new Entries(read));
    assertThat(read)
        .containsExactly(
            "gas: 2 sentences in 2 articles | gas: 2 sentences in 2 articles Gas, too."
                + " (news/2-0.txt:1:1) And gas. (news/2-1.txt:1:1) | 1970-01-01",
            "gas: Title <0> | gas: Title <0> Gas <&> oil?. (news/1-0.txt:1:1) | 1970-01-01"
                + " https://example.org/0?a=b&c");
  }

  /** What the entries of a feed say. */
  private record Entries(List<String> read) implements ReadingSink {
    @Override
    public void article(Article article) {
      var details = article.details();
      read.add(
          details.title().orElse("")
              + " | "
              + article.text().replaceAll("\\s+", " ").strip()
              + " | "
              + details.published().map(LocalDate::toString).orElse("")
              + details.url().map(url -> " " + url).orElse(""));
    }

    @Override
    public void rejection(Rejection rejection) {
      read.add(rejection.toString());
    }

    @Override
    public void notice(Notice notice) {
      read.add(notice.toString());
    }
  }

  @Test
  void aCommandGetsEachUntilItIsContent() throws IOException {
    var log = folder.resolve("log");
    var line = "cat >>log; test ! -e stop";
    var command = new CommandReport(line, folder, Duration.ofMinutes(1));
    deliver(command);
    tell(1, "Gas flows.");
    tell(2, "Gas flows again.");
    Files.createFile(folder.resolve("stop"));
    assertThat(deliver(command)).isFalse();
    assertThat(problems)
        .containsExactly(
            "'"
                + line
                + "' ended with code 1: it gets alert 1 again next time, and those behind it");
    Files.delete(folder.resolve("stop"));
    assertThat(deliver(command)).isTrue();
    assertThat(deliver(command)).isTrue();
    assertThat(Files.readAllLines(log))
        .extracting(it -> it.replaceFirst(".*\"number\":(\\d).*", "$1"))
        .containsExactly("1", "1", "2");
  }

  @Test
  void aCommandThatDoesNotEndIsEnded() throws IOException {
    var command = new CommandReport("exec cat <fifo", folder, Duration.ofMillis(1));
    assertThat(new ProcessBuilder("mkfifo", folder.resolve("fifo").toString()).start())
        .satisfies(made -> assertThat(made.waitFor()).isZero());
    deliver(command);
    tell(1, "Gas flows.");
    assertThat(deliver(command)).isFalse();
    assertThat(problems).singleElement().asString().contains("took longer than");
  }
}
