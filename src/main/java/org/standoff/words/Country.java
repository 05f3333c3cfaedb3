package org.standoff.words;

import java.util.List;
import java.util.Optional;

/**
 * A country or region as English calls it.
 *
 * @param names the fullest first
 * @param isNamesake whether persons bear its name, too, as with Chad
 * @param adjectives words for what is of it, which its people share: "Dutch", "Iraqi"
 * @param peoples other words for its people: "Iraqis"
 * @param places cities and parts of it, which are never persons unless a fuller name says so
 * @param otherPlaces cities and parts of it that may be persons
 * @param domain the last label of its addresses, without the point
 * @param currency of ISO 4217, told only where it shares a sign with others
 */
public record Country(
    List<String> names,
    boolean isNamesake,
    List<String> adjectives,
    List<String> peoples,
    List<String> places,
    List<String> otherPlaces,
    Optional<String> domain,
    Optional<String> currency) {
  /** Copies the lists; a country has a name. */
  public Country {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a country without a name");
    }
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    peoples = List.copyOf(peoples);
    places = List.copyOf(places);
    otherPlaces = List.copyOf(otherPlaces);
  }
}
