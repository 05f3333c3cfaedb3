package org.standoff.planted.house.cellar;

import org.standoff.planted.house.hall.Hall;

/** In a circle with {@link Stairs}, by its nested class. */
record Cellar(Hall above) {
  record Door(Stairs stairs) {}
}
