package org.standoff.read.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes running text of blocks in their order: lines become paragraphs, cut words whole. */
final class PrintedText {
  private static final String GAP = "\n\n";

  /** Lines that stand so much farther apart than others are of two paragraphs. */
  private static final float FARTHER = 1.3f;

  /** A first line is set in so far, in letters. */
  private static final float INDENT = 0.7f;

  /** The last line of a paragraph ends so far before the others, as a share of their width. */
  private static final float SHORT = 0.15f;

  private static final Pattern ITEM = Pattern.compile("[•●▪■◦‣*–—-] .*|\\(?\\d{1,2}[.)] .*");
  private static final Pattern FINAL = Pattern.compile(".*[.!?:;…][\"'”’»)\\]]*");

  private final Hyphens hyphens;
  private final List<StringBuilder> paragraphs = new ArrayList<>();
  private float size;

  private PrintedText(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /** The text of blocks, with an empty line between paragraphs. */
  static String text(List<PrintedBlock> blocks) {
    var paragraphs = new PrintedText(Hyphens.of(blocks));
    blocks.forEach(paragraphs::add);
    return String.join(GAP, paragraphs.paragraphs);
  }

  private void add(PrintedBlock block) {
    var lines = block.lines();
    float leading = leading(lines);
    for (int i = 0; i < lines.size(); i++) {
      boolean begins =
          i == 0 ? !goesOn(block) : begins(lines.get(i - 1), lines.get(i), block, leading);
      add(lines.get(i).text(), begins);
    }
    size = block.size();
  }

  private void add(String line, boolean begins) {
    if (begins || paragraphs.isEmpty()) {
      paragraphs.add(new StringBuilder(line));
    } else {
      hyphens.append(paragraphs.getLast(), line);
    }
  }

  /** Whether a block goes on in the midst of a sentence, as at the top of the next column. */
  private boolean goesOn(PrintedBlock block) {
    if (paragraphs.isEmpty() || Math.abs(block.size() - size) > 0.1f * size) {
      return false;
    }
    var text = block.lines().getFirst().text();
    var before = paragraphs.getLast();
    return (Character.isLowerCase(text.codePointAt(0)) && !FINAL.matcher(before).matches())
        || Hyphens.isCut(before, text);
  }

  private static boolean begins(
      PrintedLine above, PrintedLine line, PrintedBlock block, float leading) {
    if (line.y() - above.y() > FARTHER * leading || ITEM.matcher(line.text()).matches()) {
      return true;
    }
    float in = INDENT * line.size();
    boolean setIn = line.x() > block.x() + in && line.x() > above.x() + in;
    boolean isShort = above.end() < block.end() - SHORT * (block.end() - block.x());
    boolean ended = FINAL.matcher(above.text()).matches();
    return ended && (setIn || isShort) && !Character.isLowerCase(line.text().codePointAt(0));
  }

  /** How far apart most lines stand. */
  private static float leading(List<PrintedLine> lines) {
    List<Float> down = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      down.add(lines.get(i).y() - lines.get(i - 1).y());
    }
    down.sort(null);
    return down.isEmpty() ? 0 : down.get((down.size() - 1) / 2);
  }
}
