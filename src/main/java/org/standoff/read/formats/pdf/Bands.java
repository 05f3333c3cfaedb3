package org.standoff.read.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a page where a new story begins across all its columns: at a heading above which the whole
 * page is white.
 */
final class Bands {
  /** The white above a heading is so high, as a share of the size of the text. */
  private static final float WHITE = 0.9f;

  private Bands() {}

  /**
   * The blocks of a page, band by band, from top to bottom.
   *
   * @param size of the text, than which headings are larger
   */
  static List<List<PrintedBlock>> of(List<PrintedBlock> blocks, float size) {
    var sorted = new ArrayList<>(blocks);
    sorted.sort(Comparator.comparingDouble(PrintedBlock::top));
    List<List<PrintedBlock>> bands = new ArrayList<>();
    float bottom = Float.NEGATIVE_INFINITY;
    for (var block : sorted) {
      boolean begins = block.isHeading(size) && block.top() - bottom > WHITE * size;
      if (begins || bands.isEmpty()) {
        bands.add(new ArrayList<>());
      }
      bands.getLast().add(block);
      bottom = Math.max(bottom, block.bottom());
    }
    return bands;
  }
}
