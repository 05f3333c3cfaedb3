package org.standoff.read.formats.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of pages, in the order in which they are drawn. Used by one thread. */
final class PageGlyphs extends PDFTextStripper {
  /** As many letters as no page has. */
  private static final int MOST_GLYPHS = 200_000;

  /** Letters drawn again, so near, to look bold. */
  private static final float SAME_PLACE = 0.3f;

  /** Letters are so high, as a share of the size of their font, which itself may be scaled. */
  private static final float HEIGHT = 0.55f;

  private final Deadline deadline;
  private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
  private int count;

  /**
   * Draws pages.
   *
   * @param deadline by when they have to be drawn
   */
  PageGlyphs(Deadline deadline) throws IOException {
    this.deadline = deadline;
    setStartPage(0);
    setShouldSeparateByBeads(false);
  }

  /**
   * The letters of a page that stand the way most of them do; where others stand is a margin or a
   * stamp.
   *
   * @throws IOException if the page cannot be drawn, or not in time
   */
  List<Glyph> of(PDPage page) throws IOException {
    byDirection.clear();
    count = 0;
    if (page.hasContents()) {
      processPage(page);
    }
    List<Glyph> most = List.of();
    for (var glyphs : byDirection.values()) {
      most = glyphs.size() > most.size() ? glyphs : most;
    }
    return List.copyOf(most);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    var text = position.getUnicode();
    if (text == null || text.isEmpty() || ++count > MOST_GLYPHS) {
      return;
    }
    float height = position.getHeightDir() / HEIGHT;
    float size = Math.max(1, height > 0 ? height : position.getFontSizeInPt());
    var glyph =
        new Glyph(
            position.getXDirAdj(),
            position.getWidthDirAdj(),
            position.getYDirAdj(),
            size,
            position.getWidthOfSpace(),
            Normalizer.normalize(text, Normalizer.Form.NFKC));
    var glyphs = byDirection.computeIfAbsent((int) position.getDir(), _ -> new ArrayList<>());
    if (!isDrawnAgain(glyph, glyphs)) {
      glyphs.add(glyph);
    }
  }

  /** Whether a letter lies on one of the last ones, as in a line that is drawn twice. */
  private static boolean isDrawnAgain(Glyph glyph, List<Glyph> glyphs) {
    for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 200); i--) {
      var other = glyphs.get(i);
      if (Math.abs(other.x() - glyph.x()) < SAME_PLACE * Math.min(1, glyph.width())
          && Math.abs(other.y() - glyph.y()) < SAME_PLACE
          && other.text().equals(glyph.text())) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void writePage() {
    // What is drawn is laid out elsewhere.
  }
}
