package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.standoff.tags.TagScore;
import org.standoff.tags.TaggerModel;
import org.standoff.tags.TagsTraining;
import org.standoff.treebank.TreebankReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train tags}: a model that tells parts of speech. */
@Command(
    name = "tags",
    description = {
      "Trains a model that tells parts of speech. The same files in the same order give the same"
          + " bytes.",
      "TREEBANK is CoNLL-U with universal and Penn tags; it may be gzipped."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  standoff train tags gum.train.conllu.gz ewt.train.conllu.gz --dev gum.dev.conllu.gz \\",
      "      --clusters models/clusters.bin --output models/tags.bin"
    })
final class TrainTagsCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "TREEBANK", arity = "1..*", description = "Files with tagged sentences.")
  private List<Path> files = List.of();

  @Option(
      names = "--dev",
      paramLabel = "TREEBANK",
      description = "Score the model on this file, too; may be given several times.")
  private List<Path> developmentFiles = List.of();

  @Mixin private ClustersOption clusters = new ClustersOption();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model.")
  private Path output = Path.of("");

  TrainTagsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var sentences = TreebankReader.read(files);
    shell.say(String.format(Locale.ROOT, "training on %,d sentences", sentences.size()));
    var known = clusters.read();
    var settings = TagsTraining.Settings.standard();
    var model =
        new TagsTraining(known, settings)
            .train(sentences, epoch -> shell.say("epoch " + epoch + " of " + settings.epochs()));
    ModelOutput.write(output, model::write);
    shell.out().printf(Locale.ROOT, "%s, %,d bytes%n", output, Files.size(output));
    for (var file : developmentFiles) {
      score(file, model);
    }
    return ExitCode.FOUND;
  }

  private void score(Path file, TaggerModel model) throws IOException {
    var score = TagScore.of(model.tagger(), TreebankReader.read(List.of(file)));
    shell
        .out()
        .printf(
            Locale.ROOT,
            "%s: universal tags %.4f, Penn tags %.4f of %,d words%n",
            file,
            score.universal(),
            score.penn(),
            score.words());
  }
}
