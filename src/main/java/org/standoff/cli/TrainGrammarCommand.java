package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.standoff.grammar.GrammarTraining;
import org.standoff.grammar.Parser;
import org.standoff.grammar.TreeScore;
import org.standoff.tags.TaggerModel;
import org.standoff.tags.TagsTraining;
import org.standoff.treebank.TreebankReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train grammar}: a model that finds the trees of sentences. */
@Command(
    name = "grammar",
    description = {
      "Trains a model that finds the trees of sentences. The same files in the same order give"
          + " the same bytes.",
      "TREEBANK is CoNLL-U with universal and Penn tags, heads and relations; it may be gzipped."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  standoff train grammar gum.train.conllu.gz ewt.train.conllu.gz --dev gum.dev.conllu.gz \\",
      "      --clusters models/clusters.bin --tags models/tags.bin \\",
      "      --output models/grammar.bin"
    })
final class TrainGrammarCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "TREEBANK", arity = "1..*", description = "Files with parsed sentences.")
  private List<Path> files = List.of();

  @Option(
      names = "--dev",
      paramLabel = "TREEBANK",
      description = "Score the model on this file, too; may be given several times.")
  private List<Path> developmentFiles = List.of();

  @Mixin private ClustersOption clusters = new ClustersOption();

  @Option(
      names = "--tags",
      required = true,
      paramLabel = "FILE",
      description = "The tags model of the parser to come, for the scores.")
  private Path tags = Path.of("");

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model.")
  private Path output = Path.of("");

  TrainGrammarCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var sentences = TreebankReader.read(files);
    shell.say(String.format(Locale.ROOT, "training on %,d sentences", sentences.size()));
    var known = clusters.read();
    var tagger = ModelInput.read(tags, in -> TaggerModel.read(in, known));
    var model =
        new GrammarTraining(
                known,
                GrammarTraining.Settings.standard(),
                TagsTraining.Settings.standard(),
                shell::say)
            .train(sentences);
    ModelOutput.write(output, model::write);
    shell.out().printf(Locale.ROOT, "%s, %,d bytes%n", output, Files.size(output));
    for (var file : developmentFiles) {
      score(file, model.parser(tagger));
    }
    return ExitCode.FOUND;
  }

  private void score(Path file, Parser parser) throws IOException {
    var sentences = TreebankReader.read(List.of(file));
    for (var source : TreeScore.Tags.values()) {
      var score = TreeScore.of(parser, sentences, source);
      shell
          .out()
          .printf(
              Locale.ROOT,
              "%s: heads %.4f, with relations %.4f of %,d words, %s tags%n",
              file,
              score.heads(),
              score.relations(),
              score.words(),
              source.toString().toLowerCase(Locale.ROOT));
    }
  }
}
