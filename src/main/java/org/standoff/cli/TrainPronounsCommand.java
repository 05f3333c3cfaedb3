package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.annotate.AnnotatorModels;
import org.standoff.annotate.ModelFiles;
import org.standoff.annotation.EntityResolver;
import org.standoff.entities.GoldPronouns;
import org.standoff.entities.PronounTraining;
import org.standoff.entities.PronounTraining.Example;
import org.standoff.evaluate.PronounEvaluation;
import org.standoff.evaluate.PronounReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train pronouns}: what the clues to the meaning of pronouns are worth. */
@Command(
    name = "pronouns",
    description = {
      "Learns what the clues to whom a pronoun means are worth. The same files in the same order"
          + " give the same bytes.",
      "MARKED is JSON Lines with id, text and either pronoun, a and b, as GAP has them, or chains"
          + " (type, mentions); offsets are UTF-16 code units. It may be gzipped."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  standoff train pronouns gap.dev.jsonl gum-coref.train.jsonl.gz --folds 5 \\",
      "      --dev gum-coref.dev.jsonl.gz --output pronoun-clues.txt"
    })
final class TrainPronounsCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "MARKED", arity = "1..*", description = "Files with marked pronouns.")
  private List<Path> files = List.of();

  @Option(
      names = "--dev",
      paramLabel = "MARKED",
      description = "Score what was learned on this file, too; may be given several times.")
  private List<Path> developmentFiles = List.of();

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "Score each file of MARKED, too, by learning N times without every Nth article.")
  private Optional<Integer> folds = Optional.empty();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The weights.")
  private Path output = Path.of("");

  TrainPronounsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var models = ModelFiles.standard().load(shell.models());
    var training = new PronounTraining(PronounTraining.Settings.standard());
    var marked = read(files, models);
    if (folds.isPresent()) {
      if (folds.get() < 2) {
        throw new IllegalArgumentException("--folds " + folds.get() + ": at least 2 are needed");
      }
      crossValidate(training, marked, folds.get());
    }
    var all = marked.stream().flatMap(file -> file.examples().stream()).toList();
    var learned = training.train(all, round -> shell.say("round " + round));
    ModelOutput.write(output, learned::write);
    shell.out().printf(Locale.ROOT, "%s, %,d clues%n", output, learned.clues());
    for (var file : read(developmentFiles, models)) {
      var evaluation = new PronounEvaluation();
      file.examples().forEach(example -> add(evaluation, learned.resolver(), example));
      row(file.path().toString(), evaluation);
    }
    return ExitCode.FOUND;
  }

  /** A file with its articles. */
  private record Marked(Path path, List<Example> examples) {}

  private List<Marked> read(List<Path> paths, AnnotatorModels models) throws IOException {
    List<Marked> marked = new ArrayList<>();
    for (var path : paths) {
      var articles = PronounReader.read(path);
      int pronouns = articles.stream().mapToInt(article -> article.pronouns().size()).sum();
      shell.say(
          String.format(
              Locale.ROOT, "%s: %,d articles, %,d pronouns", path, articles.size(), pronouns));
      marked.add(
          new Marked(path, articles.stream().map(article -> example(article, models)).toList()));
    }
    return marked;
  }

  private static Example example(GoldPronouns gold, AnnotatorModels models) {
    var sentences = models.sentenceFinder().sentences(gold.article());
    var parser = models.parser();
    return new Example(
        gold,
        sentences,
        sentences.stream().map(parser::parse).toList(),
        models.nameFinder().find(gold.article(), sentences));
  }

  private void crossValidate(PronounTraining training, List<Marked> marked, int parts) {
    var evaluations = marked.stream().map(file -> new PronounEvaluation()).toList();
    for (int part = 0; part < parts; part++) {
      List<Example> rest = new ArrayList<>();
      for (var file : marked) {
        for (int i = 0; i < file.examples().size(); i++) {
          if (i % parts != part) {
            rest.add(file.examples().get(i));
          }
        }
      }
      shell.say("part " + (part + 1) + " of " + parts);
      var resolver = training.train(rest, round -> {}).resolver();
      for (int number = 0; number < marked.size(); number++) {
        var examples = marked.get(number).examples();
        for (int i = part; i < examples.size(); i += parts) {
          add(evaluations.get(number), resolver, examples.get(i));
        }
      }
    }
    for (int number = 0; number < marked.size(); number++) {
      row(marked.get(number).path() + ", " + parts + " folds", evaluations.get(number));
    }
  }

  private static void add(PronounEvaluation evaluation, EntityResolver resolver, Example example) {
    evaluation.add(
        example.gold(),
        resolver.resolve(
            example.gold().article(), example.sentences(), example.trees(), example.names()));
  }

  private void row(String label, PronounEvaluation evaluation) {
    var score = evaluation.score();
    shell
        .out()
        .printf(
            Locale.ROOT,
            "%s: P %.3f R %.3f F1 %.4f  gold %d%n",
            label,
            score.precision(),
            score.recall(),
            score.f1(),
            score.right() + score.missed());
  }
}
