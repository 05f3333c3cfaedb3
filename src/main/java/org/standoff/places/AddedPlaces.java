package org.standoff.places;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Places that a user adds, a line each: {@code name | country | latitude | longitude}, in degrees.
 * A place may have several names with commas between them; the country is its English name, or
 * nothing. Blank lines and those that begin with {@code #} say nothing.
 *
 * <pre>
 * In Amenas, Ain Amenas | Algeria | 28.05 | 9.55
 * </pre>
 */
public final class AddedPlaces {
  private static final int CELLS = 4;

  private AddedPlaces() {}

  /**
   * Reads a file of places; each name is a place of its own.
   *
   * @throws IOException if it cannot be read or a line is no place; the message names file and line
   */
  public static List<Place> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not in UTF-8", e);
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      var line = (i == 0 ? withoutMark(lines.get(i)) : lines.get(i)).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        places.addAll(parse(line));
      } catch (IllegalArgumentException e) {
        throw new IOException(
            file
                + ", line "
                + (i + 1)
                + ": "
                + e.getMessage()
                + "; a line is name | country | latitude | longitude, as in"
                + " In Amenas | Algeria | 28.05 | 9.55",
            e);
      }
    }
    return places;
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static List<Place> parse(String line) {
    var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != CELLS) {
      throw new IllegalArgumentException(
          (cells.size() == 1 ? "1 cell" : cells.size() + " cells") + " in place of " + CELLS);
    }
    var names =
        Arrays.stream(cells.getFirst().split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("there is no name");
    }
    double latitude = degrees("latitude", cells.get(2));
    double longitude = degrees("longitude", cells.get(3));
    var country = Optional.of(cells.get(1)).filter(name -> !name.isEmpty());
    return names.stream()
        .map(name ->
            new Place(name, PlaceKind.ADDED, country, Optional.empty(), latitude, longitude, 0))
        .toList();
  }

  private static double degrees(String what, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the " + what + " '" + text + "' is no number", e);
    }
  }
}
