package org.standoff.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.annotate.ParallelAnnotator;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.search.ArticleNames;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.watch.LedgerEntry;
import org.standoff.watch.LedgerState;
import org.standoff.watch.Round;
import org.standoff.watch.Shortlist;
import org.standoff.watch.reports.AlertText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code watch test}: which watches a text would set off. */
@Command(
    name = "test",
    description = "Says which watches a text sets off, and by which sentences. Nothing is kept.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff watch test - < seeds/000_1651d99ac57a2d48.txt"})
final class WatchTestCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Shell shell;

  @Parameters(
      index = "0",
      paramLabel = "INPUT",
      description = "- reads the text from standard input.")
  private String input = "";

  @Mixin private FormatOption as = new FormatOption();
  @Mixin private IndexOptions index = new IndexOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  WatchTestCommand(Shell shell) {
    this.shell = shell;
  }

  /** Takes what was read under paths that are in no index. */
  private final class Texts implements ParallelAnnotator.Receiver {
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private int rejected;

    @Override
    public void annotated(AnnotatedArticle article) {
      articles.add(article);
    }

    @Override
    public void failed(Article article, String reason) {
      reject(Rejection.noArticle(article.path().toString(), "could not be annotated: " + reason));
    }

    private void reject(Rejection rejection) {
      shell.say(rejection.toString());
      rejected++;
    }

    ReadingSink feeding(ParallelAnnotator annotator) {
      return new ReadingSink() {
        private int count;

        @Override
        public void article(Article article) throws IOException {
          count++;
          var path = ArticlePath.of(STANDARD_INPUT, "tested-" + count);
          annotator.annotate(ArticleNames.at(path, article));
        }

        @Override
        public void rejection(Rejection rejection) {
          reject(rejection);
        }

        @Override
        public void notice(Notice notice) {
          shell.say(notice.toString());
        }
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    if (!input.equals(STANDARD_INPUT)) {
      throw new IllegalArgumentException("watch test reads standard input: write watch test -");
    }
    var watched = new WatchedIndex(shell, index);
    var watches = watched.read();
    var texts = new Texts();
    try (var annotator =
        new ParallelAnnotator(model.models().load(shell.models()), model.threads(), texts)) {
      as.reader(shell).read(List.of(STANDARD_INPUT), texts.feeding(annotator));
      annotator.finish();
    }
    int told = 0;
    var library = watched.asLibrary();
    try (var searcher = library.supposing(texts.articles)) {
      var shortlist = new Shortlist();
      shortlist.begin(searcher, library.corrections().read());
      var fresh =
          texts.articles.stream()
              .map(it -> new Round.Fresh(it.article().path(), Round.digest(it.article())))
              .toList();
      var round = new Round(searcher, watched.names(), shortlist, new LedgerState(), Instant.EPOCH);
      for (var entry : round.of(fresh, watches)) {
        if (entry instanceof LedgerEntry.Telling(var alert)) {
          AlertText.print(alert.shown(watched.names()), shell.paper());
          told++;
        }
      }
    }
    if (texts.rejected > 0) {
      return ExitCode.ERROR;
    }
    return told > 0 ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }
}
