package org.standoff.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the rows of a table of figures follow each other. */
public enum FigureOrder {
  /** By the article's path, then by the place in it. */
  PLACE,
  /**
   * The highest first, within each kind and unit; measures by their value in SI units, dates by the
   * day they begin. Those without a value come last.
   */
  VALUE,
  /** By the day the article was published, the latest first; those without a day come last. */
  DATE,
  /** The same. */
  NEWEST,
  /** By the day the article was published, the earliest first; those without a day come last. */
  OLDEST;

  /**
   * The order with that name, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public static FigureOrder parse(String name) {
    return Arrays.stream(values())
        .filter(order -> order.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no order '"
                    + name
                    + "': there are "
                    + Arrays.stream(values())
                        .map(FigureOrder::label)
                        .collect(Collectors.joining(", "))));
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
