package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.standoff.ingest.Ingest;
import org.standoff.ingest.IngestReport;
import org.standoff.read.ArticleReader;
import org.standoff.search.ArticleStore;
import org.standoff.search.Library;

/** An ingest as a command does it: it tells the user how it goes, and ends well if interrupted. */
record Ingesting(Shell shell, Library index, ModelOptions options) {
  private interface Work {
    IngestReport run(Ingest ingest) throws IOException;
  }

  /** Reads paths and puts in what is new or has changed. */
  IngestReport read(List<String> paths) throws IOException {
    return run(
        index.writer(options.models().id()),
        ingest -> ingest.read(new ArticleReader(shell.in()), paths));
  }

  /** Makes the index anew from the articles it has. */
  IngestReport rebuild() throws IOException {
    return run(index.rebuilder(options.models().id()), Ingest::rebuild);
  }

  private IngestReport run(ArticleStore articles, Work work) throws IOException {
    var files = options.models();
    try (var writer = articles;
        var progress = new IngestProgress(shell);
        var ingest =
            new Ingest(writer, () -> files.load(shell.models()), options.threads(), progress);
        var _ = new Interruption(shell, () -> interrupt(ingest, progress))) {
      return work.run(ingest);
    }
  }

  private void interrupt(Ingest ingest, IngestProgress progress) throws IOException {
    var kept = ingest.interrupt();
    progress.close();
    shell.say(
        kept.isPresent()
            ? String.format(
                Locale.ROOT,
                "interrupted: %,d articles added or changed are in; the same command goes on",
                kept.getAsInt())
            : "interrupted: the index is as it was before the rebuild");
  }
}
