package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import org.standoff.annotate.ParallelAnnotator;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.GoldForm;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Together;
import org.standoff.evaluate.gold.Gold;
import org.standoff.evaluate.gold.GoldFolder;
import org.standoff.evaluate.gold.GoldMeasures;
import org.standoff.evaluate.names.Calibration;
import org.standoff.evaluate.names.GoldReader;
import org.standoff.evaluate.names.NameEvaluation;
import org.standoff.evaluate.pronouns.ChainEvaluation;
import org.standoff.evaluate.pronouns.ChainReader;
import org.standoff.evaluate.pronouns.GapEvaluation;
import org.standoff.evaluate.pronouns.GapReader;
import org.standoff.evaluate.questions.GoldQuestions;
import org.standoff.evaluate.sets.AttributionEvaluation;
import org.standoff.evaluate.sets.AttributionReader;
import org.standoff.evaluate.sets.CarbEvaluation;
import org.standoff.evaluate.sets.CarbReader;
import org.standoff.evaluate.sets.RecognizersEvaluation;
import org.standoff.evaluate.sets.RecognizersReader;
import org.standoff.evaluate.sets.TimexEvaluation;
import org.standoff.evaluate.sets.TimexReader;
import org.standoff.evaluate.treebanks.RunningText;
import org.standoff.evaluate.treebanks.SentenceEvaluation;
import org.standoff.evaluate.treebanks.TreebankScores;
import org.standoff.output.paper.MarkedLine;
import org.standoff.text.Article;
import org.standoff.treebank.TreebankReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval}: how good are the annotations? */
@Command(
    name = "eval",
    description = {
      "Annotates texts in which people marked what is to be found, and prints how much of it is"
          + " found: precision, recall and F1.",
      "GOLD is a folder of gold articles (NAME.txt with NAME.json), or files of marked names or of"
          + " a public set: GAP, PolNeAR, CaRB, TimeBank, Recognizers-Text, treebanks, chains of"
          + " coreference; they may be gzipped. docs/gold.md describes the forms and the measures."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff eval docs/gold --errors"})
final class EvalCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "GOLD",
      arity = "0..*",
      description = "Files and folders with marked articles, all of one form.")
  private List<Path> paths = List.of();

  @Option(
      names = "--set",
      paramLabel = "FORM",
      description = "What GOLD is: ${COMPLETION-CANDIDATES}. Without it, seen by its content.")
  private Optional<GoldForm> form = Optional.empty();

  @Option(names = "--errors", description = "List what was missed and what is wrong.")
  private boolean errors;

  @Option(
      names = "--calibration",
      description = "Of names: print for ten ranges of the score how many are right.")
  private boolean calibration;

  @Mixin private ModelOptions model = new ModelOptions();

  EvalCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("eval needs files or folders with marked articles");
    }
    var form = this.form.isPresent() ? this.form.get() : GoldForm.of(paths);
    if (calibration && form != GoldForm.NAMES) {
      throw new IllegalArgumentException("--calibration is for marked names alone");
    }
    switch (form) {
      case GOLD -> gold();
      case NAMES -> names();
      case GAP -> run(each(GapReader::read), new GapEvaluation());
      case POLNEAR -> run(each(AttributionReader::read), new AttributionEvaluation());
      case CARB -> run(each(CarbReader::read), new CarbEvaluation());
      case TIMEBANK -> run(each(TimexReader::read), new TimexEvaluation());
      case RECOGNIZERS -> run(each(RecognizersReader::read), new RecognizersEvaluation());
      case CHAINS -> run(each(ChainReader::read), new ChainEvaluation());
      case TREEBANK -> treebank();
    }
    return ExitCode.FOUND;
  }

  private void gold() throws IOException {
    var articles = goldArticles();
    var kept = new Kept();
    run(articles, new Together<>(List.of(GoldMeasures.all(), kept)));
    if (articles.stream().allMatch(article -> article.gold().questions().isEmpty())) {
      return;
    }
    var questions =
        EvalQuestionsCommand.inFolder(
            library -> GoldQuestions.ask(library, model.models().id(), articles, kept.annotated));
    questions.rows().forEach(this::print);
    if (errors) {
      print(questions.errors());
    }
  }

  /** Keeps the annotations, and measures nothing. */
  private static final class Kept implements Evaluation<Gold> {
    private final List<AnnotatedArticle> annotated = new ArrayList<>();

    @Override
    public void add(Marked<Gold> marked, AnnotatedArticle article) {
      annotated.add(article);
    }

    @Override
    public List<Row> rows() {
      return List.of();
    }

    @Override
    public List<String> errors() {
      return List.of();
    }
  }

  private List<Marked<Gold>> goldArticles() throws IOException {
    List<Marked<Gold>> articles = new ArrayList<>();
    for (var folder : paths) {
      if (errors && GoldFolder.isCountedOnly(folder)) {
        throw new IOException(folder + ": these articles are counted, never read: no --errors");
      }
      articles.addAll(GoldFolder.read(folder));
    }
    return articles;
  }

  private interface Reader<G> {
    List<Marked<G>> read(Path file) throws IOException;
  }

  private <G> List<Marked<G>> each(Reader<G> reader) throws IOException {
    List<Marked<G>> articles = new ArrayList<>();
    for (var file : paths) {
      articles.addAll(reader.read(file));
    }
    return articles;
  }

  private void names() throws IOException {
    var evaluation = new NameEvaluation();
    run(
        GoldReader.read(paths).stream()
            .map(gold -> new Marked<>(gold.article().id(), gold.article(), gold.names()))
            .toList(),
        evaluation);
    if (calibration) {
      print(evaluation.calibration());
    }
  }

  /** Tags and trees of the words as they were cut, sentences of the running text. */
  private void treebank() throws IOException {
    var sentences = TreebankReader.read(paths);
    var documents = each(RunningText::read);
    var models = shell.models();
    TreebankScores.of(models.tagger(), models.parser(), sentences).forEach(this::print);
    var evaluation = new SentenceEvaluation();
    var finder = models.sentenceFinders().get();
    for (var document : documents) {
      var found = finder.sentences(document.article());
      evaluation.add(
          document,
          new AnnotatedArticle(
              document.article(), found, List.of(), List.of(), List.of(), List.of(), ""));
    }
    print(evaluation);
  }

  /** Annotates all articles and prints what the evaluation says of them. */
  private <G> void run(List<Marked<G>> articles, Evaluation<G> evaluation) throws IOException {
    Queue<Marked<G>> waiting = new ArrayDeque<>();
    var receiver =
        new ParallelAnnotator.Receiver() {
          @Override
          public void annotated(AnnotatedArticle article) {
            evaluation.add(waiting.remove(), article);
          }

          @Override
          public void failed(Article article, String reason) throws IOException {
            throw new IOException(article.path() + ": could not be annotated: " + reason);
          }
        };
    try (var annotator =
        new ParallelAnnotator(model.models().load(shell.models()), model.threads(), receiver)) {
      for (var article : articles) {
        waiting.add(article);
        annotator.annotate(article.article());
      }
      annotator.finish();
    }
    print(evaluation);
  }

  private void print(Evaluation<?> evaluation) {
    evaluation.rows().forEach(this::print);
    if (errors) {
      print(evaluation.errors());
    }
  }

  private void print(List<String> mistakes) {
    var line = new MarkedLine(false);
    mistakes.forEach(mistake -> shell.out().println(line.line(mistake, List.of())));
  }

  private void print(Row row) {
    shell.out().println(ScoreTable.line(row));
  }

  private void print(Calibration scores) {
    for (var bin : scores.bins()) {
      shell
          .out()
          .printf(
              Locale.ROOT,
              "scores from %.1f: %5d names, mean score %.3f, right %.3f%n",
              bin.from(),
              bin.count(),
              bin.score(),
              bin.right());
    }
    shell.out().printf(Locale.ROOT, "mean difference %.3f%n", scores.error());
  }
}
