package org.standoff.output.tables;

import java.util.ArrayList;
import java.util.List;
import org.standoff.output.cells.RestText;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.TextTable;
import org.standoff.search.FacetsAnswer;

/** Prints what sentences are counted by, each facet under its name, with bars. */
public final class TextFacets {
  private final Paper paper;
  private final MarkedLine marked;

  public TextFacets(Paper paper) {
    this.paper = paper;
    marked = new MarkedLine(paper.colours());
  }

  public void print(FacetsAnswer answer) {
    if (answer.isEmpty()) {
      paper.remarks().accept("nothing found");
      return;
    }
    paper
        .out()
        .println(
            RestText.counted(answer.passageCount(), "sentence")
                + " in "
                + RestText.counted(answer.articleCount(), "article")
                + RestText.texts(answer.textCount(), answer.articleCount()));
    for (var facet : answer.facets()) {
      int left = facet.rowCount() - facet.rows().size();
      paper.out().println(facet.facet().label() + (left > 0 ? " (" + left + " more)" : ""));
      int most = facet.rows().stream().mapToInt(FacetsAnswer.Row::count).max().orElse(1);
      List<List<String>> table = new ArrayList<>();
      for (var row : facet.rows()) {
        var value = row.value().isEmpty() ? "unknown" : marked.line(row.value(), List.of());
        table.add(List.of(value, TextCounts.bar(row.count(), most)));
      }
      new TextTable(paper).print(table, 2);
    }
  }
}
