package org.standoff.output.tables;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.output.cells.LookupText;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.Printable;
import org.standoff.output.paper.TextTable;
import org.standoff.search.Hit;
import org.standoff.search.LookupAnswer;
import org.standoff.search.WhereAnswer.Beyond;
import org.standoff.search.WhoAnswer;

/** Prints what is known of somebody, a line each, what it is first. */
public final class TextPage {
  private static final String NAME = "1";
  private static final int MOST_NAMED_AFTER = 5;

  private final Paper paper;
  private final MarkedLine marked;

  public TextPage(Paper paper) {
    this.paper = paper;
    marked = new MarkedLine(paper.colours());
  }

  public void print(WhoAnswer.Page page) {
    page.first()
        .ifPresent(day ->
            label(
                "published",
                day
                    + page.last()
                        .filter(last -> !last.equals(day))
                        .map(last -> " to " + last)
                        .orElse("")));
    label(
        "roles",
        page.roles().stream()
            .map(role -> TextTable.times(marked.line(role.role(), List.of()), role.count()))
            .collect(Collectors.joining(", ")));
    for (var quote : page.quotes()) {
      var object = quote.fact().object();
      label(
          quote.fact().isDoubtful() ? "said?" : "said",
          "“"
              + marked.line(object.text(), List.of())
              + "” "
              + Printable.line(quote.passage().article().path() + ":" + object.place()));
    }
    for (var type : EntityType.values()) {
      label(
          "with " + type.label(),
          page.company().stream()
              .filter(member -> member.type() == type)
              .map(member -> TextTable.times(marked.line(member.name(), List.of()), member.count()))
              .collect(Collectors.joining(", ")));
    }
    label(
        "figures",
        page.figures().stream()
            .map(row -> {
              var of = row.figure().of().map(counted -> " " + counted.text()).orElse("");
              return marked.line(row.figure().excerpt().text() + of, List.of());
            })
            .collect(Collectors.joining(", ")));
  }

  /** What has a name that holds the asked one. */
  public String namedAfter(Beyond beyond) {
    var named =
        beyond.namedAfter().stream()
            .limit(MOST_NAMED_AFTER)
            .map(thing ->
                TextTable.times(marked.line(thing.name(), List.of()), thing.mentionCount()))
            .collect(Collectors.joining(", "));
    int more = beyond.namedAfter().size() - MOST_NAMED_AFTER;
    return named + (more > 0 ? " and " + more + " more" : "");
  }

  /** A line; none if nothing is known. */
  public void label(String label, String text) {
    if (!text.isEmpty()) {
      paper.out().printf(Locale.ROOT, "  %-18s %s%n", label, text);
    }
  }

  /** Many names, each with whom it means. */
  public void print(LookupAnswer answer) {
    for (var row : answer.rows()) {
      var name = marked.line(row.name(), List.of());
      if (row.known().isEmpty()) {
        var near = row.near().map(it -> "; did you mean " + marked.line(it, List.of()) + "?");
        paper.out().println(marked.styled(name, NAME) + "  not mentioned" + near.orElse(""));
        continue;
      }
      var known = row.known().get();
      paper
          .out()
          .println(
              marked.styled(name, NAME) + "  " + marked.line(LookupText.line(known), List.of()));
      if (known.best().isPresent()) {
        var best = known.best().get();
        paper
            .out()
            .println(
                "  "
                    + Printable.line(best.article().path() + ":" + LookupText.place(best).place())
                    + "  "
                    + marked.excerpt(
                        best.excerpt(), best.hits().stream().map(Hit::excerpt).toList()));
      }
    }
  }
}
