package org.standoff.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;
import org.standoff.words.Countries;

/**
 * Which places English means by a name: those of a {@link Gazetteer}, those that a user added, and
 * what tables know of countries, abbreviations and other names. May be shared by threads.
 */
final class PlaceNames {
  private static final int LONGEST_AREA = 5;

  /** Towns as large are known without the words around their names. */
  private static final int KNOWN_TOWN = 15_000;

  private final Gazetteer gazetteer;
  private final Map<String, List<Place>> others = new HashMap<>();
  private final Map<String, List<Place>> shortened = new HashMap<>();
  private final Map<String, List<Place>> peoples = new HashMap<>();
  private final WordTable table = WordTable.of(Locale.ENGLISH, "gazetteer");
  private final Set<String> around = table.words("around");
  private final Set<String> towns = table.words("towns");
  private final Set<String> articles = table.words("articles");

  PlaceNames(Gazetteer gazetteer, List<Place> added) {
    this.gazetteer = gazetteer;
    added.forEach(place -> add(others, place.name(), place));
    addRegions();
    addLandmarks();
    addCountries();
    addShort();
    addCities();
    addAreas();
  }

  private static void add(Map<String, List<Place>> names, String name, Place place) {
    var places = names.computeIfAbsent(Fold.fold(name), _ -> new ArrayList<>());
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  private void addRegions() {
    for (var row : table.rows("regions")) {
      for (var name : row.list(0)) {
        add(
            others,
            name,
            new Place(
                row.list(0).getFirst(),
                PlaceKind.REGION,
                Optional.empty(),
                Optional.empty(),
                Double.parseDouble(row.cell(1)),
                Double.parseDouble(row.cell(2)),
                0));
      }
    }
  }

  private void addLandmarks() {
    for (var row : table.rows("landmarks")) {
      for (var name : row.list(0)) {
        add(
            others,
            name,
            new Place(
                name,
                PlaceKind.ADDED,
                Optional.of(row.cell(1)),
                Optional.empty(),
                Double.parseDouble(row.cell(2)),
                Double.parseDouble(row.cell(3)),
                0));
      }
    }
  }

  private void addAreas() {
    for (var row : table.rows("areas")) {
      areas(row.cell(1)).stream()
          .filter(place -> place.country().equals(Optional.of(row.cell(0))))
          .forEach(place -> row.list(2).forEach(name -> add(others, name, place)));
    }
  }

  /** A country or, as Scotland, a part of one is known by all its names. */
  private void addCountries() {
    for (var country : Countries.all()) {
      var place =
          country.names().stream()
              .flatMap(name -> exact(Fold.fold(name)).stream())
              .filter(area -> isLarge(area) || area.kind() == PlaceKind.REGION)
              .min(largest());
      if (place.isPresent()) {
        country.names().stream()
            .filter(name -> !exact(Fold.fold(name)).contains(place.get()))
            .forEach(name -> add(others, name, place.get()));
        Stream.concat(country.adjectives().stream(), country.peoples().stream())
            .forEach(word -> add(peoples, word, place.get()));
      }
    }
  }

  private List<Place> areas(String name) {
    return gazetteer.named(Fold.fold(name)).stream().filter(PlaceNames::isLarge).toList();
  }

  private static boolean isLarge(Place place) {
    return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.DIVISION;
  }

  private static Comparator<Place> largest() {
    return Comparator.comparing(Place::kind)
        .thenComparing(Place::population, Comparator.reverseOrder());
  }

  private void addShort() {
    for (var row : table.rows("short")) {
      areas(row.cell(1)).stream()
          .filter(place -> place.kind() == PlaceKind.DIVISION)
          .filter(place -> place.country().equals(Optional.of(row.cell(0))))
          .forEach(place -> row.list(2).forEach(name -> addShort(name, place)));
    }
  }

  /** Initials are written with full stops, too: "N.Y.". */
  private void addShort(String name, Place place) {
    add(shortened, name, place);
    if (name.chars().allMatch(Character::isUpperCase)) {
      add(shortened, String.join(" ", name.split("", -1)), place);
    }
  }

  private void addCities() {
    for (var row : table.rows("cities")) {
      largestCity(row.cell(1), Optional.of(row.cell(0)))
          .ifPresent(city -> row.list(2).forEach(name -> add(others, name, city)));
    }
    for (var row : WordTable.of(Locale.ENGLISH, "places").rows("same")) {
      row.cells().stream()
          .flatMap(name -> largestCity(name, Optional.empty()).stream())
          .findFirst()
          .ifPresent(city ->
              row.cells().stream()
                  .filter(name -> !gazetteer.named(Fold.fold(name)).contains(city))
                  .forEach(name -> add(others, name, city)));
    }
  }

  private Optional<Place> largestCity(String name, Optional<String> country) {
    return gazetteer.named(Fold.fold(name)).stream()
        .filter(place -> place.kind().compareTo(PlaceKind.CAPITAL) >= 0)
        .filter(place -> country.isEmpty() || place.country().equals(country))
        .max(Comparator.comparingLong(Place::population));
  }

  /** All places that a name may mean, in no order. */
  List<Place> named(String name) {
    var folded = Fold.fold(name);
    if (folded.isEmpty() || around.contains(folded)) {
      return List.of();
    }
    var exact = exact(folded);
    if (!exact.isEmpty()) {
      return exact;
    }
    var core = core(folded);
    if (!core.equals(folded)) {
      return withoutWordsAround(folded, core);
    }
    var abbreviated = shortened.getOrDefault(folded, List.of());
    return abbreviated.isEmpty() ? otherwiseWritten(folded) : abbreviated;
  }

  /** The words around a name may be a part of it where it is that of a village: "South Pacific". */
  private List<Place> withoutWordsAround(String folded, String core) {
    boolean isTown = townOf(folded);
    return exact(core).stream()
        .filter(place ->
            isTown
                ? place.kind().compareTo(PlaceKind.CAPITAL) >= 0
                : place.kind().compareTo(PlaceKind.DISTRICT) < 0
                    || place.kind() == PlaceKind.ADDED
                    || place.population() >= KNOWN_TOWN)
        .toList();
  }

  private boolean townOf(String folded) {
    int of = folded.indexOf(" of ");
    return of > 0 && towns.contains(folded.substring(0, of));
  }

  private List<Place> exact(String folded) {
    List<Place> exact = new ArrayList<>(gazetteer.named(folded));
    exact.addAll(others.getOrDefault(folded, List.of()));
    return exact;
  }

  /** A name without the words around it that leave it the same place, or one near it. */
  private String core(String folded) {
    List<String> words = new ArrayList<>(List.of(folded.split(" ", -1)));
    while (words.size() > 1 && around.contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && around.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  /** English drops the article of Arabic names and the h at their ends: "Raqqa" is Ar Raqqah. */
  private List<Place> otherwiseWritten(String folded) {
    return Stream.concat(
            Stream.of("the " + folded, folded + "h"),
            articles.stream()
                .flatMap(
                    article -> Stream.of(article + " " + folded, article + " " + folded + "h")))
        .map(this::exact)
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * Where a building or the like is that is named after the place that it is in: "Paris Town Hall"
   * in an article that speaks of Paris, "Barren County Detention Center" in any.
   *
   * @param others the other places that the article names
   */
  List<Place> ofWhole(String name, List<String> others) {
    var folded = Fold.fold(name);
    for (var other : others) {
      if (folded.startsWith(Fold.fold(other) + " ")) {
        return named(other);
      }
    }
    return areaAtStart(name).stream()
        .filter(area -> area.kind() == PlaceKind.DISTRICT && area.name().indexOf(' ') > 0)
        .toList();
  }

  /** The countries whose people or things an adjective or noun means, as "Dutch" does. */
  List<Place> ofPeople(String word) {
    return peoples.getOrDefault(Fold.fold(word), List.of());
  }

  /**
   * The country, state or district that the first words of a text name, by as many words as can be;
   * abbreviations are such names.
   */
  List<Place> areaAtStart(CharSequence text) {
    var words = Fold.words(text);
    for (int count = Math.min(LONGEST_AREA, words.size()); count > 0; count--) {
      var name = String.join(" ", words.subList(0, count).stream().map(Fold.Word::folded).toList());
      var areas = areasNamed(name);
      if (!areas.isEmpty()) {
        return areas;
      }
    }
    return List.of();
  }

  /** The countries and their parts, large and small, of a folded name or abbreviation. */
  List<Place> areasNamed(String folded) {
    return Stream.concat(exact(folded).stream(), shortened.getOrDefault(folded, List.of()).stream())
        .filter(place -> isLarge(place) || place.kind() == PlaceKind.DISTRICT)
        .toList();
  }

  /** Whether a name is nothing but the abbreviation of a state or province. */
  boolean isShort(String name) {
    return shortened.containsKey(Fold.fold(name));
  }
}
