package org.standoff.read.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.standoff.text.Span;

/**
 * Reads the lines before the running text: address, headline, byline, date. What could be running
 * text is taken for it; a title that is none would do more harm than none.
 */
final class FrontLines {
  private static final int LINES = 24;
  private static final int STANDFIRSTS = 3;
  private static final int LONG_LINE = 100;
  private static final int LONGEST_ABOVE_PARAGRAPH = 120;

  private static final Pattern HEADER =
      Pattern.compile(
          "(title|headline|author|byline|by|date|published|publication date|url|link|source|section"
              + "|language|keywords|tags) ?: +(.+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BY =
      Pattern.compile("(?:written |story |words )?by:? (.+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern TODAY = Pattern.compile("(?i)\\btoday,? \\(?");

  /**
   * A line that is not blank.
   *
   * @param shown without markup
   * @param gap whether a blank line, or nothing, follows
   */
  private record Line(Span span, String shown, boolean heading, boolean gap) {}

  /**
   * What was found.
   *
   * @param apart the lines before the running text
   * @param end where the running text starts
   */
  record Found(FrontMatter front, List<Span> apart, int end) {}

  private final String text;
  private final HeaderBlock.Fields fields = new HeaderBlock.Fields();
  private final List<Span> apart = new ArrayList<>();
  private Optional<String> url = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private boolean guessedTitle;
  private boolean headers;
  private int standfirsts;

  private FrontLines(String text) {
    this.text = text;
  }

  static Found read(String text, int from, Markup markup) {
    return new FrontLines(text).read(lines(text, from, markup));
  }

  private static List<Line> lines(String text, int from, Markup markup) {
    Set<Span> headings = new HashSet<>();
    markup.headings().stream().limit(LINES).forEach(headings::add);
    List<Line> lines = new ArrayList<>();
    var cursor = new LineCursor(text, from);
    while (lines.size() <= LINES && cursor.advance()) {
      if (cursor.isBlank()) {
        continue;
      }
      var span = new Span(cursor.start(), cursor.end());
      var after = new LineCursor(text, cursor.next());
      boolean gap = !after.advance() || after.isBlank();
      int shownEnd = Math.min(span.end(), span.start() + 1000);
      var shown = markup.shown(text, span.start(), shownEnd);
      lines.add(new Line(span, shown, headings.contains(span), gap));
    }
    return lines;
  }

  private Found read(List<Line> lines) {
    int body = 0;
    while (body < lines.size() && take(lines, body)) {
      body++;
    }
    boolean running = body < lines.size();
    if (!running || !isBody(lines.get(body).shown())) {
      title = guessedTitle ? Optional.empty() : title;
    }
    if (running) {
      var first = lines.get(body).shown();
      published = published.or(() -> dateline(first));
    }
    var address = url.or(() -> fields.front().url());
    var date =
        published
            .or(() -> fields.front().published())
            .or(() -> address.flatMap(AddressDate::of))
            .or(() -> today(lines));
    var front =
        new FrontMatter(
            address,
            fields.front().title().or(() -> title),
            fields.front().byline().or(() -> byline),
            date);
    int end = running ? lines.get(body).span().start() : text.length();
    return new Found(front, running ? List.copyOf(apart) : List.of(), end);
  }

  /** Whether a line belongs to the front; if so, what it says is taken. */
  private boolean take(List<Line> lines, int i) {
    var line = lines.get(i);
    if (!isFront(lines, i)) {
      return false;
    }
    apart.add(line.span());
    return true;
  }

  private boolean isFront(List<Line> lines, int i) {
    var line = lines.get(i);
    var shown = line.shown();
    if (shown.isEmpty()) {
      var address = Address.at(text, line.span().start());
      if (address.filter(line.span()::equals).isPresent()) {
        url = url.or(() -> Optional.of(Address.full(line.span().of(text))));
      }
      return true;
    }
    if (line.heading()) {
      if (title.isEmpty() && shown.length() <= 300) {
        title = Optional.of(shown);
      }
      return true;
    }
    return isHeader(line) || isDate(shown) || isByline(lines, i) || isHeadline(lines, i);
  }

  /** "Title: …" and the like, of which what is not asked for only counts among others. */
  private boolean isHeader(Line line) {
    if (line.span().length() > 300) {
      return false;
    }
    var matcher = HEADER.matcher(line.span().of(text));
    if (!matcher.matches() || Headline.endsSentence(matcher.group(2))) {
      return false;
    }
    var name = matcher.group(1).toLowerCase(Locale.ROOT);
    boolean other = Set.of("source", "section", "language", "keywords", "tags").contains(name);
    boolean known = !other && fields.take(name, Blanks.strip(matcher.group(2)));
    headers |= known;
    return known || (other && headers);
  }

  private boolean isDate(String shown) {
    var date = WrittenDate.alone(shown);
    date.ifPresent(found -> published = published.or(() -> Optional.of(found.day())));
    return date.isPresent();
  }

  private boolean isByline(List<Line> lines, int i) {
    var shown = lines.get(i).shown();
    if (shown.length() > 160) {
      return false;
    }
    var date =
        WrittenDate.first(shown)
            .filter(found -> WrittenDate.alone(shown.substring(found.start())).isPresent());
    var names =
        date.map(found -> shown.substring(0, found.start()).replaceFirst("[\\s,|·•–—-]{1,5}$", ""))
            .orElse(shown);
    var by = BY.matcher(names);
    boolean said = by.matches() && Headline.isByline(by.group(1));
    boolean named = Headline.areNames(names);
    boolean dated = date.isPresent() && !names.equals(names.toUpperCase(Locale.ROOT));
    boolean beforeDate =
        title.isPresent()
            && i + 1 < lines.size()
            && WrittenDate.alone(lines.get(i + 1).shown()).isPresent();
    boolean afterDate = title.isPresent() && published.isPresent();
    if (!said && !(named && (dated || beforeDate || afterDate))) {
      return false;
    }
    byline = byline.or(() -> Optional.of(said ? by.group(1) : names));
    published = published.or(() -> date.map(WrittenDate::day));
    return true;
  }

  /** A headline, or what stands below one before the text starts. */
  private boolean isHeadline(List<Line> lines, int i) {
    var line = lines.get(i);
    var shown = line.shown();
    boolean name = Headline.isName(shown);
    if (i + 1 == lines.size() || !(Headline.isHeadline(shown) || name) || !isSetOff(lines, i)) {
      return false;
    }
    if (title.isEmpty() && !name) {
      title = Optional.of(shown);
      guessedTitle = true;
      return true;
    }
    standfirsts++;
    return standfirsts <= STANDFIRSTS;
  }

  /** Whether a line is no part of a paragraph that goes on in the next line. */
  private static boolean isSetOff(List<Line> lines, int i) {
    var line = lines.get(i);
    if (line.gap()) {
      return true;
    }
    var next = lines.get(i + 1).shown();
    if (next.isEmpty()) {
      return true;
    }
    boolean paragraph =
        next.length() >= LONG_LINE
            && line.shown().length() <= LONGEST_ABOVE_PARAGRAPH
            && !Character.isLowerCase(next.codePointAt(0));
    boolean standfirst = lines.get(i + 1).gap() && Headline.isHeadline(next);
    boolean dateOrByline =
        WrittenDate.alone(next).isPresent()
            || (BY.matcher(next).matches() && Headline.isByline(next.substring(3)));
    return paragraph || standfirst || dateOrByline;
  }

  private static boolean isBody(String shown) {
    return shown.length() >= LONG_LINE || Headline.endsSentence(shown);
  }

  /** The date in "LONDON, 24 March 2010 - " and "CAIRO- 24 July 2022: ". */
  private static Optional<LocalDate> dateline(String line) {
    var start = line.substring(0, Math.min(line.length(), 120));
    return WrittenDate.first(start)
        .filter(date ->
            isPlace(start.substring(0, date.start())) && isClosed(start.substring(date.end())))
        .map(WrittenDate::day);
  }

  private static boolean isPlace(String before) {
    var place = before.stripTrailing();
    if (place.isEmpty()) {
      return true;
    }
    boolean capital = Character.isUpperCase(place.codePointAt(0));
    return place.length() <= 50
        && capital
        && ",(-–—/|:.".indexOf(place.charAt(place.length() - 1)) >= 0;
  }

  private static boolean isClosed(String after) {
    var rest = after.stripLeading();
    if (rest.startsWith("(")) {
      // "LONDON, 24 March 2010 (Reuters) -"
      int close = rest.indexOf(')');
      rest = close < 0 ? "" : rest.substring(close + 1).stripLeading();
    }
    if (rest.startsWith(")")) {
      rest = rest.substring(1).stripLeading();
    }
    return !rest.isEmpty() && "-–—:/|".indexOf(rest.charAt(0)) >= 0;
  }

  /** "today (July 25, 2022)": an article that says which day it is. */
  private static Optional<LocalDate> today(List<Line> lines) {
    for (var line : lines.subList(0, Math.min(lines.size(), 6))) {
      var matcher = TODAY.matcher(line.shown());
      while (matcher.find()) {
        var rest = line.shown().substring(matcher.end());
        var date = WrittenDate.first(rest).filter(found -> found.start() == 0);
        if (date.isPresent()) {
          return date.map(WrittenDate::day);
        }
      }
    }
    return Optional.empty();
  }
}
