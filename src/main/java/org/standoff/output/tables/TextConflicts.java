package org.standoff.output.tables;

import java.util.List;
import org.standoff.annotation.Qualifier;
import org.standoff.output.cells.ConflictText;
import org.standoff.output.cells.FigureText;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.ConflictsAnswer.Conflict;
import org.standoff.search.ConflictsAnswer.Telling;

/** Prints figures that contradict each other: what they are of, and below it who says what. */
public final class TextConflicts {
  private static final String NAME = "1";

  private final Paper paper;
  private final MarkedLine marked;

  public TextConflicts(Paper paper) {
    this.paper = paper;
    marked = new MarkedLine(paper.colours());
  }

  /** Prints all there are. */
  public void print(ConflictsAnswer answer) {
    if (answer.isEmpty()) {
      paper.remarks().accept("no figures that contradict each other found");
    }
    boolean first = true;
    for (var conflict : answer.conflicts()) {
      if (!first) {
        paper.out().println();
      }
      first = false;
      paper.out().println(head(conflict));
      var passages = new PassageTable(paper);
      for (var telling : conflict.tellings()) {
        passages.add(
            telling.passage(), telling.figure().excerpt(), cells(telling), sentence(telling));
      }
      passages.print();
    }
  }

  private String head(Conflict conflict) {
    var names = conflict.names().isEmpty() ? "" : " · " + String.join(", ", conflict.names());
    return marked.styled(marked.line(conflict.thing(), List.of()), NAME)
        + marked.line(names, List.of())
        + ": "
        + ConflictText.moved(conflict);
  }

  private static List<String> cells(Telling telling) {
    var value = telling.figure().value();
    return List.of(
        FigureText.value(value),
        value.qualifier() == Qualifier.EXACT ? "" : value.qualifier().label());
  }

  private String sentence(Telling telling) {
    int copies = telling.copies().size();
    var also = copies == 0 ? "" : "  +" + (copies == 1 ? "1 copy" : copies + " copies");
    return marked.excerpt(telling.passage().excerpt(), List.of(telling.figure().excerpt())) + also;
  }
}
