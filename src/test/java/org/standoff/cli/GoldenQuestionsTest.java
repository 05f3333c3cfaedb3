package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.evaluate.questions.QuestionFile;

/**
 * The questions of a file over articles of our own, with all that is printed in answer and how many
 * are answered: a change of ranking is a difference to read.
 */
class GoldenQuestionsTest {
  private static final Path QUESTIONS =
      Path.of("src/test/resources/org/standoff/questions/questions.txt");

  @TempDir private Path folder;

  @Test
  void theAnswersAreThoseOfTheFile() throws IOException {
    var index = folder.resolve("index").toString();
    var articles = QUESTIONS.resolveSibling("articles").toString();
    CommandLineRun.of("ingest", articles, "seeds", "--index", index);
    var questions =
        QuestionFile.read(QUESTIONS).stream()
            .map(QuestionFile.Line::question)
            .collect(Collectors.joining("\n"));
    var run =
        CommandLineRun.withInput(questions, "ask", "--from", "-", "--limit", "2", "--index", index);
    Printed.check((run.out() + "\n" + run.err()).replace(articles + "/", ""), "answers.txt");
  }

  @Test
  @Tag("thorough")
  void soManyAreAnswered() throws IOException {
    Printed.check(
        CommandLineRun.of("eval", "questions", QUESTIONS.toString()).out(), "answers-score.txt");
  }
}
