package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.standoff.annotation.GoldArticle;
import org.standoff.annotation.SentenceFinder;
import org.standoff.evaluate.names.GoldReader;
import org.standoff.evaluate.names.NameEvaluation;
import org.standoff.names.LabelledArticle;
import org.standoff.names.NameModel;
import org.standoff.names.NamesTraining;
import org.standoff.text.Sentence;
import org.standoff.words.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  standoff train names world.train.jsonl.gz --beside conllpp.train.txt.gz \\",
      "      --dev world.dev.jsonl --clusters models/clusters.bin --lexicon models/lexicon.bin \\",
      "      --output models/names-news.bin"
    })
final class TrainNamesCommand implements Callable<Integer> {
  /** Newswire of another time with other guidelines helps when it counts a third of the rest. */
  private static final float BESIDE = 0.3f;

  /** Epochs without a better score on the development articles, after which a pass ends. */
  private static final int PATIENCE = 3;

  private final Shell shell;

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files with marked articles.")
  private List<Path> files = List.of();

  @Option(
      names = "--beside",
      paramLabel = "GOLD",
      description =
          "Learn from this file, too, but less: its guidelines differ, and its misc may be groups."
              + " May be given several times.")
  private List<Path> beside = List.of();

  @Option(
      names = "--dev",
      paramLabel = "GOLD",
      description = "Score every epoch on this file, and stop when it does not get better.")
  private Optional<Path> development = Optional.empty();

  @Mixin private ClustersOption clusters = new ClustersOption();

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "What `standoff train lexicon` wrote.")
  private Optional<Path> lexicon = Optional.empty();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model.")
  private Path output = Path.of("");

  TrainNamesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var sentenceFinder = shell.models().sentenceFinders().get();
    var known = clusters.read();
    var progress = new Progress(developmentArticles(sentenceFinder));
    var training = new NamesTraining(known, lexicon(), NamesTraining.Settings.standard(), progress);
    for (var gold : read(files)) {
      training.add(LabelledArticle.of(gold, sentenceFinder.sentences(gold.article())), 1);
    }
    for (var gold : read(beside)) {
      training.add(
          LabelledArticle.withoutGroups(gold, sentenceFinder.sentences(gold.article())), BESIDE);
    }
    var model = training.train();
    ModelOutput.write(output, model::write);
    shell.out().printf(Locale.ROOT, "%s, %,d bytes%n", output, Files.size(output));
    return ExitCode.FOUND;
  }

  private Lexicon lexicon() throws IOException {
    return lexicon.isEmpty() ? Lexicon.none() : ModelInput.read(lexicon.get(), Lexicon::readFile);
  }

  private List<GoldArticle> read(List<Path> gold) throws IOException {
    var articles = GoldReader.read(gold);
    int names = articles.stream().mapToInt(article -> article.names().size()).sum();
    if (!gold.isEmpty()) {
      shell.say(String.format(Locale.ROOT, "%,d articles, %,d names", articles.size(), names));
    }
    return articles;
  }

  private record Split(GoldArticle gold, List<Sentence> sentences) {}

  private List<Split> developmentArticles(SentenceFinder sentenceFinder) throws IOException {
    List<Split> articles = new ArrayList<>();
    if (development.isPresent()) {
      for (var gold : GoldReader.read(List.of(development.get()))) {
        articles.add(new Split(gold, sentenceFinder.sentences(gold.article())));
      }
    }
    return articles;
  }

  /** Says how far the training is, and ends a pass that has stopped to get better. */
  private final class Progress implements NamesTraining.Progress {
    private final List<Split> articles;
    private String pass = "";
    private double best;
    private int worse;

    Progress(List<Split> articles) {
      this.articles = articles;
    }

    @Override
    public boolean goOn(String pass, int epoch, Supplier<NameModel> model) {
      if (!pass.equals(this.pass)) {
        this.pass = pass;
        best = 0;
        worse = 0;
      }
      if (articles.isEmpty()) {
        shell.say(pass + ", epoch " + epoch);
        return true;
      }
      double score = score(model.get());
      shell.say(String.format(Locale.ROOT, "%s, epoch %d: F1 %.4f", pass, epoch, score));
      worse = score > best ? 0 : worse + 1;
      best = Math.max(best, score);
      return worse < PATIENCE;
    }

    private double score(NameModel model) {
      var evaluation = new NameEvaluation();
      for (var article : articles) {
        evaluation.add(article.gold(), model.names(article.gold().article(), article.sentences()));
      }
      return evaluation.f1();
    }
  }
}
