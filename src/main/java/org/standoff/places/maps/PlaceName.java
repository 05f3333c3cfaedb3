package org.standoff.places.maps;

import org.standoff.places.Place;

/**
 * Which dot of a map is meant.
 *
 * @param latitude in degrees, as the map has it
 * @param longitude in degrees, as the map has it
 */
public record PlaceName(String name, double latitude, double longitude) {
  /** Whether a place is that dot. */
  boolean isOf(Place place) {
    return place.name().equals(name)
        && place.latitude() == latitude
        && place.longitude() == longitude;
  }
}
