package org.standoff.evaluate.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Questions that people wrote down with their answers: a file of lines {@code question | article |
 * answer}, the article a path from the file's folder, the answer words of the article. A bar for
 * both says that no article answers. Lines that begin with {@code #} are comments.
 */
public final class QuestionFile {
  private static final String NONE = "-";

  private QuestionFile() {}

  /**
   * A question.
   *
   * @param expected empty when no article answers
   */
  public record Line(String question, Optional<Expected> expected) {}

  /** The article that answers, and the words that do. */
  public record Expected(Path article, String answer) {}

  /**
   * The questions of a file, in order.
   *
   * @throws IOException if a line has another form; the message says which
   */
  public static List<Line> read(Path file) throws IOException {
    List<Line> questions = new ArrayList<>();
    var lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() != 3 || cells.stream().anyMatch(String::isEmpty)) {
        throw new IOException(file + ":" + (i + 1) + ": write question | article | answer");
      }
      var article = file.resolveSibling(cells.get(1)).normalize();
      var expected =
          cells.get(1).equals(NONE)
              ? Optional.<Expected>empty()
              : Optional.of(new Expected(article, cells.get(2)));
      questions.add(new Line(cells.get(0), expected));
    }
    return questions;
  }
}
