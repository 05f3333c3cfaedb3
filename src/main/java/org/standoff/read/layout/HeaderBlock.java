package org.standoff.read.layout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The block of fields between two lines {@code ---} with which many Markdown files begin.
 *
 * @param start where its first line starts
 * @param end after its last line
 */
record HeaderBlock(int start, int end, FrontMatter front) {
  private static final int LONGEST = 20_000;

  /** The fields that are known, under all names that are in use for them. */
  static final class Fields {
    private Optional<String> url = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();

    /** Takes a field's value and says whether it makes sense; the first of a kind counts. */
    boolean take(String name, String value) {
      if (value.isEmpty() || value.length() > 300) {
        return false;
      }
      switch (name.toLowerCase(Locale.ROOT)) {
        case "title", "headline" -> title = title.or(() -> Optional.of(value));
        case "author", "authors", "byline", "by" -> byline = byline.or(() -> Optional.of(value));
        case "date", "published", "publication date", "pubdate" -> {
          var date = WrittenDate.alone(value);
          published = published.or(() -> date.map(WrittenDate::day));
          return date.isPresent();
        }
        case "url", "link", "source_url", "canonical" -> {
          boolean address =
              Address.at(value, 0).filter(at -> at.end() == value.length()).isPresent();
          if (address) {
            url = url.or(() -> Optional.of(Address.full(value)));
          }
          return address;
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    FrontMatter front() {
      return new FrontMatter(url, title, byline, published);
    }
  }

  /** The block that a text begins with. */
  static Optional<HeaderBlock> of(String text) {
    var lines = new LineCursor(text, 0);
    if (!lines.advance() || !isLine(text, lines, "---")) {
      return Optional.empty();
    }
    int start = lines.start();
    var fields = new Fields();
    boolean any = false;
    while (lines.advance() && lines.end() <= LONGEST) {
      if (isLine(text, lines, "---") || isLine(text, lines, "...")) {
        return any
            ? Optional.of(new HeaderBlock(start, lines.end(), fields.front()))
            : Optional.empty();
      }
      var line = text.substring(lines.start(), lines.end());
      int colon = line.indexOf(':');
      if (colon > 0) {
        any = true;
        fields.take(line.substring(0, colon), unquoted(Blanks.strip(line.substring(colon + 1))));
      } else if (!line.isEmpty() && line.charAt(0) != '-' && line.charAt(0) != '#') {
        // Prose between two rules.
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isLine(String text, LineCursor lines, String mark) {
    return lines.end() - lines.start() == mark.length() && text.startsWith(mark, lines.start());
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    boolean quoted =
        last > 0
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(last) == value.charAt(0);
    return quoted ? value.substring(1, last) : value;
  }
}
