package org.standoff.planted.house.hall;

import java.util.Optional;

/** Used by its house and by another part of it; its own nested class is no circle. */
public record Hall(Optional<Table> table) {
  /** Knows where it stands. */
  public record Table(Hall hall) {}
}
