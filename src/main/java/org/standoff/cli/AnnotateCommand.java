package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.annotate.ParallelAnnotator;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.output.ArticlePrinter;
import org.standoff.output.Format;
import org.standoff.read.Input;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annotate}: annotations without an index. */
@Command(
    name = "annotate",
    description =
        "Prints articles with their annotations, in the order of the paths; no index is used.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff annotate seeds --format jsonl"})
final class AnnotateCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      description = "Marked text, without it, or an article a line as JSON.")
  private Format format = Format.TEXT;

  @Option(names = "--with-text", description = "Put the article's text into the JSON.")
  private boolean withText;

  @Option(
      names = "--rejected",
      description =
          "Tell of all that was lost, however often for the same reason in the same file.")
  private boolean rejected;

  @Mixin private FormatOption as = new FormatOption();
  @Mixin private PlacesOption places = new PlacesOption();
  @Mixin private ModelOptions model = new ModelOptions();

  AnnotateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var output =
        new Output(
            format.articlePrinter(shell.paper(), withText, places.added(shell)),
            new BoundedReport(shell, rejected));
    try (var annotator =
        new ParallelAnnotator(model.models().load(shell.models()), model.threads(), output)) {
      as.reader(shell).read(paths, output.feeding(annotator));
      annotator.finish();
      output.report.endOfFile();
    }
    if (output.rejected > 0) {
      return ExitCode.ERROR;
    }
    return output.printed > 0 ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }

  private final class Output implements ParallelAnnotator.Receiver {
    private final ArticlePrinter printer;
    private final BoundedReport report;
    private int printed;
    private int rejected;

    Output(ArticlePrinter printer, BoundedReport report) {
      this.printer = printer;
      this.report = report;
    }

    @Override
    public void annotated(AnnotatedArticle article) throws IOException {
      printer.print(article);
      shell.out().flush();
      printed++;
    }

    @Override
    public void failed(Article article, String reason) {
      reject(Rejection.noArticle(article.path().toString(), "could not be annotated: " + reason));
    }

    private void reject(Rejection rejection) {
      report.add(rejection);
      rejected++;
    }

    ReadingSink feeding(ParallelAnnotator annotator) {
      return new ReadingSink() {
        @Override
        public void opened(Input file) {
          report.endOfFile();
        }

        @Override
        public void article(Article article) throws IOException {
          annotator.annotate(article);
        }

        @Override
        public void rejection(Rejection rejection) {
          reject(rejection);
        }

        @Override
        public void notice(Notice notice) {
          report.add(notice);
        }
      };
    }
  }
}
