package org.standoff.copies;

import java.util.List;

/**
 * Articles that tell the same text, by their numbers in the list that was searched.
 *
 * @param fullest the one with the most words, the first of several
 * @param copies the others, in order
 * @param parts what is contained in one of these, in order
 */
public record CopyGroup(int fullest, List<Integer> copies, List<Part> parts) {
  public CopyGroup {
    copies = List.copyOf(copies);
    parts = List.copyOf(parts);
  }

  /**
   * A text that is contained in another.
   *
   * @param of the number of the article that has most of it
   */
  public record Part(int article, int of) {}
}
