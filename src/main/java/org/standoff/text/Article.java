package org.standoff.text;

import java.util.List;

/**
 * One news item, the unit of ingest.
 *
 * @param id the input's own id, else one made of path and content; not empty
 * @param text the text as it was read, untouched; all spans count its UTF-16 code units
 * @param apart the lines that stand by themselves (address, headline, byline and date at the top,
 *     headings and list items anywhere), in order: no sentence reaches over their ends
 * @param markup the parts of the text that are no prose (Markdown marks, addresses of links), in
 *     order and without overlap
 */
public record Article(
    String id,
    ArticlePath path,
    Details details,
    String text,
    List<Span> apart,
    List<Span> markup) {

  public Article {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an article needs an id: " + path);
    }
    apart = List.copyOf(apart);
    markup = List.copyOf(markup);
    requireOrderedWithin(text, apart);
    requireOrderedWithin(text, markup);
  }

  /** An article of nothing but text. */
  public static Article of(String id, String text) {
    return new Article(id, ArticlePath.of(id), Details.of(id), text, List.of(), List.of());
  }

  /** The same in a language, by its code, or in one of which nothing is known. */
  public Article in(String language) {
    return new Article(id, path, details.in(language), text, apart, markup);
  }

  /**
   * The text with every character of markup replaced by a blank, line ends kept: as long as the
   * text itself, so that offsets are the same in both.
   */
  public String readable() {
    if (markup.isEmpty()) {
      return text;
    }
    var readable = new StringBuilder(text);
    for (var span : markup) {
      for (int i = span.start(); i < span.end(); i++) {
        if (readable.charAt(i) != '\n' && readable.charAt(i) != '\r') {
          readable.setCharAt(i, ' ');
        }
      }
    }
    return readable.toString();
  }

  private static void requireOrderedWithin(String text, List<Span> spans) {
    int end = 0;
    for (var span : spans) {
      if (span.start() < end || span.end() > text.length()) {
        throw new IllegalArgumentException("spans overlap or leave the text at " + span);
      }
      end = span.end();
    }
  }
}
