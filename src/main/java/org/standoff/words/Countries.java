package org.standoff.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.text.WordTable;

/** The countries, regions and unions of the table {@code countries.txt}. */
public final class Countries {
  private static final String NAMESAKE = "?";
  private static final String WELL_KNOWN = "!";
  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "countries");
  private static final List<Country> ALL =
      TABLE.rows("countries").stream().map(Countries::country).toList();

  private Countries() {}

  /** The countries and regions, in the order of the table. */
  public static List<Country> all() {
    return ALL;
  }

  /** The names of each union of countries, the fullest first. */
  public static List<List<String>> unions() {
    return TABLE.rows("unions").stream().map(Countries::names).toList();
  }

  /**
   * Names of countries and unions that mean the same everywhere, with the one that each stands for:
   * "UK" with "United Kingdom".
   */
  public static Map<String, String> wellKnown() {
    Map<String, String> wellKnown = new LinkedHashMap<>();
    Stream.of("countries", "unions")
        .flatMap(section -> TABLE.rows(section).stream())
        .map(row -> row.list(0))
        .forEach(names -> {
          var home = names.stream().filter(name -> !name.endsWith(WELL_KNOWN)).findFirst();
          names.stream()
              .filter(name -> name.endsWith(WELL_KNOWN))
              .forEach(name -> wellKnown.put(plain(name), plain(home.orElseThrow())));
        });
    return wellKnown;
  }

  /** The adjectives of all countries, regions and unions; some share one. */
  public static Set<String> adjectives() {
    var ofUnions = TABLE.rows("unions").stream().flatMap(row -> row.list(1).stream());
    return Stream.concat(ALL.stream().flatMap(country -> country.adjectives().stream()), ofUnions)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> names(WordTable.Row row) {
    return row.list(0).stream().map(Countries::plain).toList();
  }

  private static String plain(String name) {
    return name.replace(NAMESAKE, "").replace(WELL_KNOWN, "");
  }

  private static Country country(WordTable.Row row) {
    return new Country(
        names(row),
        row.list(0).getFirst().endsWith(NAMESAKE),
        row.list(1),
        row.list(2),
        row.list(3),
        row.list(4),
        Optional.of(row.cell(5)).filter(Predicate.not(String::isEmpty)),
        Optional.of(row.cell(6)).filter(Predicate.not(String::isEmpty)));
  }
}
