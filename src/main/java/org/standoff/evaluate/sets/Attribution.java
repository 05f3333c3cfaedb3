package org.standoff.evaluate.sets;

import java.util.List;
import java.util.Set;
import org.standoff.evaluate.CharacterKinds;
import org.standoff.text.Span;

/**
 * What somebody said, wrote or thought.
 *
 * @param content from its first to its last character, marks included
 * @param isDirect whether it is a quotation of four words or more in quotation marks
 * @param sources where the words for whose it is stand
 * @param sourceWords these words, lower case
 */
public record Attribution(
    Span content, boolean isDirect, List<Span> sources, Set<String> sourceWords) {
  private static final String MARKS = "\"“”„'‘’«»`";
  private static final String FINAL = ".,!?";
  private static final int WORDS = 4;

  public Attribution {
    sources = List.copyOf(sources);
    sourceWords = Set.copyOf(sourceWords);
  }

  /** Whether a content is a direct quotation. */
  static boolean isDirect(String content) {
    int start = 0;
    int end = content.length();
    while (start < end && CharacterKinds.isBlank(content.charAt(start))) {
      start++;
    }
    while (end > start && CharacterKinds.isBlank(content.charAt(end - 1))) {
      end--;
    }
    while (end > start && FINAL.indexOf(content.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > start
        && CharacterKinds.betweenBlanks(content).size() >= WORDS
        && MARKS.indexOf(content.charAt(start)) >= 0
        && MARKS.indexOf(content.charAt(end - 1)) >= 0;
  }
}
