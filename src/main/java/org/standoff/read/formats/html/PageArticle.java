package org.standoff.read.formats.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where on a page its article is: among what is shown, as nearly always, or only in what a script
 * would show: the data of the page, a template.
 */
final class PageArticle {
  /** How much longer the text in the data must be for what is shown to be a part of it. */
  private static final double MUCH_LONGER = 2;

  /** What stands in a template for what comes later. */
  private static final Pattern PLACEHOLDER = Pattern.compile("<[#%]|\\{\\{");

  private PageArticle() {}

  /** The blocks of the article; none if the page only lists articles. */
  static List<Block> of(Document page, StructuredData data) {
    var main = MainText.of(PageBlocks.of(page.body()));
    if (main.isListOfTeasers()) {
      return List.of();
    }
    var shown = main.blocks();
    var longest = shown;
    double length = MUCH_LONGER * prose(shown);
    var body = data.body().map(PageArticle::paragraphs).orElse(List.of());
    if (prose(body) > length) {
      longest = body;
      length = prose(body);
    }
    for (var script : page.select("script[type=text/template], noscript")) {
      var hidden = script.normalName().equals("script") ? script.data() : script.html();
      if (PLACEHOLDER.matcher(hidden).find()) {
        continue;
      }
      var blocks = MainText.of(PageBlocks.of(Jsoup.parseBodyFragment(hidden).body())).blocks();
      if (prose(blocks) > length) {
        longest = blocks;
        length = prose(blocks);
      }
    }
    return longest;
  }

  private static double prose(List<Block> blocks) {
    return blocks.stream().mapToDouble(Block::prose).sum();
  }

  /** The paragraphs of a text, which may have tags in it. */
  private static List<Block> paragraphs(String body) {
    var page = Jsoup.parseBodyFragment(body).body();
    if (page.childrenSize() > 0) {
      return MainText.of(PageBlocks.of(page)).blocks();
    }
    var paragraph = new Element("p");
    return body.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Block(paragraph, line, 0))
        .toList();
  }
}
