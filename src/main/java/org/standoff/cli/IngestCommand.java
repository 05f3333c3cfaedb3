package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.ingest.IngestReport;
import org.standoff.ingest.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest}: articles into the index. */
@Command(
    name = "ingest",
    description = {
      "Reads articles into the index: files and folders of text, tables, PDFs, documents, web"
          + " pages, mails, feeds and crawls, and archives of these.",
      "It ends with an account of the files; stats --account tells more.",
      "What is there already and has not changed is skipped; what has changed is replaced. Files"
          + " that are gone are told of.",
      "An article has at most 500,000 characters, some 85,000 words: a longer text is rejected, so"
          + " split it where its parts begin."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff ingest seeds"})
final class IngestCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders; - is standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--rebuild",
      description = "Annotate all stored articles anew; their files are not needed.")
  private boolean rebuild;

  @Option(
      names = "--prune",
      description =
          "Take out the articles within the paths whose files are gone, and those that a file no"
              + " longer has.")
  private boolean prune;

  @Option(
      names = "--rejected",
      description =
          "Tell of all that was lost, however often for the same reason in the same file.")
  private boolean rejected;

  @Option(
      names = "--part",
      paramLabel = "N/M",
      description =
          "Only the Nth of M parts of the articles, told by their paths: the others are read by"
              + " others, at the same time, into one index in a cluster.")
  private Optional<String> part = Optional.empty();

  @Mixin private FormatOption as = new FormatOption();
  @Mixin private IndexOptions index = new IndexOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  IngestCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (rebuild == !paths.isEmpty()) {
      throw new IllegalArgumentException(
          rebuild ? "--rebuild takes no paths" : "ingest needs a PATH, or --rebuild");
    }
    var articles = part.map(Part::parse).orElse(Part.WHOLE);
    long started = System.nanoTime();
    var ingesting =
        new Ingesting(
            shell,
            index.toWrite(shell),
            model,
            as.reader(shell),
            new BoundedReport(shell, rejected));
    var report =
        rebuild
            ? ingesting.rebuild()
            : ingesting.read(paths.stream().distinct().toList(), prune, articles);
    print(report, (System.nanoTime() - started) / 1e9);
    return report.rejected() > 0 ? ExitCode.ERROR : ExitCode.FOUND;
  }

  private void print(IngestReport report, double seconds) {
    shell
        .out()
        .printf(
            Locale.ROOT,
            "%,d articles added or changed, %,d unchanged, %,d rejected%s%n",
            report.added(),
            report.unchanged(),
            report.rejected(),
            report.removed() == 0
                ? ""
                : String.format(Locale.ROOT, ", %,d removed", report.removed()));
    if (report.added() > 0) {
      shell
          .out()
          .printf(
              Locale.ROOT,
              "%,d sentences, %,d mentions, %,d figures in %.1f s (%,.0f tokens a second)%n",
              report.sentences(),
              report.mentions(),
              report.figures(),
              seconds,
              report.tokens() / seconds);
    }
    if (!report.files().isEmpty()) {
      shell.out().println(Ingesting.account(report));
    }
  }
}
