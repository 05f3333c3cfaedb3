package org.standoff.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Who corrected something, and when.
 *
 * @param name of letters, digits and {@code . _ @ -}
 * @param at to the second
 */
public record Signature(String name, Instant at) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

  public Signature {
    if (!isName(name)) {
      throw new IllegalArgumentException("'" + name + "' is no name of a user");
    }
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Whether somebody can be called so. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
