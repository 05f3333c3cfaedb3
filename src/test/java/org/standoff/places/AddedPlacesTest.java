package org.standoff.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddedPlacesTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("places.txt"), text);
  }

  private static Place place(String name, String country, double latitude, double longitude) {
    return new Place(
        name,
        PlaceKind.ADDED,
        Optional.of(country).filter(given -> !given.isEmpty()),
        Optional.empty(),
        latitude,
        longitude,
        0);
  }

  @Test
  void aLineIsAPlaceOfOneOrMoreNames() throws IOException {
    assertEquals(
        List.of(
            place("In Amenas", "Algeria", 28.05, 9.55),
            place("Ain Amenas", "Algeria", 28.05, 9.55),
            place("The Hut", "", -1, -2)),
        AddedPlaces.read(
            file(
                """
                \uFEFF# Places of the Sahara.

                In Amenas, Ain Amenas | Algeria | 28.05 | 9.55
                  The Hut||-1|-2\s
                """)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Konna | Mali | 14.9;            3 cells in place of 4
          Konna;                          1 cell in place of 4
          Konna | Mali | 14.9 | -3.9 | x; 5 cells in place of 4
          | Mali | 14.9 | -3.9;           there is no name
          Konna | Mali | 14,9 | -3.9;     the latitude '14,9' is no number
          Konna | Mali | 14.9 | west;     the longitude 'west' is no number
          Konna | Mali | 149 | -3.9;      a latitude is in -90..90: 149.0
          Konna | Mali | 14.9 | -390;     a longitude is in -180..180: -390.0
          Konna | Mali | NaN | -3.9;      a latitude is in -90..90: NaN
          """)
  void whatIsNoPlaceIsToldWithItsLine(String line, String problem) throws IOException {
    var file = file("# one\nGao | Mali | 16.3 | 0\n" + line + "\n");
    var thrown = assertThrows(IOException.class, () -> AddedPlaces.read(file));
    assertEquals(
        file
            + ", line 3: "
            + problem
            + "; a line is name | country | latitude | longitude, as in In Amenas | Algeria | 28.05"
            + " | 9.55",
        thrown.getMessage());
  }

  @Test
  void anotherEncodingIsTold() throws IOException {
    var file = file("");
    Files.write(file, "Gao | Mali | 16.3 | 0 # é".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        file + " is not in UTF-8",
        assertThrows(IOException.class, () -> AddedPlaces.read(file)).getMessage());
  }
}
