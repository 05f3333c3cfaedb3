package org.standoff.output;

import java.io.IOException;
import java.util.List;
import org.standoff.output.paper.CsvTable;
import org.standoff.output.paper.Paper;
import org.standoff.search.Answer;

/** Prints the answers as one table; a question that finds nothing has a row without a place. */
final class CsvOfMany implements QuestionsPrinter {
  private final CsvTable table;

  /** Prints answers of one kind. */
  CsvOfMany(Paper paper) throws IOException {
    this(paper, List.of());
  }

  /** Prints answers to questions in English, which may be of several kinds. */
  static CsvOfMany inEnglish(Paper paper) throws IOException {
    return new CsvOfMany(paper, CsvPrinter.ANY);
  }

  private CsvOfMany(Paper paper, List<String> columns) throws IOException {
    table = new CsvTable(paper.out(), columns);
  }

  @Override
  public void print(String question, Answer answer) throws IOException {
    table.beginQuestion(question);
    new CsvPrinter(table, _ -> {}).print(answer);
    if (answer.isEmpty()) {
      table.rowOfNothing();
    }
    table.flush();
  }

  @Override
  public void refuse(String question, String why) throws IOException {
    table.rowOfRefused(question);
    table.flush();
  }

  @Override
  public void end() throws IOException {
    table.end();
  }
}
