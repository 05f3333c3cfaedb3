package org.standoff.read.formats.html;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.standoff.read.layout.FrontMatter;
import org.standoff.read.layout.Layout;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/**
 * The text of an article that was a page: its title, if it has one, and its blocks, with an empty
 * line between each two.
 *
 * @param apart the title, the headings and the items
 * @param quoted what a reply repeats of what it replies to, as programs mark it
 */
public record PageText(String text, List<Span> apart, List<Span> quoted) {
  private static final String GAP = "\n\n";

  /** How programs mark in a reply what it replies to. */
  private static final String QUOTED =
      "blockquote[type=cite], .gmail_quote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted";

  public PageText {
    apart = List.copyOf(apart);
    quoted = List.copyOf(quoted);
  }

  /**
   * The text of HTML that is no page, but an article as a whole: of a mail, or an entry of a feed.
   *
   * @param title its title, or nothing
   */
  public static PageText ofWhole(String title, String html) {
    return of(title, PageBlocks.of(Jsoup.parse(html).body()).blocks());
  }

  /** The same in bytes, which may have come with the name of a charset. */
  public static PageText ofWhole(String title, byte[] html, Optional<Charset> told) {
    return ofWhole(title, PageSource.text(html, told));
  }

  static PageText of(String title, List<Block> blocks) {
    var text = new StringBuilder();
    List<Span> apart = new ArrayList<>();
    List<Span> quoted = new ArrayList<>();
    if (!title.isEmpty()) {
      append(text, title, true, apart);
    }
    var folded = Fold.fold(title);
    for (var block : blocks) {
      if (block.isHeading() && Fold.fold(block.text()).equals(folded)) {
        continue;
      }
      append(text, block.text(), block.isHeading() || block.isItem(), apart);
      if (block.element().closest(QUOTED) != null) {
        quoted.add(new Span(text.length() - block.text().length(), text.length()));
      }
    }
    return new PageText(text.toString(), apart, quoted);
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

  /** How it is laid out; what is quoted is part of it. */
  public Layout layout() {
    return new Layout(FrontMatter.NONE, apart, List.of());
  }
}
