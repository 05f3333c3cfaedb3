package org.standoff.copies;

import org.standoff.text.Span;

/**
 * Words that two copies have differently, within what they have in common.
 *
 * @param here in the text that was compared
 * @param there in the text that it was compared with
 * @param words how many they are, where they are more
 * @param hasNews whether both have a name or a figure there
 */
public record Difference(Span here, Span there, int words, boolean hasNews) {
  private static final int SHORT = 3;

  /** Whether another word is meant, and not merely another wording. */
  public boolean isChange() {
    return hasNews || words <= SHORT;
  }
}
