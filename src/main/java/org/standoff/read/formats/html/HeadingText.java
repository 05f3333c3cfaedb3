package org.standoff.read.formats.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of a heading without what stands in it beside the title: a line above or below it, the
 * day, what is there for those alone who do not see the page.
 */
final class HeadingText {
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u200B]+");

  private HeadingText() {}

  /** The title that a heading holds; all its words if nothing else is in it. */
  static String of(Element heading) {
    var title = without(heading);
    return title.isEmpty() ? heading.text().strip() : title;
  }

  private static String without(Element heading) {
    // A heading that was never closed has the paragraphs behind it within.
    boolean open = heading.selectFirst("p") != null && !heading.ownText().isBlank();
    var text = new StringBuilder();
    heading.filter((NodeFilter) (node, depth) -> filter(heading, node, open, text));
    return BLANKS.matcher(text.toString().replace("\u00AD", "")).replaceAll(" ").strip();
  }

  private static NodeFilter.FilterResult filter(
      Element heading, Node node, boolean open, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
      return NodeFilter.FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    }
    if (element.equals(heading)) {
      return NodeFilter.FilterResult.CONTINUE;
    }
    if (open || isBeside(element)) {
      text.append(' ');
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    }
    if (element.isBlock() || element.normalName().equals("br")) {
      text.append(' ');
    }
    return NodeFilter.FilterResult.CONTINUE;
  }

  private static boolean isBeside(Element element) {
    return switch (element.normalName()) {
      case "small", "time", "style", "script", "button", "form", "svg", "sup", "rt", "rp" -> true;
      default -> PageWords.isUnseen(element) || PageWords.isBesideTitle(element);
    };
  }
}
