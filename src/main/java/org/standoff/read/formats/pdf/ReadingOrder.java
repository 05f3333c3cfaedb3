package org.standoff.read.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the blocks of a page into the order in which people read them: what stands above goes
 * before what stands below it, and a column before the one at its right, unless something that is
 * as wide as both stands between them.
 */
final class ReadingOrder {
  private final List<PrintedBlock> blocks;
  private final boolean[] done;
  private final List<PrintedBlock> ordered = new ArrayList<>();

  private ReadingOrder(List<PrintedBlock> blocks) {
    this.blocks = new ArrayList<>(blocks);
    this.blocks.sort(
        Comparator.comparingDouble(PrintedBlock::top).thenComparingDouble(PrintedBlock::x));
    done = new boolean[blocks.size()];
  }

  static List<PrintedBlock> of(List<PrintedBlock> blocks) {
    var order = new ReadingOrder(blocks);
    for (int i = 0; i < order.blocks.size(); i++) {
      order.visit(i);
    }
    return order.ordered;
  }

  /** Puts a block behind all that go before it. */
  private void visit(int block) {
    if (done[block]) {
      return;
    }
    done[block] = true;
    for (int i = 0; i < blocks.size(); i++) {
      if (!done[i] && goesBefore(blocks.get(i), blocks.get(block))) {
        visit(i);
      }
    }
    ordered.add(blocks.get(block));
  }

  private boolean goesBefore(PrintedBlock one, PrintedBlock other) {
    if (share(one, other)) {
      return one.top() < other.top();
    }
    return one.end() <= other.end() && one.x() < other.x() && !isParted(one, other);
  }

  /** Whether something stands between two columns, one above it and one below, that spans both. */
  private boolean isParted(PrintedBlock left, PrintedBlock right) {
    float from = Math.min(left.bottom(), right.bottom());
    float to = Math.max(left.top(), right.top());
    return from < to
        && blocks.stream()
            .anyMatch(block ->
                !block.equals(left)
                    && !block.equals(right)
                    && block.top() >= from - 1
                    && block.bottom() <= to + 1
                    && share(block, left)
                    && share(block, right));
  }

  /** Whether one stands above the other. */
  private static boolean share(PrintedBlock one, PrintedBlock other) {
    float common = Math.min(one.end(), other.end()) - Math.max(one.x(), other.x());
    return common > 0.05f * Math.min(one.end() - one.x(), other.end() - other.x());
  }
}
