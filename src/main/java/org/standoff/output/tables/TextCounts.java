package org.standoff.output.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.TextTable;
import org.standoff.query.Tier;
import org.standoff.search.CountsAnswer;

/** Prints counts as bars, the articles as paths alone, and a number by itself. */
public final class TextCounts {
  private static final int LONGEST_BAR = 40;

  private final Paper paper;
  private final MarkedLine marked;

  public TextCounts(Paper paper) {
    this.paper = paper;
    marked = new MarkedLine(paper.colours());
  }

  public void print(CountsAnswer answer) {
    if (answer.isEmpty()) {
      paper.remarks().accept("nothing found");
      return;
    }
    int most = answer.rows().stream().mapToInt(CountsAnswer.Row::count).max().orElse(1);
    Optional<Tier> tier = Optional.of(Tier.SURE);
    List<List<String>> table = new ArrayList<>();
    for (var row : answer.rows()) {
      if (row.tier().isPresent() && !row.tier().equals(tier)) {
        flush(table);
        tier = row.tier();
        paper.out().println(tier.get().label() + ":");
      }
      table.add(cells(answer.by(), row, most));
    }
    flush(table);
  }

  private void flush(List<List<String>> table) {
    new TextTable(paper).print(table, 0);
    table.clear();
  }

  private List<String> cells(CountsAnswer.By by, CountsAnswer.Row row, int most) {
    var count = String.valueOf(row.count());
    var value = row.value().isEmpty() ? "unknown" : marked.line(row.value(), List.of());
    return switch (by) {
      case ALL -> List.of(count);
      case ARTICLE -> List.of(value);
      case MONTH, SOURCE -> List.of(value, bar(row.count(), most));
    };
  }

  /** A number as a bar, with the number behind it. */
  static String bar(int count, int most) {
    int length = Math.max(1, (int) Math.round((double) LONGEST_BAR * count / most));
    return "█".repeat(length) + " " + count;
  }
}
