package org.standoff.output;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.standoff.search.Answer;

/** Prints the answers as one table; a question that finds nothing has a row without a place. */
final class CsvOfMany implements QuestionsPrinter {
  private final CsvTable table;

  CsvOfMany(PrintStream out) throws IOException {
    table = new CsvTable(out);
  }

  @Override
  public void print(String question, Answer answer) throws IOException {
    table.beginQuestion(question);
    new CsvPrinter(table).print(answer);
    if (answer.isEmpty()) {
      table.rowOfNothing();
    }
    table.flush();
  }

  @Override
  public void refuse(String question, String why) throws IOException {
    table.beginQuestion(question);
    table.begin(List.of());
    table.rowOfNothing();
    table.flush();
  }
}
