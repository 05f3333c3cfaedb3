package org.standoff.read.formats.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rows into lines where a white gutter runs down the page between columns: a gap that several
 * rows after one another have at the same place.
 */
final class Gutters {
  /** How wide a gutter is, as a share of the size of letters. */
  private static final float NARROWEST = 0.75f;

  /** So many rows have letters on either side. */
  private static final int FEWEST_ROWS = 3;

  /** Beside a gutter that is so wide, fewer will do. */
  private static final float WIDE = 3;

  private static final int FEWEST_ROWS_AT_WIDE = 2;

  /** Columns have so many words in a row; what has fewer is a table. */
  private static final double FEWEST_WORDS = 2.2;

  private final List<PrintedLine> rows;

  /** For each row and each word but its first, whether a gutter is before it. */
  private final List<boolean[]> cuts = new ArrayList<>();

  /** A gutter as far down as it was followed. */
  private record Gutter(float from, float to, int first) {}

  private Gutters(List<PrintedLine> rows) {
    this.rows = rows;
    rows.forEach(row -> cuts.add(new boolean[row.words().size()]));
  }

  /** The lines of a page: rows, cut where a gutter crosses them. */
  static List<PrintedLine> lines(List<PrintedLine> rows) {
    var gutters = new Gutters(rows);
    gutters.follow();
    return gutters.cut();
  }

  /** Follows each gap from its first row down until a row has letters in it. */
  private void follow() {
    List<Gutter> open = new ArrayList<>();
    for (int i = 0; i <= rows.size(); i++) {
      List<Gutter> still = new ArrayList<>();
      for (var gutter : open) {
        var on = i < rows.size() ? narrowed(gutter, i) : List.<Gutter>of();
        if (on.isEmpty()) {
          close(gutter, i);
        }
        still.addAll(on);
      }
      if (i < rows.size()) {
        begin(i, still);
      }
      open = still;
    }
  }

  /** What is left of a gutter in a row. */
  private List<Gutter> narrowed(Gutter gutter, int row) {
    List<Gutter> left = new ArrayList<>();
    float least = NARROWEST * rows.get(row).size();
    for (var gap : gaps(row)) {
      float from = Math.max(gap.from, gutter.from);
      float to = Math.min(gap.to, gutter.to);
      if (to - from >= least) {
        left.add(new Gutter(from, to, gutter.first));
      }
    }
    return left;
  }

  /** The gaps between words of a row that no gutter is in yet begin one. */
  private void begin(int row, List<Gutter> open) {
    for (var gap : gaps(row)) {
      boolean known =
          open.stream().anyMatch(gutter -> gutter.from < gap.to && gutter.to > gap.from);
      boolean bounded = gap.from > Float.NEGATIVE_INFINITY && gap.to < Float.POSITIVE_INFINITY;
      if (!known && bounded) {
        open.add(gap);
      }
    }
  }

  /** The white of a row: between its words, and on either side of it. */
  private List<Gutter> gaps(int row) {
    var words = rows.get(row).words();
    float least = NARROWEST * rows.get(row).size();
    List<Gutter> gaps = new ArrayList<>();
    gaps.add(new Gutter(Float.NEGATIVE_INFINITY, words.getFirst().x(), row));
    for (int k = 1; k < words.size(); k++) {
      if (words.get(k).x() - words.get(k - 1).end() >= least) {
        gaps.add(new Gutter(words.get(k - 1).end(), words.get(k).x(), row));
      }
    }
    gaps.add(new Gutter(words.getLast().end(), Float.POSITIVE_INFINITY, row));
    return gaps;
  }

  /** Cuts the rows that a gutter went through, if it is one between columns. */
  private void close(Gutter gutter, int end) {
    int left = 0;
    int right = 0;
    int leftWords = 0;
    int rightWords = 0;
    for (int i = gutter.first; i < end; i++) {
      int before = wordsBefore(i, gutter);
      int behind = rows.get(i).words().size() - before;
      left += before > 0 ? 1 : 0;
      right += behind > 0 ? 1 : 0;
      leftWords += before;
      rightWords += behind;
    }
    int fewest =
        gutter.to - gutter.from > WIDE * rows.get(gutter.first).size()
            ? FEWEST_ROWS_AT_WIDE
            : FEWEST_ROWS;
    boolean columns =
        left >= fewest
            && right >= fewest
            && leftWords >= FEWEST_WORDS * left
            && rightWords >= FEWEST_WORDS * right;
    for (int i = gutter.first; columns && i < end; i++) {
      int before = wordsBefore(i, gutter);
      if (before > 0 && before < rows.get(i).words().size()) {
        cuts.get(i)[before] = true;
      }
    }
  }

  private int wordsBefore(int row, Gutter gutter) {
    var words = rows.get(row).words();
    float middle = (gutter.from + gutter.to) / 2;
    int before = 0;
    while (before < words.size() && words.get(before).x() < middle) {
      before++;
    }
    return before;
  }

  private List<PrintedLine> cut() {
    List<PrintedLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      var words = rows.get(i).words();
      int start = 0;
      for (int k = 1; k <= words.size(); k++) {
        if (k == words.size() || cuts.get(i)[k]) {
          lines.add(new PrintedLine(words.subList(start, k)));
          start = k;
        }
      }
    }
    return lines;
  }
}
