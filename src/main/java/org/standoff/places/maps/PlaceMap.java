package org.standoff.places.maps;

import java.util.List;
import java.util.SortedSet;
import org.standoff.places.Place;

/**
 * The locations that sentences name, by where they are.
 *
 * @param dots the places, the most mentioned first
 * @param unplaced the names of which no place is known, the most mentioned first
 */
public record PlaceMap(List<Dot> dots, List<Unplaced> unplaced) {
  public PlaceMap {
    dots = List.copyOf(dots);
    unplaced = List.copyOf(unplaced);
  }

  /** How often something is named: by its own name, not by pronouns. */
  public record Counts(int mentions, int sentences, int articles) {}

  /**
   * A place on the map.
   *
   * @param names by which the articles call it, in the order of their letters
   * @param isDoubtful whether in some article another place is as likely
   */
  public record Dot(Place place, SortedSet<String> names, Counts counts, boolean isDoubtful) {}

  /** A name that is not on the map. */
  public record Unplaced(String name, Counts counts) {}
}
