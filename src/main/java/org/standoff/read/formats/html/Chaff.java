package org.standoff.read.formats.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The blocks of a page that are by the words of its makers no part of an article. What would cost
 * too much of the page's prose is believed of nothing: neither of one element nor of all that are
 * called the same.
 */
final class Chaff {
  /** The largest part of the prose that one element may have. */
  private static final double ONE = 0.4;

  /** The largest part of the prose that all elements of the same name may have. */
  private static final double ALL = 0.6;

  private static final String TEASER = "teaser";

  private final BitSet dropped = new BitSet();
  private final BitSet teasers = new BitSet();

  private Chaff() {}

  static Chaff of(PageBlocks page) {
    var blocks = page.blocks();
    var prose = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      prose[i + 1] = prose[i] + blocks.get(i).prose();
    }
    Map<PageBlocks.Range, String> called = new HashMap<>();
    Map<String, Double> ofName = new HashMap<>();
    for (var range : page.ranges()) {
      name(range.element())
          .ifPresent(name -> {
            called.put(range, name);
            ofName.merge(name, prose[range.end()] - prose[range.start()], Double::sum);
          });
    }
    double all = prose[blocks.size()];
    var chaff = new Chaff();
    called.forEach((range, name) -> {
      boolean little = prose[range.end()] - prose[range.start()] <= ONE * all;
      if (little && (isOften(name) || ofName.get(name) <= ALL * all)) {
        (name.equals(TEASER) ? chaff.teasers : chaff.dropped).set(range.start(), range.end());
      }
    });
    chaff.dropCookies(blocks);
    return chaff;
  }

  /** Drops what is said of the cookies of the page, unless its article is about cookies. */
  private void dropCookies(List<Block> blocks) {
    if (blocks.stream().noneMatch(Chaff::isTitleAboutCookies)) {
      for (int i = 0; i < blocks.size(); i++) {
        if (PageWords.isOfCookies(blocks.get(i).text())) {
          dropped.set(i);
        }
      }
    }
  }

  private static boolean isTitleAboutCookies(Block block) {
    return block.element().normalName().equals("h1") && PageWords.isAboutCookies(block.text());
  }

  boolean isDropped(int block) {
    return dropped.get(block);
  }

  /** Whether a block is called a teaser, as leads are, too. */
  boolean isTeaser(int block) {
    return teasers.get(block);
  }

  /** Whether a page may have more of it than of its article. */
  private static boolean isOften(String name) {
    return switch (name) {
      case "comment", "comments", "commentlist", "reply", "replies", "footer", "form" -> true;
      case "cookie", "cookies", "consent", "gdpr" -> true;
      default -> false;
    };
  }

  /** By which name an element is no part of an article. */
  private static Optional<String> name(Element element) {
    return switch (element.normalName()) {
      case "nav", "footer", "aside", "menu", "dialog", "figcaption", "form" ->
          Optional.of(element.normalName());
      case "figure" ->
          element.selectFirst("table") == null ? Optional.of("figure") : Optional.empty();
      case "body", "html", "main", "article" -> Optional.empty();
      default -> isHidden(element) ? Optional.of("hidden") : PageWords.chaff(element);
    };
  }

  private static boolean isHidden(Element element) {
    var style = element.attr("style").replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
