package org.standoff.read.formats.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away what stands at the head and the foot of page after page, and the numbers there. */
final class RunningHeads {
  /** So many rows from the edge of a page are looked at. */
  private static final int DEPTH = 4;

  /** A row of more words is text, although other pages have it, too. */
  private static final int MOST_WORDS = 14;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:page |p\\. ?|[-–—] ?)?(?:#|[ivxl]+)(?: ?(?:of|/|\\|) ?#)?(?: ?[-–—])?");

  /** On how many pages something stands at the head, or at the foot. */
  private final Map<String, Integer> heads = new HashMap<>();

  private final Map<String, Integer> feet = new HashMap<>();
  private final int pages;

  /**
   * Looks at all pages.
   *
   * @param pages the rows of each, from top to bottom
   */
  RunningHeads(List<List<PrintedLine>> pages) {
    this.pages = pages.size();
    for (var rows : pages) {
      int depth = Math.min(DEPTH, rows.size() / 2);
      rows.subList(0, depth).forEach(row -> heads.merge(key(row), 1, Integer::sum));
      rows.subList(rows.size() - depth, rows.size())
          .forEach(row -> feet.merge(key(row), 1, Integer::sum));
    }
  }

  /** The rows of a page but for those at its edges that other pages have as well. */
  List<PrintedLine> without(List<PrintedLine> rows) {
    var left = new ArrayList<>(rows);
    for (int i = 0; i < DEPTH && left.size() > 1 && isRunning(left.getFirst(), heads); i++) {
      left.removeFirst();
    }
    for (int i = 0; i < DEPTH && left.size() > 1 && isRunning(left.getLast(), feet); i++) {
      left.removeLast();
    }
    return left;
  }

  private boolean isRunning(PrintedLine row, Map<String, Integer> seen) {
    var key = key(row);
    int often = seen.getOrDefault(key, 0);
    boolean repeated = often >= 2 && often * 4 >= pages && row.words().size() <= MOST_WORDS;
    return repeated || PAGE_NUMBER.matcher(key).matches();
  }

  private static String key(PrintedLine row) {
    return DIGITS.matcher(row.text().toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
