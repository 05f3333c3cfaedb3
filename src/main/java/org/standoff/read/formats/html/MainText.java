package org.standoff.read.formats.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the text of the article among the blocks of a page.
 *
 * <p>First what is called by its makers a part of something else is dropped ({@link Chaff}). Then
 * the element is chosen that holds most of the page's prose and little else: the one with the best
 * balance of both, better still if its makers call it the body of the article. The lead may stand
 * between the title and that element. Of its blocks those are left out that are nothing but links,
 * labels of such, and what the page says to its reader; the article ends where a heading begins
 * what comes after articles.
 */
final class MainText {
  /** How far the title may be above the text, in blocks, for the lead to be looked for. */
  private static final int NEAR = 40;

  /** How much of the prose must be above a heading that ends the article. */
  private static final double MOST = 0.5;

  private static final double CALLED_BODY = 1.3;
  private static final double MARKED_BODY = 1.5;
  private static final double CALLED_ARTICLE = 1.1;

  /** How many linked headings a list of teasers has at least. */
  private static final int TEASERS = 8;

  /** The share of paragraphs that are teasers in a list of them. */
  private static final double NEARLY_ALL = 0.9;

  private final List<Block> page;
  private final Chaff chaff;
  private final List<Block> kept = new ArrayList<>();
  private int teasers;

  private MainText(PageBlocks laid) {
    this.page = laid.blocks();
    this.chaff = Chaff.of(laid);
    var body = body(laid);
    keepLead(body.start());
    keep(body);
    end();
  }

  static MainText of(PageBlocks laid) {
    return new MainText(laid);
  }

  /** The blocks of the article, in order. */
  List<Block> blocks() {
    return List.copyOf(kept);
  }

  /** Whether it is no article but a list of teasers: each paragraph is below a linked heading. */
  boolean isListOfTeasers() {
    long paragraphs = kept.stream().filter(block -> block.prose() > 0).count();
    return teasers >= TEASERS && teasers >= paragraphs * NEARLY_ALL;
  }

  private PageBlocks.Range body(PageBlocks laid) {
    var prose = new double[page.size() + 1];
    var other = new double[page.size() + 1];
    for (int i = 0; i < page.size(); i++) {
      boolean counts = !chaff.isDropped(i) && !chaff.isTeaser(i);
      prose[i + 1] = prose[i] + (counts ? page.get(i).prose() : 0);
      other[i + 1] = other[i] + (counts ? page.get(i).chaff() : 0);
    }
    double all = prose[page.size()];
    var best = laid.whole();
    double most = 0;
    for (var range : laid.ranges()) {
      double found = prose[range.end()] - prose[range.start()];
      if (found > 0) {
        double precision = found / (found + other[range.end()] - other[range.start()]);
        double recall = found / all;
        double balance = 2 * precision * recall / (precision + recall) * called(range);
        if (balance > most) {
          most = balance;
          best = range;
        }
      }
    }
    return best;
  }

  private static double called(PageBlocks.Range range) {
    var element = range.element();
    if (element.attr("itemprop").contains("articleBody")) {
      return MARKED_BODY;
    }
    if (PageWords.isBody(element)) {
      return CALLED_BODY;
    }
    return element.normalName().equals("article") ? CALLED_ARTICLE : 1;
  }

  /** Keeps the prose between the title and the text. */
  private void keepLead(int start) {
    int title = start - 1;
    while (title >= 0 && !page.get(title).element().normalName().equals("h1")) {
      title--;
    }
    if (title < 0 || start - title > NEAR) {
      return;
    }
    for (int i = title + 1; i < start; i++) {
      if (!chaff.isDropped(i) && (page.get(i).prose() > 0 || page.get(i).isLongHeading())) {
        kept.add(page.get(i));
      }
    }
  }

  private void keep(PageBlocks.Range body) {
    for (int i = body.start(); i < body.end(); i++) {
      // A teaser above the text is its lead.
      teasers += isTeaser(i, body.end()) ? 1 : 0;
      boolean out = isOut(i) || (chaff.isTeaser(i) && hasProse());
      if (!out && !isLabelOfLinks(i, body.end())) {
        kept.add(page.get(i));
      }
    }
  }

  private boolean hasProse() {
    return kept.stream().anyMatch(block -> block.prose() > 0);
  }

  /** Whether a linked heading has a paragraph right below. */
  private boolean isTeaser(int i, int end) {
    return i + 1 < end
        && !chaff.isDropped(i)
        && page.get(i).isHeading()
        && page.get(i).isLinks()
        && !isOut(i + 1)
        && page.get(i + 1).prose() > 0;
  }

  private boolean isOut(int i) {
    return chaff.isDropped(i) || page.get(i).isLinks();
  }

  /** Whether a block is the label of links that are left out. */
  private boolean isLabelOfLinks(int i, int end) {
    if (!page.get(i).isLabel()) {
      return false;
    }
    int links = 0;
    int next = i + 1;
    while (next < end && isOut(next)) {
      links += page.get(next).isLinks() ? 1 : 0;
      next++;
    }
    return links > 0
        && (links > 1
            || next == end
            || page.get(next).isLabel()
            || page.get(i).text().endsWith(":"));
  }

  private void end() {
    double all = kept.stream().mapToDouble(Block::prose).sum();
    double above = 0;
    for (int i = 0; i < kept.size(); i++) {
      if (above > MOST * all && PageWords.isEnd(kept.get(i).text())) {
        kept.subList(i, kept.size()).clear();
        break;
      }
      above += kept.get(i).prose();
    }
    kept.removeIf(block -> PageWords.isService(block.text()));
    while (!kept.isEmpty() && isAbove(kept.getFirst())) {
      kept.removeFirst();
    }
    while (!kept.isEmpty() && isLoose(kept.getLast())) {
      kept.removeLast();
    }
  }

  /** Whether a block at the beginning is only a label; a short paragraph may be the lead. */
  private static boolean isAbove(Block first) {
    return first.prose() == 0 && !first.isHeading() && !first.element().normalName().equals("p");
  }

  /** Whether a block at the end belongs to nothing above it. */
  private static boolean isLoose(Block last) {
    boolean paragraph = last.isItem() || last.element().normalName().equals("p");
    return last.isHeading() || (last.prose() == 0 && last.isLabel() && !paragraph);
  }
}
