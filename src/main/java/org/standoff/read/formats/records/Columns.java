package org.standoff.read.formats.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which column of a table is what of an article.
 *
 * @param headings of the columns, in order
 * @param fields the numbers of the columns that may be each field, the surest first
 */
record Columns(List<String> headings, Map<Field, List<Integer>> fields) {
  private static final int SHOWN = 12;
  private static final int LONGEST = 30;

  /**
   * The columns of a table by its headings.
   *
   * @param headings its first row
   * @throws UnknownText if none of them is that of a text
   */
  static Columns of(List<String> headings, FieldNames names) throws UnknownText {
    var stripped = headings.stream().map(String::strip).toList();
    Map<Field, List<Integer>> fields = new EnumMap<>(Field.class);
    for (var field : Field.values()) {
      List<Integer> columns = new ArrayList<>();
      for (var name : names.in(stripped.stream().distinct().toList(), field)) {
        for (int i = 0; i < stripped.size(); i++) {
          if (stripped.get(i).equals(name)) {
            columns.add(i);
          }
        }
      }
      fields.put(field, columns);
    }
    if (fields.get(Field.TEXT).isEmpty()) {
      throw new UnknownText(stripped, names.told(Field.TEXT));
    }
    return new Columns(stripped, fields);
  }

  /** A row as the record of an article. */
  ParsedRecord parse(List<String> cells) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    List<Integer> used = new ArrayList<>();
    fields.forEach((field, columns) -> {
      var column = column(field, columns, cells);
      column.ifPresent(number -> {
        values.put(field, cells.get(number));
        used.add(number);
      });
    });
    SortedMap<String, String> metadata = new TreeMap<>();
    for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
      var heading = headings.get(i);
      if (!used.contains(i) && !heading.isEmpty() && !cells.get(i).isBlank()) {
        metadata.put(heading, cells.get(i));
      }
    }
    List<String> remarks = new ArrayList<>();
    if (cells.size() > headings.size()) {
      remarks.add("the row has more cells than there are headings: those behind are left out");
    }
    return new RecordDraft(values, metadata, remarks).parsed();
  }

  /** Of several columns that may be the text the longest, else the first that says something. */
  private static Optional<Integer> column(Field field, List<Integer> columns, List<String> cells) {
    Optional<Integer> best = Optional.empty();
    for (int column : columns) {
      if (column >= cells.size() || cells.get(column).isBlank()) {
        continue;
      }
      if (best.isEmpty()
          || (field == Field.TEXT && cells.get(column).length() > cells.get(best.get()).length())) {
        best = Optional.of(column);
      }
    }
    return best;
  }

  /** No column is that of the text. */
  static final class UnknownText extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownText(List<String> headings, Optional<String> told) {
      super(
          (told.isPresent()
                  ? "has no column '" + told.get() + "'"
                  : "is a table and no column of it is known to be a text")
              + ": there "
              + (headings.size() == 1 ? "is " : "are ")
              + headings.stream()
                  .limit(SHOWN)
                  .map(UnknownText::shown)
                  .collect(Collectors.joining(", "))
              + (headings.size() > SHOWN ? ", …" : "")
              + "; name it with --columns text=NAME",
          null,
          false,
          false);
    }

    private static String shown(String heading) {
      var line = heading.lines().findFirst().orElse("");
      return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
  }
}
