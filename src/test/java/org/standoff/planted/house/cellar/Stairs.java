package org.standoff.planted.house.cellar;

/** In a circle with {@link Cellar}, by what is in a method. */
public record Stairs(int steps) {
  boolean leadTo(Object place) {
    return place instanceof Cellar;
  }
}
