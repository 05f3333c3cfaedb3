package org.standoff.read.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Lays the body of a page out as blocks, and knows which of them each element holds. */
final class PageBlocks {
  /** Where a word may be parted at the end of a line; a reader sees none of them within one. */
  private static final char SOFT_HYPHEN = '\u00AD';

  /** What a reader never sees, or what is no text of the page: readings of letters are neither. */
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "canvas",
          "map",
          "rt",
          "rp",
          "select",
          "option",
          "textarea",
          "input",
          "button",
          "datalist",
          "head",
          "title",
          "meta",
          "link",
          "frame",
          "frameset");

  /** What stands within a line. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "center", "cite", "code", "data", "del",
          "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q",
          "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr");

  private final List<Block> blocks;
  private final List<Range> ranges;
  private final Element body;

  private PageBlocks(Element body, Walk walk) {
    this.body = body;
    this.blocks = List.copyOf(walk.blocks);
    this.ranges = List.copyOf(walk.ranges);
  }

  /** The blocks from {@code start} up to {@code end}, those of an element. */
  record Range(Element element, int start, int end) {}

  static PageBlocks of(Element body) {
    var walk = new Walk();
    body.filter(walk);
    walk.flush();
    return new PageBlocks(body, walk);
  }

  /** All blocks, in order. */
  List<Block> blocks() {
    return blocks;
  }

  /** Those of each element that has any, inner elements before outer ones. */
  List<Range> ranges() {
    return ranges;
  }

  Range whole() {
    return new Range(body, 0, blocks.size());
  }

  /** Goes through the nodes of a page; used once. */
  private static final class Walk implements NodeFilter {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();

    /** The elements that are open, with the number of the first block in each. */
    private final List<Open> open = new ArrayList<>();

    /** Those of them that begin a line. */
    private final List<Element> around = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();

    /** How many links are open, and where the outermost of them starts in the text. */
    private int links;

    private int linkStart;
    private int linkLength;

    /** How many line breaks came since the last word. */
    private int breaks;

    private record Open(Element element, int start) {}

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element) || SKIPPED.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      return switch (element.normalName()) {
        case "br" -> {
          lineBreak();
          yield FilterResult.SKIP_ENTIRELY;
        }
        case "hr" -> {
          flush();
          yield FilterResult.SKIP_ENTIRELY;
        }
        default -> {
          enter(element);
          yield FilterResult.CONTINUE;
        }
      };
    }

    private void enter(Element element) {
      if (!INLINE.contains(element.normalName())) {
        flush();
        around.add(element);
      }
      if (isLink(element) && links++ == 0) {
        linkStart = text.length();
      }
      open.add(new Open(element, blocks.size()));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (open.isEmpty() || !open.getLast().element().equals(node)) {
        return FilterResult.CONTINUE;
      }
      var last = open.removeLast();
      var element = last.element();
      if (!INLINE.contains(element.normalName())) {
        flush();
        around.removeLast();
      }
      if (isLink(element) && --links == 0) {
        endLink();
      }
      if (last.start() < blocks.size()) {
        ranges.add(new Range(element, last.start(), blocks.size()));
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Character.isWhitespace(c) || c == '\u00A0') {
          if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
            text.append(' ');
          }
        } else if (c != SOFT_HYPHEN) {
          text.append(c);
          breaks = 0;
        }
      }
    }

    /** One break ends a line, two end a paragraph. */
    private void lineBreak() {
      breaks++;
      if (breaks > 1) {
        flush();
      } else if (!text.isEmpty()) {
        text.append('\n');
      }
    }

    private void endLink() {
      linkLength += Block.length(text.substring(Math.min(linkStart, text.length())));
    }

    private void flush() {
      if (links > 0) {
        endLink();
        linkStart = 0;
      }
      var words = text.toString().strip();
      if (!words.isEmpty() && !around.isEmpty()) {
        blocks.add(new Block(around.getLast(), words, linkLength));
      }
      text.setLength(0);
      linkLength = 0;
      breaks = 0;
    }
  }
}
