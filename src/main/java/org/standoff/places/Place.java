package org.standoff.places;

import java.util.Optional;

/**
 * A place on earth.
 *
 * @param country the English name of its country, its own name if it is one; empty for regions
 * @param division the state or province that it lies in, its own name if it is one; empty where
 *     that is not known
 * @param latitude in degrees, north positive; the middle of what is no point
 * @param longitude in degrees, east positive
 * @param population 0 where it is not known
 */
public record Place(
    String name,
    PlaceKind kind,
    Optional<String> country,
    Optional<String> division,
    double latitude,
    double longitude,
    long population) {
  private static final double EARTH_RADIUS = 6371;

  /**
   * Checks where it is.
   *
   * @throws IllegalArgumentException if it is nowhere on earth
   */
  public Place {
    if (!(Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("a latitude is in -90..90: " + latitude);
    }
    if (!(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("a longitude is in -180..180: " + longitude);
    }
    if (name.isBlank() || population < 0) {
      throw new IllegalArgumentException("no place: " + name + ", " + population);
    }
  }

  /** How far it is to another, in kilometres as the crow flies. */
  public double kilometresTo(Place other) {
    double first = Math.toRadians(latitude);
    double second = Math.toRadians(other.latitude);
    double north = StrictMath.sin((second - first) / 2);
    double east = StrictMath.sin(Math.toRadians(other.longitude - longitude) / 2);
    double share = north * north + StrictMath.cos(first) * StrictMath.cos(second) * east * east;
    return 2 * EARTH_RADIUS * StrictMath.asin(Math.min(1, Math.sqrt(share)));
  }

  /** Whether it is a part of a country or of a state or province. */
  public boolean isIn(Place larger) {
    return switch (larger.kind) {
      case COUNTRY -> kind != PlaceKind.COUNTRY && country.equals(larger.country);
      case DIVISION ->
          kind != PlaceKind.COUNTRY
              && kind != PlaceKind.DIVISION
              && country.equals(larger.country)
              && division.equals(larger.division);
      case REGION, DISTRICT, CAPITAL, SEAT, TOWN, SECTION, ADDED -> false;
    };
  }
}
