package org.standoff.read.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lines of one size that stand below one another, at the same distance. */
record PrintedBlock(List<PrintedLine> lines) {
  /** Lines stand so far below one another, as a share of their size. */
  private static final float FARTHEST = 2.1f;

  /** The sizes of two lines of one block differ by no more. */
  private static final float SAME_SIZE = 1.2f;

  private static final float HEADING = 1.2f;

  PrintedBlock {
    lines = List.copyOf(lines);
  }

  float x() {
    return (float) lines.stream().mapToDouble(PrintedLine::x).min().orElseThrow();
  }

  float end() {
    return (float) lines.stream().mapToDouble(PrintedLine::end).max().orElseThrow();
  }

  float top() {
    return lines.getFirst().y() - lines.getFirst().size();
  }

  float bottom() {
    return lines.getLast().y();
  }

  float size() {
    return lines.get(lines.size() / 2).size();
  }

  /** Whether it is so much larger than the text that it heads it. */
  boolean isHeading(float textSize) {
    return size() > HEADING * textSize;
  }

  /** The size of most letters of some blocks. */
  static float size(List<PrintedBlock> blocks) {
    Map<Float, Integer> letters = new TreeMap<>();
    for (var block : blocks) {
      for (var line : block.lines) {
        letters.merge((float) Math.round(line.size()), line.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** The blocks of a page. A line goes on the block that ends above it, if only it does so. */
  static List<PrintedBlock> of(List<PrintedLine> lines) {
    List<List<PrintedLine>> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var above = new ArrayList<List<PrintedLine>>();
      for (var block : blocks) {
        if (isNext(block.getLast(), line)) {
          above.add(block);
        }
      }
      boolean alone = above.size() == 1 && isOnlyOneBelow(above.getFirst().getLast(), lines, i);
      if (alone) {
        above.getFirst().add(line);
      } else {
        blocks.add(new ArrayList<>(List.of(line)));
      }
    }
    return blocks.stream().map(PrintedBlock::new).toList();
  }

  /** Whether no other line stands below a line as well, beside the one at hand. */
  private static boolean isOnlyOneBelow(PrintedLine above, List<PrintedLine> lines, int below) {
    for (int i = below + 1; i < lines.size(); i++) {
      if (lines.get(i).y() > lines.get(below).y() + lines.get(below).size()) {
        return true;
      }
      if (isNext(above, lines.get(i)) && !lines.get(i).isAboveOrBelow(lines.get(below))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNext(PrintedLine above, PrintedLine line) {
    float larger = Math.max(above.size(), line.size());
    float smaller = Math.min(above.size(), line.size());
    float down = line.y() - above.y();
    return down > 0
        && down < FARTHEST * smaller
        && larger < SAME_SIZE * smaller
        && line.isAboveOrBelow(above);
  }
}
