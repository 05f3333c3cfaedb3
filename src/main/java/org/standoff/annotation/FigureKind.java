package org.standoff.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a figure's value says. */
public enum FigureKind {
  /** Discrete things: "573 Algerian workers". */
  COUNT,
  PERCENT,
  MONEY,
  /** A physical quantity with its unit: "12 km". */
  MEASURE,
  DURATION,
  AGE,
  DATE,
  TIME,
  FRACTION,
  RATIO,
  SCORE,
  ORDINAL,
  /** Anything else, such as an index level. */
  NUMBER;

  /** Whether words in such a figure name nobody: May in "3 May", US in "US$5". */
  public boolean takesNames() {
    return this == DATE || this == MONEY;
  }

  /** The name in JSON and output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind with that label, in any case.
   *
   * @throws IllegalArgumentException if there is no such kind; the message lists them
   */
  public static FigureKind parse(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no kind of figure '"
                    + label
                    + "': there are "
                    + Arrays.stream(values())
                        .map(FigureKind::label)
                        .collect(Collectors.joining(", "))));
  }
}
