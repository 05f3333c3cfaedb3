package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.standoff.annotate.SentenceModels;
import org.standoff.annotate.opennlp.OpenNlpNameTrainer;
import org.standoff.evaluate.GoldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train names}: a model that finds names. */
@Command(
    name = "names",
    description = {
      "Trains a model that finds names. The same files in the same order give the same bytes.",
      "GOLD is JSON Lines with id, text and mentions (type, start, end in UTF-16 code units), or"
          + " name samples of OpenNLP (.txt); either may be gzipped."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  standoff train names world.train.jsonl.gz --output models/names-news.bin"
    })
final class TrainNamesCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files with marked articles.")
  private List<Path> files = List.of();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model.")
  private Path output = Path.of("");

  @Option(
      names = "--iterations",
      paramLabel = "N",
      defaultValue = "100",
      description = "Go over the articles so many times; ${DEFAULT-VALUE} without it.")
  private int iterations;

  TrainNamesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var articles = GoldReader.read(files);
    int names = articles.stream().mapToInt(article -> article.names().size()).sum();
    shell.say(
        String.format(Locale.ROOT, "training on %,d articles, %,d names", articles.size(), names));
    var sentenceFinder = SentenceModels.load().sentenceFinder();
    ModelOutput.write(
        output, out -> OpenNlpNameTrainer.train(articles, sentenceFinder, iterations, out));
    shell.out().printf(Locale.ROOT, "%s, %,d bytes%n", output, Files.size(output));
    return ExitCode.FOUND;
  }
}
