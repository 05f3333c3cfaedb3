package org.standoff.read.formats.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.standoff.text.Fold;

/**
 * The title of a page's article: the heading that agrees best with what the page calls itself in
 * its head and in its address, since the first heading is often the name of the paper.
 */
final class PageTitle {
  /** What parts an article's title from the name of its paper. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\u2013\u2014\u00B7\u2022\u00AB\u00BB-]+\\s+|\\s*[|\u00BB\u00AB]\\s*");

  private static final int LONGEST = 300;

  private final String site;
  private final List<String> claims = new ArrayList<>();
  private final Set<String> address;
  private final int whole;

  private PageTitle(PageHead head, StructuredData data) {
    this.site = folded(head.site().orElse(""));
    data.headline().ifPresent(claims::add);
    head.first("og:title").ifPresent(claims::add);
    head.first("twitter:title").ifPresent(claims::add);
    whole = claims.size();
    if (!head.title().isEmpty()) {
      claims.add(head.title());
      for (var part : SEPARATOR.split(head.title(), -1)) {
        claims.add(part);
      }
    }
    this.address =
        words(
            head.url()
                .map(url ->
                    url.substring(
                        url.indexOf("//") < 0
                            ? 0
                            : Math.max(0, url.indexOf('/', url.indexOf("//") + 2))))
                .orElse(""));
  }

  static Optional<String> of(Document page, PageHead head, StructuredData data) {
    return Optional.of(new PageTitle(head, data).find(page)).filter(title -> !title.isEmpty());
  }

  private String find(Document page) {
    String best = "";
    double most = 0.5;
    for (var heading :
        page.select(
            "h1, h2, h3, [itemprop~=headline],"
                + " [class~=(?i)(entry|post|article|page)-?_?_?(title|headline)]")) {
      var text = text(heading);
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      double score = score(heading, text);
      if (score > most) {
        most = score;
        best = text;
      }
    }
    return best.isEmpty() ? claimed() : withoutKicker(best);
  }

  /** A heading that was never closed has the paragraphs behind it within. */
  private static String text(Element heading) {
    boolean open = heading.selectFirst("p") != null && !heading.ownText().isBlank();
    return (open ? heading.ownText() : heading.text()).strip();
  }

  private double score(Element heading, String text) {
    var folded = folded(text);
    if (folded.isEmpty() || folded.equals(site)) {
      return 0;
    }
    var words = words(text);
    double agreement = 0;
    for (var claim : claims) {
      if (!folded(claim).equals(site)) {
        agreement = Math.max(agreement, alike(words, words(claim)));
      }
    }
    double level =
        switch (heading.normalName()) {
          case "h1" -> 0.5;
          case "h2" -> 0.2;
          case "h3" -> 0;
          default -> 0.3;
        };
    double inAddress =
        words.isEmpty()
            ? 0
            : (double) words.stream().filter(address::contains).count() / words.size();
    return agreement * 2 + inAddress + level - (isHome(heading) ? 1 : 0);
  }

  /** Whether a heading leads to the first page, as the name of a paper does. */
  private static boolean isHome(Element heading) {
    var link = heading.selectFirst("a[href]");
    if (link == null && heading.parent() != null && heading.parent().normalName().equals("a")) {
      link = heading.parent();
    }
    return link != null && link.attr("href").matches("(https?://[^/]+)?/?(index\\.\\w+)?");
  }

  private String withoutKicker(String heading) {
    for (var claim : claims.subList(0, whole)) {
      var folded = folded(claim);
      int words = folded.split(" ", -1).length;
      if (words >= 3 && heading.length() > claim.length() && heading.endsWith(claim)) {
        return claim;
      }
    }
    return heading;
  }

  /** Without a heading, what the head claims, without the name of the paper. */
  private String claimed() {
    if (claims.isEmpty()) {
      return "";
    }
    var parts = SEPARATOR.split(claims.getFirst(), -1);
    return parts.length > 0 && folded(parts[parts.length - 1]).equals(site)
        ? claims
            .getFirst()
            .substring(0, claims.getFirst().lastIndexOf(parts[parts.length - 1]))
            .replaceAll("[\\s|\u2013\u2014\u00B7\u2022\u00AB\u00BB:-]+$", "")
        : longest(parts);
  }

  private static String longest(String[] parts) {
    String longest = "";
    for (var part : parts) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest;
  }

  /** Of all words of two texts, the share that is in both. */
  private static double alike(Set<String> a, Set<String> b) {
    var both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  private static String folded(String text) {
    return Fold.fold(text);
  }

  private static Set<String> words(String text) {
    var words = new HashSet<>(List.of(folded(text).split(" ", -1)));
    words.remove("");
    return words;
  }
}
