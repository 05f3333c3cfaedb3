package org.standoff.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.standoff.text.Span;

/**
 * How a text is laid out.
 *
 * @param front what its first lines say of it
 * @param apart the lines that stand by themselves, in order
 * @param markup what is no prose, in order
 */
public record Layout(FrontMatter front, List<Span> apart, List<Span> markup) {
  public static Layout of(String text) {
    var block = HeaderBlock.of(text);
    int start = block.map(HeaderBlock::end).orElse(0);
    var markup = Markup.of(text, start);
    var top = FrontLines.read(text, start, markup);
    var front = block.map(found -> top.front().behind(found.front())).orElse(top.front());
    var apart = new TreeSet<Span>(top.apart());
    apart.addAll(markup.headings());
    apart.addAll(markup.items());
    apart.addAll(Subheads.find(text, top.end()));
    List<Span> masks = new ArrayList<>();
    block.ifPresent(found -> masks.add(new Span(found.start(), found.end())));
    masks.addAll(markup.spans());
    return new Layout(front, List.copyOf(apart), List.copyOf(masks));
  }
}
