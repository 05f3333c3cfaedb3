package org.standoff.output;

import java.io.IOException;
import java.util.List;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.search.Answer;

/** Prints each question as a line of its own, and its answer below. */
final class TextOfMany implements QuestionsPrinter {
  private static final String QUESTION = "1;36";

  private final Paper paper;
  private final MarkedLine marked;
  private boolean isFirst = true;

  TextOfMany(Paper paper) {
    this.paper = paper;
    marked = new MarkedLine(paper.colours());
  }

  @Override
  public void print(String question, Answer answer) throws IOException {
    head(question);
    var remarks = new Paper(paper.out(), remark -> remark(question, remark), paper.colours());
    new TextPrinter(remarks, TextPrinter.Questions.MANY).print(answer);
  }

  @Override
  public void refuse(String question, String why) {
    head(question);
  }

  private void head(String question) {
    if (!isFirst) {
      paper.out().println();
    }
    isFirst = false;
    paper.out().println(marked.styled("# " + marked.line(question, List.of()), QUESTION));
  }

  private void remark(String question, String remark) {
    paper.remarks().accept(question + ": " + remark);
  }
}
