package org.standoff.places;

import java.util.Locale;

/** What kind of place a place is. Their order is kept in files of places. */
public enum PlaceKind {
  /** A part of the earth that is larger than a country. */
  REGION,
  COUNTRY,
  /** A state, province or the like: a first part of a country. */
  DIVISION,
  /** A county, district or the like: a part of a division. */
  DISTRICT,
  /** The capital of a country. */
  CAPITAL,
  /** The seat of a division. */
  SEAT,
  /** Any other city, town or village. */
  TOWN,
  /** A part of a city. */
  SECTION,
  /** A place that a user added. */
  ADDED;

  /** The name in JSON and output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
