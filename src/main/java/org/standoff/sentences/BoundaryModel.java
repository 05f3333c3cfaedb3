package org.standoff.sentences;

/** A trained opinion on where sentences end. */
@FunctionalInterface
public interface BoundaryModel {
  /**
   * Whether a sentence ends at an offset of a text.
   *
   * @param text a few words before and behind the offset, without line ends, and with plain
   *     quotation marks and apostrophes
   */
  boolean endsAt(String text, int offset);
}
