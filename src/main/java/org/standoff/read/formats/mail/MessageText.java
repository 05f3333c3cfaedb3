package org.standoff.read.formats.mail;

import java.util.ArrayList;
import java.util.List;
import org.standoff.read.layout.FrontMatter;
import org.standoff.read.layout.Layout;
import org.standoff.text.Span;

/** The text of a mail: its parts, with an empty line between each two. */
record MessageText(String text, Layout layout) {
  private static final String GAP = "\n\n";

  static MessageText of(List<MessagePart> parts) {
    var text = new StringBuilder();
    List<Span> apart = new ArrayList<>();
    List<Span> masked = new ArrayList<>();
    for (var part : parts) {
      if (!text.isEmpty()) {
        text.append(GAP);
      }
      int start = text.length();
      part.apart().forEach(span -> apart.add(moved(span, start)));
      part.masked().forEach(span -> masked.add(moved(span, start)));
      text.append(part.text());
    }
    return new MessageText(text.toString(), new Layout(FrontMatter.NONE, apart, masked));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
