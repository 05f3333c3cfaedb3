package org.standoff.places.packages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The middle of an area: between the most distant of its places, on the side of the earth where
 * they are closer together.
 */
final class Middle {
  private static final double ROUND = 360;

  private final List<Double> latitudes = new ArrayList<>();
  private final List<Double> longitudes = new ArrayList<>();
  private long population;

  /** Takes another of its places in. */
  void add(double latitude, double longitude, long people) {
    latitudes.add(latitude);
    longitudes.add(longitude);
    population += people;
  }

  double latitude() {
    var sorted = latitudes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return middle(sorted);
  }

  double longitude() {
    var sorted = longitudes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    var eastward =
        Arrays.stream(sorted).map(degrees -> degrees < 0 ? degrees + ROUND : degrees).sorted();
    var other = eastward.toArray();
    double middle = width(other) < width(sorted) ? middle(other) : middle(sorted);
    return middle > ROUND / 2 ? middle - ROUND : middle;
  }

  private static double width(double... sorted) {
    return sorted[sorted.length - 1] - sorted[0];
  }

  private static double middle(double... sorted) {
    return (sorted[0] + sorted[sorted.length - 1]) / 2;
  }

  long population() {
    return population;
  }
}
