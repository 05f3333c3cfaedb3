package org.standoff.output.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.Printable;
import org.standoff.output.paper.TextTable;
import org.standoff.search.ArticleHead;
import org.standoff.search.CopiesAnswer;

/** Prints groups of copies: the fullest text, and below it each other with what it has of it. */
public final class TextCopies {
  private static final int MOST_CHANGES = 4;

  private final Paper paper;
  private final MarkedLine marked;

  public TextCopies(Paper paper) {
    this.paper = paper;
    marked = new MarkedLine(paper.colours());
  }

  public void print(CopiesAnswer answer) {
    if (answer.isEmpty()) {
      paper.remarks().accept("no copies found");
      return;
    }
    boolean first = true;
    for (var group : answer.groups()) {
      if (!first) {
        paper.out().println();
      }
      first = false;
      paper.out().println(String.join("  ", head(group.fullest())).stripTrailing());
      List<List<String>> table = new ArrayList<>();
      for (var copy : group.copies()) {
        var cells = new ArrayList<>(head(copy.article()));
        cells.set(0, "  " + cells.getFirst());
        cells.add(shared(copy, group.fullest()));
        table.add(cells);
      }
      new TextTable(paper).print(table, 0);
    }
    int left = answer.groupCount() - answer.groups().size();
    if (left > 0) {
      paper.remarks().accept(left + " more; --limit 0 prints all");
    }
  }

  /** The path of an article, its day and its title. */
  private List<String> head(ArticleHead article) {
    var details = article.details();
    return List.of(
        Printable.line(article.path().toString()),
        details.published().map(Object::toString).orElse("-"),
        marked.line(details.title().orElse(""), List.of()));
  }

  private String shared(CopiesAnswer.Copy copy, ArticleHead fullest) {
    var of = copy.of().equals(fullest.path()) ? "" : " of " + Printable.line(copy.of().toString());
    var changes =
        copy.changes().stream()
            .limit(MOST_CHANGES)
            .map(change ->
                marked.line(change.here().text(), List.of())
                    + " for "
                    + marked.line(change.there().text(), List.of()))
            .collect(Collectors.joining(", "));
    return String.format(
            Locale.ROOT,
            "%d of %d sentences%s%s",
            copy.sentencesShared(),
            copy.sentences(),
            copy.isPart() ? ", a part" : "",
            of)
        + (changes.isEmpty() ? "" : ": " + changes)
        + (copy.changes().size() > MOST_CHANGES ? ", …" : "");
  }
}
