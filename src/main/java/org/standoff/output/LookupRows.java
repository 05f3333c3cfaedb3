package org.standoff.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.standoff.output.cells.RestText;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.Printable;
import org.standoff.query.ranges.Days;
import org.standoff.search.Excerpt;
import org.standoff.search.Hit;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.WhereAnswer.FormCount;

/** Prints what many names mean: a row a name, whether anybody bears it or not. */
record LookupRows(LookupAnswer answer) {
  static final List<String> COLUMNS =
      List.of(
          "name",
          "entity",
          "type",
          "mentions",
          "articles",
          "first",
          "last",
          "forms",
          "others",
          "otherCount",
          "near");

  private static final String NAME = "1";
  private static final int MOST_FORMS = 8;

  /** The cells below {@link #COLUMNS}; of a name that nobody bears all but two are empty. */
  static List<String> cells(LookupAnswer.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.name());
    if (row.known().isEmpty()) {
      cells.addAll(List.of("", "", "0", "0", "", "", "", "", "0", row.near().orElse("")));
      return cells;
    }
    var known = row.known().get();
    cells.addAll(
        List.of(
            known.entity().name(),
            known.entity().type().label(),
            String.valueOf(known.entity().count()),
            String.valueOf(known.articleCount()),
            known.published().map(days -> days.first().toString()).orElse(""),
            known.published().map(days -> days.last().toString()).orElse(""),
            forms(known),
            String.join(" | ", known.others()),
            String.valueOf(known.otherCount()),
            ""));
    return cells;
  }

  private static String forms(LookupAnswer.Known known) {
    return known.entity().forms().stream()
        .map(FormCount::text)
        .distinct()
        .limit(MOST_FORMS)
        .collect(Collectors.joining(" | "));
  }

  static void json(JsonGenerator json, LookupAnswer.Row row) throws IOException {
    json.writeStringField("asked", row.name());
    json.writeBooleanField("found", row.known().isPresent());
    if (row.known().isPresent()) {
      var known = row.known().get();
      PassageJson.count(json, known.entity(), NamesAnswer.Counted.MENTIONS);
      json.writeNumberField("articles", known.articleCount());
      PassageJson.optional(json, "first", known.published().map(days -> days.first().toString()));
      PassageJson.optional(json, "last", known.published().map(days -> days.last().toString()));
      PassageJson.strings(json, "others", known.others());
      json.writeNumberField("otherCount", known.otherCount());
      if (known.best().isPresent()) {
        PassageJson.passage(json, known.best().get());
      }
    }
    PassageJson.optional(json, "near", row.near());
  }

  void print(Paper paper) {
    var marked = new MarkedLine(paper.colours());
    for (var row : answer.rows()) {
      var name = marked.line(row.name(), List.of());
      if (row.known().isEmpty()) {
        var near = row.near().map(it -> "; did you mean " + marked.line(it, List.of()) + "?");
        paper.out().println(marked.styled(name, NAME) + "  not mentioned" + near.orElse(""));
        continue;
      }
      var known = row.known().get();
      paper.out().println(marked.styled(name, NAME) + "  " + marked.line(line(known), List.of()));
      if (known.best().isPresent()) {
        var best = known.best().get();
        paper
            .out()
            .println(
                "  "
                    + Printable.line(best.article().path() + ":" + place(best).place())
                    + "  "
                    + marked.excerpt(
                        best.excerpt(), best.hits().stream().map(Hit::excerpt).toList()));
      }
    }
  }

  /** Where the name stands in a sentence. */
  static Excerpt place(Passage best) {
    return best.hits().isEmpty() ? best.excerpt() : best.hits().getFirst().excerpt();
  }

  private static String line(LookupAnswer.Known known) {
    var entity = known.entity();
    int more = known.otherCount() - known.others().size();
    var others =
        known.others().isEmpty()
            ? ""
            : "; also borne by "
                + String.join(", ", known.others())
                + (more > 0 ? " and " + more + " more" : "");
    return entity.name()
        + ", "
        + entity.type().label()
        + " · "
        + RestText.counted(entity.count(), "mention")
        + " in "
        + RestText.counted(known.articleCount(), "article")
        + known.published().map(LookupRows::days).orElse("")
        + others;
  }

  private static String days(Days days) {
    return days.first().equals(days.last())
        ? ", " + days.first()
        : ", " + days.first() + " to " + days.last();
  }
}
