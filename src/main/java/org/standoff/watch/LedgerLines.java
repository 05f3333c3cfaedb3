package org.standoff.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.search.ArticleHead;
import org.standoff.search.Excerpt;
import org.standoff.text.ArticlePart;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Lines;
import org.standoff.text.Span;

/**
 * Entries of a ledger as lines of text: a word and its fields, apart by tabs. An alert has a line
 * for itself and one for each of its passages.
 */
final class LedgerLines {
  private static final String SEEN = "seen";
  private static final String ALERT = "alert";
  private static final String PASSAGE = "passage";
  private static final String VALUES = "values";
  private static final String SENT = "sent";
  private static final int ARTICLE_FIELDS = 7;

  private LedgerLines() {}

  /** The lines of an entry, each with its end. */
  static String write(LedgerEntry entry) {
    return switch (entry) {
      case LedgerEntry.Seen(var path, var digest) ->
          line(SEEN, path.file(), path.record().orElse(""), digest);
      case LedgerEntry.Telling(var alert) -> write(alert);
      case LedgerEntry.Values(var watch, var day, var values) ->
          line(
              Stream.concat(
                      Stream.of(VALUES, watch, day.map(LocalDate::toString).orElse("")),
                      values.stream())
                  .toArray(String[]::new));
      case LedgerEntry.Sent(var output, var number) -> line(SENT, output, String.valueOf(number));
    };
  }

  private static String write(Alert alert) {
    var lines = new StringBuilder();
    lines.append(
        line(
            ALERT,
            String.valueOf(alert.number()),
            alert.watch(),
            alert.query(),
            alert.note().orElse(""),
            alert.found().toString(),
            String.valueOf(alert.copies()),
            String.valueOf(alert.passages().size())));
    alert.passages().forEach(passage -> lines.append(write(passage)));
    return lines.toString();
  }

  private static String write(AlertPassage passage) {
    var article = passage.article();
    var details = article.details();
    var excerpt = passage.excerpt();
    return line(
        PASSAGE,
        article.id(),
        article.path().file(),
        article.path().record().orElse(""),
        details.source(),
        details.url().orElse(""),
        details.title().orElse(""),
        details.published().map(LocalDate::toString).orElse(""),
        String.valueOf(passage.sentence()),
        excerpt.part().name(),
        numbers(excerpt.span().start(), excerpt.span().end()),
        numbers(excerpt.place().line(), excerpt.place().column()),
        excerpt.text(),
        passage.hits().stream()
            .map(span -> numbers(span.start(), span.end()))
            .collect(Collectors.joining(" ")),
        passage.why(),
        passage.value().orElse(""),
        passage.before().orElse(""),
        String.valueOf(passage.changed()));
  }

  private static String numbers(int first, int second) {
    return first + "-" + second;
  }

  /** Fields on one line. */
  static String line(String... fields) {
    return Arrays.stream(fields).map(LedgerLines::escaped).collect(Collectors.joining("\t")) + "\n";
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** The fields of a line. */
  static List<String> fields(String line) {
    return Arrays.stream(line.split("\t", -1)).map(LedgerLines::plain).toList();
  }

  private static String plain(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    var plain = new StringBuilder();
    int next = 0;
    while (next < field.length()) {
      char c = field.charAt(next++);
      if (c != '\\' || next == field.length()) {
        plain.append(c);
        continue;
      }
      char escaped = field.charAt(next++);
      switch (escaped) {
        case 't' -> plain.append('\t');
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        default -> plain.append(escaped);
      }
    }
    return plain.toString();
  }

  /**
   * The entries of some lines that were written together.
   *
   * @throws IllegalArgumentException if they are none
   */
  static List<LedgerEntry> read(List<String> lines) {
    List<LedgerEntry> entries = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      var fields = fields(lines.get(next++));
      switch (fields.getFirst()) {
        case SEEN ->
            entries.add(new LedgerEntry.Seen(path(fields.get(1), fields.get(2)), fields.get(3)));
        case VALUES ->
            entries.add(
                new LedgerEntry.Values(
                    fields.get(1), day(fields.get(2)), fields.subList(3, fields.size())));
        case SENT ->
            entries.add(new LedgerEntry.Sent(fields.get(1), Integer.parseInt(fields.get(2))));
        case ALERT -> {
          int count = Integer.parseInt(fields.get(7));
          var passages = lines.subList(next, next + count);
          entries.add(new LedgerEntry.Telling(alert(fields, passages)));
          next += count;
        }
        default -> throw new IllegalArgumentException("'" + fields.getFirst() + "' is no entry");
      }
    }
    return entries;
  }

  private static Alert alert(List<String> fields, List<String> passages) {
    return new Alert(
        Integer.parseInt(fields.get(1)),
        fields.get(2),
        fields.get(3),
        text(fields.get(4)),
        Instant.parse(fields.get(5)),
        passages.stream().map(line -> passage(fields(line))).toList(),
        Integer.parseInt(fields.get(6)));
  }

  private static AlertPassage passage(List<String> fields) {
    var article =
        new ArticleHead(
            fields.get(1),
            path(fields.get(2), fields.get(3)),
            new Details(
                fields.get(4),
                text(fields.get(5)),
                text(fields.get(6)),
                Optional.empty(),
                day(fields.get(7)),
                Details.UNKNOWN,
                new TreeMap<>()));
    var rest = fields.subList(1 + ARTICLE_FIELDS, fields.size());
    var place = pair(rest.get(3));
    return new AlertPassage(
        article,
        Integer.parseInt(rest.get(0)),
        new Excerpt(
            ArticlePart.valueOf(rest.get(1)),
            span(rest.get(2)),
            new Lines.Place(place[0], place[1]),
            rest.get(4)),
        Stream.of(rest.get(5).split(" "))
            .filter(it -> !it.isEmpty())
            .map(LedgerLines::span)
            .toList(),
        rest.get(6),
        text(rest.get(7)),
        text(rest.get(8)),
        Boolean.parseBoolean(rest.get(9)));
  }

  private static ArticlePath path(String file, String record) {
    return new ArticlePath(file, text(record));
  }

  private static Optional<String> text(String field) {
    return Optional.of(field).filter(it -> !it.isEmpty());
  }

  private static Optional<LocalDate> day(String field) {
    return text(field).map(LocalDate::parse);
  }

  private static Span span(String field) {
    var pair = pair(field);
    return new Span(pair[0], pair[1]);
  }

  private static int[] pair(String field) {
    int dash = field.indexOf('-');
    return new int[] {
      Integer.parseInt(field.substring(0, dash)), Integer.parseInt(field.substring(dash + 1))
    };
  }
}
