package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.evaluate.AsRead;
import org.standoff.evaluate.questions.GoldQuestions;
import org.standoff.evaluate.questions.QuestionEvaluation;
import org.standoff.evaluate.questions.QuestionFile;
import org.standoff.output.paper.MarkedLine;
import org.standoff.search.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval questions}: are the questions of a file answered? */
@Command(
    name = "questions",
    description = {
      "Asks the questions of a file, of its articles, and prints how many are answered in the first"
          + " passage and in the first five, and for how many without an answer that is said.",
      "FILE has lines question | article | answer, the article a path from the file's folder; - for"
          + " both where no article answers."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff eval questions questions.txt --errors"})
final class EvalQuestionsCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "FILE", description = "Questions with their articles and answers.")
  private Path file = Path.of("");

  @Option(names = "--errors", description = "List what is not answered in the first five passages.")
  private boolean errors;

  @Mixin private ModelOptions model = new ModelOptions();

  EvalQuestionsCommand(Shell shell) {
    this.shell = shell;
  }

  /** What is measured in a library. */
  interface Measuring {
    QuestionEvaluation measure(Library library) throws IOException;
  }

  @Override
  public Integer call() throws IOException {
    var questions = QuestionFile.read(file);
    var annotated = annotated(questions);
    var evaluation =
        inFolder(library -> GoldQuestions.ask(library, model.models().id(), questions, annotated));
    evaluation.rows().forEach(row -> shell.out().println(ScoreTable.line(row)));
    if (errors) {
      var line = new MarkedLine(false);
      evaluation.errors().forEach(error -> shell.out().println(line.line(error, List.of())));
    }
    return ExitCode.FOUND;
  }

  private Map<Path, AnnotatedArticle> annotated(List<QuestionFile.Line> questions)
      throws IOException {
    Map<Path, AnnotatedArticle> annotated = new LinkedHashMap<>();
    var annotator = model.models().load(shell.models()).annotator();
    for (var line : questions) {
      if (line.expected().isPresent()) {
        var path = line.expected().get().article();
        if (!annotated.containsKey(path)) {
          annotated.put(path, annotator.annotate(AsRead.file(path).getFirst()));
        }
      }
    }
    return annotated;
  }

  /** What is measured in a library of its own, which is gone afterwards. */
  static QuestionEvaluation inFolder(Measuring measuring) throws IOException {
    var folder = Files.createTempDirectory("standoff-eval");
    try {
      return measuring.measure(IndexOptions.in(folder));
    } finally {
      try (var files = Files.walk(folder)) {
        for (var made : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(made);
        }
      }
    }
  }
}
