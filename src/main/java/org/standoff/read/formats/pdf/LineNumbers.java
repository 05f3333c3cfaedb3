package org.standoff.read.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Takes away the numbers that the lines of transcripts and bills have before them. */
final class LineNumbers {
  /** So many rows count on before their numbers are no part of the text. */
  private static final int FEWEST = 6;

  private LineNumbers() {}

  /** The rows of a page without the numbers that count them. */
  static List<PrintedLine> without(List<PrintedLine> rows) {
    List<PrintedLine> left = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      int end = i;
      while (end + 1 < rows.size() && countsOn(rows.get(end), rows.get(end + 1))) {
        end++;
      }
      boolean numbered = end - i + 1 >= FEWEST;
      for (; i <= end; i++) {
        add(left, rows.get(i), numbered);
      }
    }
    return left;
  }

  private static void add(List<PrintedLine> left, PrintedLine row, boolean numbered) {
    var words = row.words();
    if (!numbered) {
      left.add(row);
    } else if (words.size() > 1) {
      left.add(new PrintedLine(words.subList(1, words.size())));
    }
  }

  private static boolean countsOn(PrintedLine row, PrintedLine next) {
    var number = number(row);
    var following = number(next);
    return number.isPresent()
        && following.isPresent()
        && following.getAsInt() == number.getAsInt() + 1;
  }

  private static OptionalInt number(PrintedLine row) {
    var first = row.words().getFirst().text();
    boolean digits = first.length() <= 3 && first.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? OptionalInt.of(Integer.parseInt(first)) : OptionalInt.empty();
  }
}
