package org.standoff.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How sure it is that a passage is about what was asked for by name; the surest first. */
public enum Tier {
  /** A mention of one that bears the name. */
  SURE,
  /** A mention of one that may be it: a bare surname that others bear too, a shorter name. */
  LIKELY,
  /** A mention by the name of something of another type. */
  TYPE,
  /** The very words, which are no name here. */
  TEXT;

  /**
   * The tier with that name, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public static Tier parse(String name) {
    return Arrays.stream(values())
        .filter(tier -> tier.label().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no tier '"
                    + name
                    + "': there are "
                    + Arrays.stream(values()).map(Tier::label).collect(Collectors.joining(", "))));
  }

  /** The name in output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
