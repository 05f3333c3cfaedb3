package org.standoff.output;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.standoff.search.Answer;

/**
 * Prints the answers as JSON Lines whose records have their question. One that finds nothing has a
 * record without hits: {@code {"version":1,"question":"…","found":false}}.
 */
record JsonLinesOfMany(PrintStream out) implements QuestionsPrinter {
  @Override
  public void print(String question, Answer answer) throws IOException {
    var printer = new JsonLinesPrinter(out, Optional.of(question));
    printer.print(answer);
    if (answer.isEmpty()) {
      printer.nothing(Optional.empty());
    }
  }

  @Override
  public void refuse(String question, String why) throws IOException {
    new JsonLinesPrinter(out, Optional.of(question)).nothing(Optional.of(why));
  }
}
