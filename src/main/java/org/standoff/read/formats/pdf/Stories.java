package org.standoff.read.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import org.standoff.read.layout.Layout;

/**
 * Parts a document in which one article after the other begins on a page of its own, as in a press
 * review. A page begins an article by its head: a heading, and below it who wrote it or the day.
 * Chapters and slides have headings without these, and stay together.
 */
final class Stories {
  /** So many blocks, such as the name of an outlet, may stand above the heading. */
  private static final int ABOVE = 2;

  private Stories() {}

  /**
   * The pages of each article; those of the whole document, unless two begin an article.
   *
   * @param size of the text, than which headings are larger
   */
  static List<List<PrintedPage>> of(List<PrintedPage> pages, float size) {
    List<List<PrintedPage>> stories = new ArrayList<>();
    int begun = 0;
    for (var page : pages) {
      boolean begins = begins(page, size);
      begun += begins ? 1 : 0;
      if (begins || stories.isEmpty()) {
        stories.add(new ArrayList<>());
      }
      stories.getLast().add(page);
    }
    return begun > 1 ? stories : List.of(pages);
  }

  private static boolean begins(PrintedPage page, float size) {
    var blocks = page.blocks();
    for (int i = 0; i <= ABOVE && i < blocks.size(); i++) {
      if (blocks.get(i).isHeading(size)) {
        var front = Layout.of(PrintedText.text(blocks.subList(i, blocks.size()))).front();
        return front.byline().isPresent() || front.published().isPresent();
      }
    }
    return false;
  }
}
