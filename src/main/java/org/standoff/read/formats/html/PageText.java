package org.standoff.read.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.standoff.read.layout.FrontMatter;
import org.standoff.read.layout.Layout;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/**
 * The text of an article that was a page: its title, if it has one, and its blocks, with an empty
 * line between each two.
 *
 * @param apart the title, the headings and the items
 */
record PageText(String text, List<Span> apart) {
  private static final String GAP = "\n\n";

  PageText {
    apart = List.copyOf(apart);
  }

  static PageText of(String title, List<Block> blocks) {
    var text = new StringBuilder();
    List<Span> apart = new ArrayList<>();
    if (!title.isEmpty()) {
      append(text, title, true, apart);
    }
    var folded = Fold.fold(title);
    for (var block : blocks) {
      if (block.isHeading() && Fold.fold(block.text()).equals(folded)) {
        continue;
      }
      append(text, block.text(), block.isHeading() || block.isItem(), apart);
    }
    return new PageText(text.toString(), apart);
  }

  private static void append(StringBuilder text, String words, boolean apart, List<Span> spans) {
    if (!text.isEmpty()) {
      text.append(GAP);
    }
    int start = text.length();
    text.append(words);
    if (apart) {
      spans.add(new Span(start, text.length()));
    }
  }

  Layout layout() {
    return new Layout(FrontMatter.NONE, apart, List.of());
  }
}
