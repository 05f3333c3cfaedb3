package org.standoff.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One news item, the unit of ingest.
 *
 * <p>A title that the text has not is laid behind it ({@link #whole}), so that it is read with the
 * text and no offset of the text is another. What users see of it counts in the title alone.
 *
 * @param id the input's own id, else one made of path and content; not empty
 * @param text the text as it was read, untouched; all spans count its UTF-16 code units
 * @param apart the lines that stand by themselves (address, headline, byline and date at the top,
 *     headings and list items anywhere), in order: no sentence reaches over their ends; the last of
 *     all is the title that is laid behind the text
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
  /** What stands between the text and a title behind it. */
  private static final String BEFORE_TITLE = "\n\n";

  public Article {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an article needs an id: " + path);
    }
    apart = List.copyOf(apart);
    markup = List.copyOf(markup);
    var title = behind(text, apart);
    if (title.isPresent() && !title.equals(details.title().map(words -> behind(text, words)))) {
      throw new IllegalArgumentException("no title stands at " + title.get());
    }
    requireOrderedWithin(text, title.isEmpty() ? apart : apart.subList(0, apart.size() - 1));
    requireOrderedWithin(text, markup);
  }

  private static Span behind(String text, String title) {
    int start = text.length() + BEFORE_TITLE.length();
    return new Span(start, start + title.length());
  }

  private static Optional<Span> behind(String text, List<Span> apart) {
    return apart.isEmpty() || apart.getLast().start() <= text.length()
        ? Optional.empty()
        : Optional.of(apart.getLast());
  }

  /** The same with its title laid behind the text. */
  public Article withTitleBehind() {
    if (details.title().isEmpty() || titleBehind().isPresent()) {
      return this;
    }
    List<Span> withTitle = new ArrayList<>(apart);
    withTitle.add(behind(text, details.title().get()));
    return new Article(id, path, details, text, withTitle, markup);
  }

  /** Where the title is laid behind the text; empty where there is none, or the text has it. */
  public Optional<Span> titleBehind() {
    return behind(text, apart);
  }

  /** An article of nothing but text. */
  public static Article of(String id, String text) {
    return new Article(id, ArticlePath.of(id), Details.of(id), text, List.of(), List.of());
  }

  /** The same in a language, by its code, or in one of which nothing is known. */
  public Article in(String language) {
    return new Article(id, path, details.in(language), text, apart, markup);
  }

  /** The text, and behind it the title that it has not. */
  public String whole() {
    return titleBehind().isEmpty() ? text : text + BEFORE_TITLE + title();
  }

  /** How long the whole is. */
  public int length() {
    return titleBehind().map(Span::end).orElse(text.length());
  }

  /** The characters of a span of the whole, which lies in one part. */
  public String words(Span ofWhole) {
    return switch (part(ofWhole)) {
      case TEXT -> ofWhole.of(text);
      case TITLE -> inPart(ofWhole).of(title());
    };
  }

  private String title() {
    return details.title().orElseThrow();
  }

  /** Which part a span of the whole is in. */
  public ArticlePart part(Span ofWhole) {
    return ofWhole.start() < text.length() ? ArticlePart.TEXT : ArticlePart.TITLE;
  }

  /** A span of the whole as it counts in its part. */
  public Span inPart(Span ofWhole) {
    int start = part(ofWhole) == ArticlePart.TEXT ? 0 : titleBehind().orElseThrow().start();
    return new Span(ofWhole.start() - start, ofWhole.end() - start);
  }

  /**
   * The whole with every character of markup replaced by a blank, line ends kept: as long as the
   * whole itself, so that offsets are the same in both.
   */
  public String readable() {
    if (markup.isEmpty()) {
      return whole();
    }
    var readable = new StringBuilder(whole());
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
