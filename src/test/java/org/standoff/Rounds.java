package org.standoff;

/**
 * How often a test over random or endless input goes round: all that it asks for in the whole check
 * ({@code -Pthorough}), and a tenth else.
 */
public final class Rounds {
  private static final boolean ALL = "all".equals(System.getProperty("standoff.rounds"));

  private Rounds() {}

  public static int of(int all) {
    return ALL ? all : all / 10;
  }
}
