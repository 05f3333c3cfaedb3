package org.standoff.read.formats.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.standoff.text.Fold;

/** Who wrote a page's article, by the surest sign of it that names somebody. */
final class PageByline {
  private static final int LONGEST = 100;

  /** What stands before the names. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\W*(written by|posted by|published by|story"
              + " by|by|von|por|par|autor(in)?|author|text|redaktion|di|door)\\b[\\s:]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where the names end and something else begins. */
  private static final Pattern END =
      Pattern.compile(
          "\\s*[|\u2022\u00B7\u2013\u2014\\n(]|\\s+-\\s|,?\\s*\\d|\\s+(on|am|vom|le|el|published|updated|posted|veröffentlicht)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_NAME =
      Pattern.compile("https?:|www\\.|@|\\.(com|org|net|de)\\b", Pattern.CASE_INSENSITIVE);

  /** Where the authors of something else are named. */
  private static final String NOT_OF_THE_ARTICLE =
      "form, aside, nav, footer, [class*=comment], [id*=comment], [class*=related]";

  private PageByline() {}

  static Optional<String> of(Document page, PageHead head, StructuredData data) {
    var site = Fold.fold(head.site().orElse(""));
    return Stream.of(
            List.of(
                data.authors().stream()
                    .map(PageByline::name)
                    .flatMap(Optional::stream)
                    .distinct()
                    .collect(Collectors.joining(", "))),
            head
                .first(
                    "author",
                    "article:author",
                    "parsely-author",
                    "sailthru.author",
                    "byl",
                    "dc.creator",
                    "dcterms.creator")
                .stream()
                .toList(),
            texts(page, "[itemprop~=author] [itemprop=name]"),
            texts(page, "[itemprop~=author]"),
            texts(page, "a[rel~=author]"),
            texts(page, "[class~=(?i)(^|[ _-])(byline|author|autor)[_-]?_?(name)?($|[ _-])]"),
            texts(page, "[class~=(?i)byline|author|autor(?!i)]"))
        .flatMap(List::stream)
        .map(PageByline::name)
        .flatMap(Optional::stream)
        .filter(name -> !Fold.fold(name).equals(site))
        .findFirst();
  }

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).stream()
        .filter(element -> element.closest(NOT_OF_THE_ARTICLE) == null)
        .limit(5)
        .map(element -> element.text().strip())
        .toList();
  }

  /** The name or names in a text, if it looks as if it were nothing else. */
  private static Optional<String> name(String text) {
    var name = OPENING.matcher(text.strip()).replaceFirst("");
    var end = END.matcher(name);
    if (end.find() && end.start() > 0) {
      name = name.substring(0, end.start());
    }
    name = name.strip().replaceAll("[,;:]$", "");
    boolean named =
        name.length() > 2
            && name.length() <= LONGEST
            && name.split("\\s+", -1).length <= 12
            && !NO_NAME.matcher(name).find()
            && name.codePoints().anyMatch(Character::isUpperCase);
    return named ? Optional.of(name) : Optional.empty();
  }
}
