package org.standoff.read.formats.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Takes a feed in XML apart: elements are known by their names, whatever they are in. */
final class XmlFeed {
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&#?\\w{1,10};");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private final Document feed;
  private final Optional<String> title;
  private final Optional<String> author;
  private final Optional<String> language;

  private XmlFeed(Document feed) {
    this.feed = feed;
    var head = feed.selectFirst("channel, feed");
    this.title = head == null ? Optional.empty() : first(head, "title").map(XmlFeed::plain);
    this.author = head == null ? Optional.empty() : author(head);
    this.language =
        Optional.ofNullable(head)
            .flatMap(found ->
                first(found, "language")
                    .map(Element::text)
                    .or(() -> Optional.of(feed.select("[xml:lang]").attr("xml:lang"))))
            .map(code -> code.strip().toLowerCase(Locale.ROOT))
            .filter(code -> code.matches("[a-z]{2}(-.*)?"))
            .map(code -> code.substring(0, 2));
  }

  static List<FeedEntry> entries(String source) {
    var feed = new XmlFeed(Jsoup.parse(source, "", Parser.xmlParser()));
    return feed.feed.stream()
        .filter(element -> ENTRIES.contains(local(element)))
        .map(feed::entry)
        .toList();
  }

  private FeedEntry entry(Element entry) {
    return new FeedEntry(
        first(entry, "guid", "id").map(Element::text).map(String::strip).filter(XmlFeed::isId),
        first(entry, "title").map(XmlFeed::plain).orElse(""),
        content(entry),
        url(entry),
        author(entry).or(() -> author),
        first(entry, "pubdate", "published", "issued", "date", "created", "updated", "modified")
            .map(Element::text),
        language,
        title);
  }

  private static boolean isId(String id) {
    return !id.isEmpty() && id.length() <= 500;
  }

  /** The longest of what an entry has as its content. */
  private static String content(Element entry) {
    return named(entry, "encoded", "content", "description", "summary", "body", "div")
        .map(XmlFeed::html)
        .reduce("", (one, other) -> length(other) > length(one) ? other : one);
  }

  private static int length(String html) {
    return html.isEmpty() ? 0 : Jsoup.parse(html).text().length();
  }

  private static String html(Element content) {
    if (content.attr("mode").equals("base64")) {
      return decoded(content.wholeText());
    }
    if (content.childrenSize() > 0) {
      content.ownerDocument().outputSettings().prettyPrint(false);
      return content.html();
    }
    var text = content.wholeText();
    return MARKUP.matcher(text).find() && !content.attr("type").equals("text")
        ? text
        : "<p>" + Entities.escape(text).replaceAll("\\s*\n\\s*", "</p><p>") + "</p>";
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }

  /** A title may be HTML within XML. */
  private static String plain(Element title) {
    var text = title.text().strip();
    return MARKUP.matcher(text).find() ? Jsoup.parse(text).text().strip() : text;
  }

  private static Optional<String> author(Element holder) {
    return first(holder, "creator", "author")
        .map(author -> first(author, "name").orElse(author))
        .map(author -> author.text().strip())
        .map(author -> author.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1"))
        .filter(author -> !author.isEmpty());
  }

  private static Optional<String> url(Element entry) {
    var links = named(entry, "link").toList();
    var text = links.stream().map(link -> link.ownText().strip()).filter(url -> !url.isEmpty());
    var alternate =
        links.stream()
            .filter(link -> link.hasAttr("href"))
            .filter(link -> Set.of("", "alternate").contains(link.attr("rel")))
            .map(link -> absolute(link));
    var about = Stream.of(entry.attr("rdf:about")).filter(url -> !url.isEmpty());
    var guid =
        named(entry, "guid")
            .filter(id -> !id.attr("isPermaLink").equalsIgnoreCase("false"))
            .map(Element::text);
    return Stream.of(text, alternate, about, guid)
        .flatMap(found -> found)
        .filter(url -> url.matches("(?i)https?://\\S+"))
        .findFirst();
  }

  private static String absolute(Element link) {
    var url = link.attr("href").strip();
    for (var around = link; around != null; around = around.parent()) {
      if (around.hasAttr("xml:base")) {
        try {
          return new URI(around.attr("xml:base")).resolve(new URI(url)).toString();
        } catch (URISyntaxException noAddress) {
          return url;
        }
      }
    }
    return url;
  }

  private static Optional<Element> first(Element holder, String... names) {
    return Stream.of(names).flatMap(name -> named(holder, name)).findFirst();
  }

  /** The children of some names, whatever their prefixes, in the order of the names. */
  private static Stream<Element> named(Element holder, String... names) {
    return Stream.of(names)
        .flatMap(name -> holder.children().stream().filter(child -> local(child).equals(name)));
  }

  private static String local(Element element) {
    var name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
