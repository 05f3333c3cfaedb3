package org.standoff.read.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private static final String HEADINGS =
      "h1, h2, h3, [itemprop~=headline],"
          + " [class~=(?i)(entry|post|article|page)-?_?_?(title|headline)]";

  /** An address of a first page, also as an archive of the web has it. */
  private static final Pattern HOME =
      Pattern.compile(
          "(https?://web\\.archive\\.org/web/\\w+/)?(https?://[^/]+)?/?(index\\.\\w+)?");

  private static final int LONGEST = 300;

  /** What it counts for that a heading stands right above the article. */
  private static final double ABOVE = 0.3;

  /** What it counts for that it stands below the beginning of it. */
  private static final double BELOW = -0.5;

  /** What it counts against a heading that is the name of the paper, or leads to its first page. */
  private static final double HOME_PAGE = 2;

  private static final double CALLED_SITE = 1;

  /** What it counts against a heading that nobody sees. */
  private static final double UNSEEN = 0.4;

  private final String site;
  private final List<String> claims = new ArrayList<>();
  private final Set<String> address;
  private final int whole;

  private PageTitle(PageHead head, StructuredData data) {
    this.site = folded(head.site().orElse(""));
    data.headline().ifPresent(claims::add);
    head.first("og:title").ifPresent(claims::add);
    head.first("twitter:title").ifPresent(claims::add);
    if (!head.title().isEmpty()) {
      claims.add(head.title());
    }
    whole = claims.size();
    addParts(head.title());
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

  /** What stands at the beginning or the end of a title, up to a separator. */
  private void addParts(String title) {
    var separator = SEPARATOR.matcher(title);
    while (separator.find()) {
      claims.add(title.substring(0, separator.start()));
      claims.add(title.substring(separator.end()));
    }
    for (var part : SEPARATOR.split(title, -1)) {
      claims.add(part);
    }
  }

  static Optional<String> of(
      Document page, PageHead head, StructuredData data, List<Block> article) {
    return Optional.of(new PageTitle(head, data).find(page, article))
        .filter(title -> !title.isEmpty());
  }

  private String find(Document page, List<Block> article) {
    var headings = page.select(HEADINGS);
    var place = places(page, headings, article);
    String best = "";
    double most = 0.5;
    for (var heading : headings) {
      var text = HeadingText.of(heading);
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      double score = score(heading, text) + place.getOrDefault(heading, 0.0);
      if (score > most) {
        most = score;
        best = text;
      }
    }
    return best.isEmpty() ? claimed() : withoutKicker(best);
  }

  /** What it counts where headings stand: the last of each level above the article, or below. */
  private static Map<Element, Double> places(
      Document page, List<Element> headings, List<Block> article) {
    Map<Element, Double> places = new HashMap<>();
    var first = article.stream().filter(block -> block.prose() > 0).findFirst();
    if (first.isEmpty() || !page.equals(first.get().element().ownerDocument())) {
      return places;
    }
    var candidates = new HashSet<>(headings);
    Map<String, Element> last = new HashMap<>();
    boolean below = false;
    for (var element : page.getAllElements()) {
      below |= element.equals(first.get().element());
      if (below && candidates.contains(element)) {
        places.put(element, BELOW);
      } else if (candidates.contains(element)) {
        last.put(element.normalName(), element);
      }
    }
    last.values().forEach(heading -> places.put(heading, ABOVE));
    return places;
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
    return agreement * 2
        + inAddress
        + level
        - site(heading)
        - (PageWords.isUnseen(heading) ? UNSEEN : 0);
  }

  private static double site(Element heading) {
    if (isHome(heading)) {
      return HOME_PAGE;
    }
    return PageWords.isSiteName(heading) ? CALLED_SITE : 0;
  }

  /** Whether a heading leads to the first page, as the name of a paper does. */
  private static boolean isHome(Element heading) {
    var link = heading.selectFirst("a[href]");
    if (link == null && heading.parent() != null && heading.parent().normalName().equals("a")) {
      link = heading.parent();
    }
    return link != null && HOME.matcher(link.attr("href")).matches();
  }

  /** A heading that has more beside what the head claims is that claim. */
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
