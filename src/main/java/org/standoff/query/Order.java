package org.standoff.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the sentences of an answer follow each other. */
public enum Order {
  /** By the article's path, then by the place in it. */
  PLACE,
  /** By the day of publication, the latest first; those without a day come last. */
  NEWEST,
  /** By the day of publication, the earliest first; those without a day come last. */
  OLDEST,
  /** Those that have more, and rarer words, of what is asked first. */
  RELEVANCE;

  /**
   * The order with that name, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public static Order parse(String name) {
    return Arrays.stream(values())
        .filter(order -> order.label().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no order '"
                    + name
                    + "': there are "
                    + Arrays.stream(values()).map(Order::label).collect(Collectors.joining(", "))));
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
