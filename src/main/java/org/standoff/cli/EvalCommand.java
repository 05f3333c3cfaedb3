package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import org.standoff.annotate.ParallelAnnotator;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.GoldArticle;
import org.standoff.evaluate.Calibration;
import org.standoff.evaluate.GoldReader;
import org.standoff.evaluate.NameError;
import org.standoff.evaluate.NameEvaluation;
import org.standoff.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval}: how good are the annotations? */
@Command(
    name = "eval",
    description = {
      "Annotates articles in which people marked the names, and prints how many of these are found:"
          + " type and both ends must be right.",
      "GOLD is JSON Lines with id, text and mentions (type, start, end in UTF-16 code units), or"
          + " name samples of OpenNLP (.txt); either may be gzipped."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff eval world.dev.jsonl"})
final class EvalCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files with marked articles.")
  private List<Path> files = List.of();

  @Option(
      names = "--errors",
      description = "List what was missed, invented or mistyped, the most frequent first.")
  private boolean errors;

  @Option(
      names = "--calibration",
      description = "Print for ten ranges of the score how many of the names are right.")
  private boolean calibration;

  @Mixin private ModelOptions model = new ModelOptions();

  EvalCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var evaluation = new NameEvaluation();
    Queue<GoldArticle> waiting = new ArrayDeque<>();
    var receiver =
        new ParallelAnnotator.Receiver() {
          @Override
          public void annotated(AnnotatedArticle article) {
            evaluation.add(waiting.remove(), article);
          }

          @Override
          public void failed(Article article, Throwable reason) throws IOException {
            throw new IOException(article.path() + ": could not be annotated: " + reason, reason);
          }
        };
    try (var annotator =
        new ParallelAnnotator(model.models().load(shell.models()), model.threads(), receiver)) {
      for (var gold : GoldReader.read(files)) {
        waiting.add(gold);
        annotator.annotate(gold.article());
      }
      annotator.finish();
    }
    for (var type : EntityType.values()) {
      row(type.label(), evaluation, EnumSet.of(type));
    }
    row(
        "names",
        evaluation,
        EnumSet.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION));
    shell
        .out()
        .println("(names: person, location and organization together; F1 with its 95 % range)");
    if (calibration) {
      print(evaluation.calibration());
    }
    if (errors) {
      evaluation
          .errors()
          .forEach(error ->
              shell
                  .out()
                  .printf(Locale.ROOT, "%5d  %s%n", error.getValue(), oneLine(error.getKey())));
    }
    return ExitCode.FOUND;
  }

  private static String oneLine(NameError error) {
    return new Markup(false).line(error.toString(), List.of());
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

  private void row(String label, NameEvaluation evaluation, Set<EntityType> types) {
    var score = evaluation.score(types);
    var interval = evaluation.interval(types);
    shell
        .out()
        .printf(
            Locale.ROOT,
            "%-13s P %.3f R %.3f F1 %.4f (%.3f..%.3f)  gold %d%n",
            label,
            score.precision(),
            score.recall(),
            score.f1(),
            interval.low(),
            interval.high(),
            score.right() + score.missed());
  }
}
