package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.standoff.annotate.AnnotatorModels;
import org.standoff.annotate.ModelFiles;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityResolver;
import org.standoff.entities.GoldPronouns;
import org.standoff.entities.PronounTraining;
import org.standoff.entities.PronounTraining.Example;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.GoldForm;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.pronouns.ChainEvaluation;
import org.standoff.evaluate.pronouns.ChainReader;
import org.standoff.evaluate.pronouns.GapEvaluation;
import org.standoff.evaluate.pronouns.GapReader;
import org.standoff.evaluate.pronouns.PronounExamples;
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
      var measured = file.measured();
      for (int i = 0; i < file.examples().size(); i++) {
        measured.add(i, learned.resolver());
      }
      print(file.path().toString(), measured);
    }
    return ExitCode.FOUND;
  }

  /** A file of one form with its articles, and how they are measured. */
  private record MarkedFile<G>(
      Path path,
      List<Marked<G>> articles,
      List<Example> examples,
      Supplier<Evaluation<G>> evaluation) {
    Measured<G> measured() {
      return new Measured<>(this, evaluation.get());
    }
  }

  /** What is measured of a file. */
  private record Measured<G>(MarkedFile<G> file, Evaluation<G> evaluation) {
    void add(int article, EntityResolver resolver) {
      var marked = file.articles().get(article);
      var example = file.examples().get(article);
      var resolution =
          resolver.resolve(marked.article(), example.sentences(), example.trees(), example.names());
      evaluation.add(
          marked,
          new AnnotatedArticle(
              marked.article(),
              example.sentences(),
              resolution.entities(),
              resolution.mentions(),
              List.of(),
              List.of(),
              ""));
    }
  }

  private List<MarkedFile<?>> read(List<Path> paths, AnnotatorModels models) throws IOException {
    List<MarkedFile<?>> files = new ArrayList<>();
    for (var path : paths) {
      files.add(
          switch (GoldForm.of(List.of(path))) {
            case GAP ->
                file(
                    path,
                    GapReader.read(path),
                    PronounExamples::ofSnippet,
                    models,
                    GapEvaluation::new);
            case CHAINS ->
                file(
                    path,
                    ChainReader.read(path),
                    PronounExamples::ofChains,
                    models,
                    ChainEvaluation::new);
            case GOLD, NAMES, POLNEAR, CARB, TIMEBANK, RECOGNIZERS, TREEBANK ->
                throw new IOException(path + ": is neither GAP nor chains of coreference");
          });
    }
    return files;
  }

  private <G> MarkedFile<G> file(
      Path path,
      List<Marked<G>> articles,
      Function<Marked<G>, GoldPronouns> pronouns,
      AnnotatorModels models,
      Supplier<Evaluation<G>> evaluation) {
    var gold = articles.stream().map(pronouns).toList();
    shell.say(
        String.format(
            Locale.ROOT,
            "%s: %,d articles, %,d pronouns",
            path,
            gold.size(),
            gold.stream().mapToInt(article -> article.pronouns().size()).sum()));
    return new MarkedFile<>(
        path,
        articles,
        gold.stream().map(article -> example(article, models)).toList(),
        evaluation);
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

  private void crossValidate(PronounTraining training, List<MarkedFile<?>> files, int parts) {
    List<Measured<?>> all = new ArrayList<>();
    files.forEach(file -> all.add(file.measured()));
    for (int part = 0; part < parts; part++) {
      List<Example> rest = new ArrayList<>();
      for (var file : files) {
        for (int i = 0; i < file.examples().size(); i++) {
          if (i % parts != part) {
            rest.add(file.examples().get(i));
          }
        }
      }
      shell.say("part " + (part + 1) + " of " + parts);
      var resolver = training.train(rest, round -> {}).resolver();
      for (var measured : all) {
        for (int i = part; i < measured.file().examples().size(); i += parts) {
          measured.add(i, resolver);
        }
      }
    }
    for (var measured : all) {
      print(measured.file().path() + ", " + parts + " folds", measured);
    }
  }

  private void print(String label, Measured<?> measured) {
    shell.out().println(label);
    measured.evaluation().rows().forEach(row -> shell.out().println(ScoreTable.line(row)));
  }
}
