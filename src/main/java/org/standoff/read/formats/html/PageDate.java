package org.standoff.read.formats.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.standoff.read.layout.AddressDate;
import org.standoff.read.layout.WrittenDate;

/**
 * The day on which a page's article was published, and where the page says so.
 *
 * @param from {@code JSON-LD}, {@code meta}, {@code time}, {@code URL} or {@code text}
 */
record PageDate(LocalDate day, String from) {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  static Optional<PageDate> of(Document page, PageHead head, StructuredData data) {
    List<Supplier<Optional<PageDate>>> sources =
        List.of(
            () ->
                head.url()
                    .filter(url -> !url.contains("web.archive.org"))
                    .flatMap(AddressDate::of)
                    .map(day -> new PageDate(day, "URL")),
            () ->
                head.first(
                        "article:published_time",
                        "og:published_time",
                        "og:article:published_time",
                        "datepublished",
                        "article.published",
                        "parsely-pub-date",
                        "sailthru.date",
                        "cxenseparse:recs:publishtime",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dc.date.created",
                        "dcterms.created",
                        "publication_date",
                        "publish_date",
                        "publish-date",
                        "published-date",
                        "date_published",
                        "pubdate",
                        "publishdate",
                        "dc.date",
                        "dcterms.date",
                        "citation_publication_date",
                        "citation_date",
                        "date",
                        "created",
                        "article_date_original",
                        "originalpublicationdate",
                        "bt:pubdate",
                        "rnews:datepublished",
                        "datecreated",
                        "last-modified-original")
                    .flatMap(PageDate::first)
                    .map(day -> new PageDate(day, "meta")),
            () ->
                data.published().flatMap(PageDate::first).map(day -> new PageDate(day, "JSON-LD")),
            () ->
                in(
                    page,
                    "[itemprop~=datePublished], [property~=datePublished], time[pubdate],"
                        + " abbr.published",
                    "time"),
            () ->
                in(
                    page,
                    "article time[datetime], main time[datetime], time.published, time.entry-date",
                    "time"),
            () -> in(page, "time", "time"),
            () ->
                in(
                    page,
                    "[class~=(?i)(^|["
                        + " _-])(pub-?_?date|published|publish-?_?date|post-?_?date|entry-?_?date|article-?_?date|date-?_?published|posted-?_?on|dateline|timestamp|date|datum|fecha)($|["
                        + " _-])], [id~=(?i)date|datum]",
                    "text"),
            () -> in(page, "[class~=(?i)date|datum|posted|publi|meta|byline|info]", "text"));
    return sources.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private static Optional<PageDate> in(Document page, String selector, String from) {
    return page.select(selector).stream()
        .limit(10)
        .map(PageDate::first)
        .flatMap(Optional::stream)
        .map(day -> new PageDate(day, from))
        .findFirst();
  }

  private static Optional<LocalDate> first(Element element) {
    for (var attribute : new String[] {"datetime", "content", "title"}) {
      var day = first(element.attr(attribute));
      if (day.isPresent()) {
        return day;
      }
    }
    var text = element.text();
    return text.length() > 300 ? Optional.empty() : first(text);
  }

  private static Optional<LocalDate> first(String text) {
    var stripped = text.strip();
    if (stripped.matches("\\d{4}-?\\d\\d-?\\d\\d.*")) {
      var digits =
          stripped.substring(0, 4)
              + stripped.substring(4).replaceFirst("^-?(\\d\\d)-?(\\d\\d).*", "-$1-$2");
      try {
        return plausible(LocalDate.parse(digits));
      } catch (java.time.DateTimeException noDay) {
        return Optional.empty();
      }
    }
    return WrittenDate.first(stripped).map(WrittenDate::day).flatMap(PageDate::plausible);
  }

  private static Optional<LocalDate> plausible(LocalDate day) {
    return Optional.of(day).filter(date -> !date.isBefore(EARLIEST));
  }
}
