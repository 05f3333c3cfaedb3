package org.standoff.output.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.standoff.search.Excerpt;
import org.standoff.search.LookupAnswer;
import org.standoff.search.Passage;
import org.standoff.search.WhereAnswer.FormCount;

/** What many names mean, in words: a row a name, whether anybody bears it or not. */
public final class LookupText {
  public static final List<String> COLUMNS =
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

  private static final int MOST_FORMS = 8;

  private LookupText() {}

  /** The cells below {@link #COLUMNS}; of a name that nobody bears all but two are empty. */
  public static List<String> cells(LookupAnswer.Row row) {
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
            known.first().map(LocalDate::toString).orElse(""),
            known.last().map(LocalDate::toString).orElse(""),
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

  /** Where the name stands in a sentence. */
  public static Excerpt place(Passage best) {
    return best.hits().isEmpty() ? best.excerpt() : best.hits().getFirst().excerpt();
  }

  /** Whom a name means, how often it is mentioned, and who else bears it. */
  public static String line(LookupAnswer.Known known) {
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
        + known.first().map(first -> days(first, known.last().orElse(first))).orElse("")
        + others;
  }

  private static String days(LocalDate first, LocalDate last) {
    return first.equals(last) ? ", " + first : ", " + first + " to " + last;
  }
}
