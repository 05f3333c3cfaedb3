package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<String> printed = new ArrayList<>();
    for (var line : QuestionFile.read(QUESTIONS)) {
      var run = CommandLineRun.of("ask", line.question(), "--limit", "2", "--index", index);
      printed.add(
          "> " + line.question() + "\n" + (run.err() + run.out()).replace(articles + "/", ""));
    }
    Printed.check(String.join("\n", printed), "answers.txt");
  }

  @Test
  void soManyAreAnswered() throws IOException {
    Printed.check(
        CommandLineRun.of("eval", "questions", QUESTIONS.toString()).out(), "answers-score.txt");
  }
}
