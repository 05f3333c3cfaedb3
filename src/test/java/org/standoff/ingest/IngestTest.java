package org.standoff.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.annotate.ModelFiles;
import org.standoff.annotate.NamesChoice;
import org.standoff.annotate.SharedModels;
import org.standoff.index.ArticleIndex;
import org.standoff.read.Notice;
import org.standoff.read.Rejection;
import org.standoff.read.formats.Formats;
import org.standoff.search.Account;
import org.standoff.search.ArticleStore;
import org.standoff.text.ArticlePath;

/** What an ingest leaves behind when it is interrupted. */
class IngestTest {
  private static final ModelFiles MODELS = new ModelFiles(NamesChoice.Bundled.OPEN, 0, Set.of());

  @TempDir private Path folder;
  private ArticleIndex index;

  @BeforeEach
  void writeThreeArticles() throws IOException {
    index = ArticleIndex.at(folder.resolve("index"), folder);
    for (int i = 0; i < 3; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "Ann Lee met Bob Ray in Oslo.\n");
    }
  }

  /** The program ends. */
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Interrupts an ingest, if it knows one, behind its first article, and ends it there. */
  private static final class Interrupting implements IngestListener {
    private Optional<Ingest> ingest = Optional.empty();
    private OptionalInt kept = OptionalInt.of(-1);
    private final List<String> progress = new ArrayList<>();

    @Override
    public void files(int count, long bytes) {
      progress.add(count + " files of " + bytes);
    }

    @Override
    public void fileRead(long bytes) {
      progress.add("end at " + bytes);
    }

    @Override
    public void bytesRead(long bytes) {
      progress.add("at " + bytes);
    }

    @Override
    public void articleDone(ArticlePath path) {
      if (ingest.isEmpty()) {
        return;
      }
      try {
        kept = ingest.get().interrupt();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      throw new Ended();
    }

    @Override
    public void rejection(Rejection rejection) {}

    @Override
    public void notice(Notice notice) {}
  }

  /** Something that an ingest does. */
  private interface Work {
    void run(Ingest ingest) throws IOException;
  }

  private OptionalInt interrupted(ArticleStore articles, Work work) throws IOException {
    var listener = new Interrupting();
    try (var writer = articles;
        var ingest = new Ingest(writer, () -> MODELS.load(SharedModels.BUNDLED), 1, listener)) {
      listener.ingest = Optional.of(ingest);
      assertThatThrownBy(() -> work.run(ingest)).isInstanceOf(Ended.class);
    }
    return listener.kept;
  }

  private void read(Ingest ingest) throws IOException {
    ingest.read(Formats.reader(InputStream.nullInputStream()), List.of(folder.toString()), false);
  }

  private IngestReport readAll() throws IOException {
    return readAll(new Interrupting());
  }

  private IngestReport readAll(IngestListener listener) throws IOException {
    try (var writer = index.writer(MODELS.id());
        var ingest = new Ingest(writer, () -> MODELS.load(SharedModels.BUNDLED), 1, listener)) {
      return ingest.read(
          Formats.reader(InputStream.nullInputStream()), List.of(folder.toString()), false);
    }
  }

  @Test
  void whatWasPutInBeforeAnInterruptionIsKeptAndTheRestFollows() throws IOException {
    assertThat(interrupted(index.writer(MODELS.id()), this::read)).hasValue(1);
    assertThat(index.statistics().articles()).isEqualTo(1);
    assertThat(accounts()).hasSizeLessThanOrEqualTo(1);
    var rest = readAll();
    assertThat(rest.unchanged()).isEqualTo(1);
    assertThat(rest.added()).isEqualTo(2);
    assertThat(accounts())
        .hasSize(index.statistics().articles())
        .allMatch(account -> account.read() == 1);
  }

  @Test
  void howFarItIsIsToldInBytesOfAll() throws IOException {
    var listener = new Interrupting();
    readAll(listener);
    assertThat(listener.progress)
        .containsExactly(
            "3 files of 87", "at 29", "end at 29", "at 58", "end at 58", "at 87", "end at 87");
  }

  private List<Account> accounts() throws IOException {
    try (var holdings = index.holdings(MODELS.id())) {
      return holdings.accounts(Optional.empty());
    }
  }

  @Test
  void anInterruptedRebuildLeavesEverythingAsItWas() throws IOException {
    readAll();
    assertThat(interrupted(index.rebuilder(MODELS.id()), Ingest::rebuild)).isEmpty();
    assertThat(index.statistics().articles()).isEqualTo(3);
  }
}
