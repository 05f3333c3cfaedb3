package org.standoff.read.formats.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** What a page says of itself in its head. */
final class PageHead {
  private final Map<String, String> fields = new HashMap<>();
  private final String title;
  private final Optional<String> canonical;
  private final Optional<String> language;

  PageHead(Document page) {
    for (var meta : page.select("meta[content]")) {
      var content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        for (var attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
          if (meta.hasAttr(attribute)) {
            fields.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT).strip(), content);
          }
        }
      }
    }
    this.title = title(page);
    var link = page.selectFirst("link[rel=canonical][href]");
    var root = page.selectFirst("html");
    this.language =
        Optional.ofNullable(root).map(html -> html.attr("lang").strip()).flatMap(PageHead::code);
    this.canonical =
        link == null
            ? Optional.empty()
            : Optional.of(link.attr("href").strip()).filter(url -> !url.isEmpty());
  }

  String title() {
    return title;
  }

  /** Where something stands above the page, its head is taken for a part of the body. */
  private static String title(Document page) {
    return page.select("title").stream()
        .filter(title -> title.closest("svg") == null)
        .map(title -> title.text().strip())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The value of the first of some fields that is there. */
  Optional<String> first(String... names) {
    for (var name : names) {
      var value = fields.get(name);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The language it claims to be in. */
  Optional<String> language() {
    return language;
  }

  /** "en" of "en-GB". */
  private static Optional<String> code(String tag) {
    var code = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  Optional<String> site() {
    return first("og:site_name")
        .or(() -> first("application-name").filter(name -> !name.equals(title)));
  }

  Optional<String> url() {
    return canonical.or(() -> first("og:url"));
  }
}
