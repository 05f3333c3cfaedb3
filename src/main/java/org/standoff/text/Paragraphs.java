package org.standoff.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sentences stand in one paragraph. Paragraphs are parted by blank lines, and in a text
 * without any by the ends of lines.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /**
   * The number of the paragraph of each sentence, from 0.
   *
   * @param sentences in order
   */
  public static List<Integer> of(String text, List<Span> sentences) {
    List<Integer> lines = new ArrayList<>();
    List<Integer> blocks = new ArrayList<>();
    int line = 0;
    int block = 0;
    for (int i = 0; i < sentences.size(); i++) {
      long ends =
          i == 0
              ? 0
              : text.substring(sentences.get(i - 1).end(), sentences.get(i).start())
                  .chars()
                  .filter(c -> c == '\n' || c == '\u2029')
                  .count();
      line += ends > 0 ? 1 : 0;
      block += ends > 1 ? 1 : 0;
      lines.add(line);
      blocks.add(block);
    }
    return block > 0 ? blocks : lines;
  }
}
