package org.standoff.places;

/** How much speaks for a place by itself: how large and how important it is. */
final class Prominence {
  private static final double LEAST = 300;

  private Prominence() {}

  static double of(Place place) {
    return Math.log10(Math.max(LEAST, (double) place.population())) + rank(place.kind());
  }

  private static double rank(PlaceKind kind) {
    return switch (kind) {
      case REGION -> 7;
      case ADDED -> 8;
      case COUNTRY -> 3;
      case CAPITAL -> 3;
      case DIVISION -> 1.5;
      case SEAT -> 0.3;
      case TOWN -> 0;
      case DISTRICT -> -0.5;
      case SECTION -> -0.7;
    };
  }
}
