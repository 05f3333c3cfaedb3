package org.standoff.read.formats.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/** By which names people call the fields of a record. */
public final class FieldNames {
  /** Those that are known by themselves. */
  public static final FieldNames USUAL = new FieldNames(Map.of());

  private static final String DATE = "date";

  private final Map<Field, String> told;
  private final Map<Field, List<String>> names = new EnumMap<>(Field.class);

  private FieldNames(Map<Field, String> told) {
    this.told = new EnumMap<>(Field.class);
    this.told.putAll(told);
    var table = WordTable.of(Locale.of("mul"), "fields");
    for (var field : Field.values()) {
      List<String> known = new ArrayList<>(List.of(field.label()));
      known.addAll(table.words(field.label()));
      names.put(field, known.stream().map(FieldNames::key).distinct().toList());
    }
  }

  /**
   * Names that a user tells, before all others: {@code text=body,date=pubdate}.
   *
   * @throws IllegalArgumentException if they are not written so
   */
  public static FieldNames parse(String told) {
    Map<Field, String> named = new EnumMap<>(Field.class);
    for (var part : told.split(",", -1)) {
      int mark = part.indexOf('=');
      var name = mark < 0 ? "" : part.substring(mark + 1).strip();
      if (name.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + part + "' names no column: write text=body,date=pubdate");
      }
      named.put(field(part.substring(0, mark).strip()), name);
    }
    return new FieldNames(named);
  }

  private static Field field(String label) {
    for (var field : Field.values()) {
      if (field.label().equals(label.toLowerCase(Locale.ROOT))) {
        return field;
      }
    }
    if (label.equalsIgnoreCase(DATE)) {
      return Field.PUBLISHED;
    }
    throw new IllegalArgumentException(
        "'"
            + label
            + "' is nothing of an article: there are text, title, byline, date, source, url,"
            + " language and id");
  }

  /** The name that a user told for a field. */
  Optional<String> told(Field field) {
    return Optional.ofNullable(told.get(field));
  }

  /** Of the names that a record has, those by which a field may be meant, the surest first. */
  List<String> in(Collection<String> present, Field field) {
    var wanted = told(field);
    if (wanted.isPresent()) {
      return present.stream().filter(wanted.get()::equalsIgnoreCase).toList();
    }
    Map<String, List<String>> byKey = new HashMap<>();
    for (var name : present) {
      if (!told.containsValue(name)) {
        byKey.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(name);
      }
    }
    return names.get(field).stream()
        .flatMap(name -> byKey.getOrDefault(name, List.of()).stream())
        .toList();
  }

  /** The letters and digits of a name: "Publication Date", "pub_date" and "pubDate" are alike. */
  private static String key(String name) {
    return Fold.fold(name).replace(" ", "");
  }
}
