package org.standoff.read.formats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes words of the letters of a page, and rows of the words, from top to bottom. */
final class PageRows {
  /** Letters whose baselines differ by so much of their size stand in one row. */
  private static final float SAME_ROW = 0.35f;

  /** A gap of so much of a blank is one. */
  private static final float BLANK = 0.5f;

  /** A gap in which a blank is drawn needs no more than this of its width. */
  private static final float DRAWN = 0.15f;

  /** The same as a share of the size, where the font does not say how wide a blank is. */
  private static final float SMALLEST_BLANK = 0.14f;

  private PageRows() {}

  /** The rows of a page; what stands beside one another in columns is one row. */
  static List<PrintedLine> of(List<Glyph> glyphs) {
    List<PrintedLine> rows = new ArrayList<>();
    for (var row : rows(glyphs)) {
      var words = words(row);
      if (!words.isEmpty()) {
        rows.add(new PrintedLine(words));
      }
    }
    return rows;
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> rows = new ArrayList<>();
    float base = 0;
    for (var glyph : sorted) {
      if (rows.isEmpty() || glyph.y() - base > SAME_ROW * glyph.size()) {
        rows.add(new ArrayList<>());
        base = glyph.y();
      }
      rows.getLast().add(glyph);
    }
    return rows;
  }

  private static List<PrintedWord> words(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::x));
    float apart = apart(row);
    List<PrintedWord> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    boolean blank = false;
    for (var glyph : row) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (!word.isEmpty() && isApart(word.getLast(), glyph, apart, blank)) {
        add(words, word);
      }
      word.add(glyph);
      blank = false;
    }
    add(words, word);
    return words;
  }

  /**
   * Whether a word ends between two letters.
   *
   * @param blank whether a blank is drawn there: it may be one of another row, on top of a letter
   */
  private static boolean isApart(Glyph last, Glyph next, float apart, boolean blank) {
    float size = Math.min(last.size(), next.size());
    float width = Math.min(Math.min(last.space(), next.space()), 0.5f * size);
    float least = Math.max(SMALLEST_BLANK * size, BLANK * width);
    return next.x() - last.end() > (blank ? DRAWN * width : apart + least);
  }

  /** How far the letters of a row are set apart: more than nothing where it is spaced. */
  private static float apart(List<Glyph> row) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isBlank() && !row.get(i - 1).isBlank()) {
        gaps.add(row.get(i).x() - row.get(i - 1).end());
      }
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.size() < 8 ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
  }

  private static void add(List<PrintedWord> words, List<Glyph> word) {
    if (word.isEmpty()) {
      return;
    }
    var text = new StringBuilder();
    word.forEach(glyph -> text.append(glyph.text()));
    var first = word.getFirst();
    words.add(
        new PrintedWord(first.x(), word.getLast().end(), first.y(), first.size(), text.toString()));
    word.clear();
  }
}
