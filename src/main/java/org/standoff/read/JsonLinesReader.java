package org.standoff.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;

/**
 * Reads JSON Lines: one article a line.
 *
 * <p>The record of an article's path is its {@code id}, else its number among the lines of the file
 * that are not blank, from 1. A name that was given out before in the same file gets {@code ~2},
 * {@code ~3} … behind it, in the order of the file, so that no article hides another.
 */
final class JsonLinesReader {
  /** So many bad lines before the first good one show that the file is something else. */
  private static final int PATIENCE = 1000;

  private final String name;
  private final ReadingSink sink;
  private final SeenNames names = new SeenNames();
  private final Map<Oddity, Sightings> oddities = new EnumMap<>(Oddity.class);
  private int records;
  private int articles;

  /** What is worth a notice, once a file. */
  private enum Oddity {
    ENCODING,
    DUPLICATE_ID,
    FIELD
  }

  private record Sightings(int firstLine, String first, int count) {}

  private JsonLinesReader(String name, ReadingSink sink) {
    this.name = name;
    this.sink = sink;
  }

  static void read(String name, Head head, InputStream input, ReadingSink sink) throws IOException {
    InputStream utf8;
    try {
      var wide = head.utf16();
      utf8 = wide.isPresent() ? new Utf8Stream(input, wide.get()) : input;
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(name, OptionalInt.empty(), e));
      return;
    }
    new JsonLinesReader(name, sink).read(new RecordLines(utf8));
  }

  private void read(RecordLines lines) throws IOException {
    boolean more = true;
    while (more) {
      Optional<RecordLines.Line> line;
      try {
        line = lines.next();
      } catch (IOException e) {
        sink.rejection(ReadingFailure.of(name, OptionalInt.of(lines.number()), e));
        break;
      }
      if (line.isPresent()) {
        records++;
        read(line.get());
      }
      more = line.isPresent() && !isHopeless();
    }
    if (isHopeless()) {
      sink.rejection(
          Rejection.noArticle(
              name,
              "gave up: none of its first "
                  + PATIENCE
                  + " lines is a record; JSON Lines has one JSON object a line"));
    } else if (records == 0) {
      sink.rejection(Rejection.noArticle(name, "is empty"));
    }
    for (var oddity : oddities.values()) {
      int others = oddity.count() - 1;
      sink.notice(
          Notice.of(
              name,
              oddity.firstLine(),
              switch (others) {
                case 0 -> oddity.first();
                case 1 -> oddity.first() + " (and 1 other record like it)";
                default -> oddity.first() + " (and " + others + " other records like it)";
              }));
    }
  }

  private boolean isHopeless() {
    return articles == 0 && records == PATIENCE;
  }

  private void read(RecordLines.Line line) throws IOException {
    switch (line) {
      case RecordLines.Line.TooLong(int number) ->
          sink.rejection(
              Rejection.noArticle(
                  name,
                  number,
                  "the record is longer than "
                      + (RecordLines.MAXIMUM_BYTES >> 20)
                      + " MB: split it into its articles, one a line"));
      case RecordLines.Line.Text(int number, Decoded content) -> {
        content.remark().ifPresent(remark -> note(Oddity.ENCODING, number, remark.message()));
        switch (JsonRecordParser.parse(content.text())) {
          case JsonRecord.Flawed(String reason) ->
              sink.rejection(Rejection.noArticle(name, number, reason));
          case JsonRecord.Valid valid -> {
            articles++;
            sink.article(article(number, valid));
          }
        }
      }
    }
  }

  private Article article(int line, JsonRecord.Valid read) {
    read.remarks().forEach(remark -> note(Oddity.FIELD, line, remark));
    var wanted = read.id().orElse(Integer.toString(records));
    var unique = names.unique(wanted);
    if (!unique.equals(wanted)) {
      note(
          Oddity.DUPLICATE_ID,
          line,
          "the id '" + wanted + "' was used before in this file: read as '" + unique + "'");
    }
    var id = read.id().isPresent() ? unique : names.unique(ArticleId.of(name, read.text()));
    var layout = Layout.of(read.text());
    var front = layout.front().behind(read.front());
    return new Article(
        id,
        ArticlePath.of(name, unique),
        new Details(
            read.source().orElse(name),
            front.url(),
            front.title(),
            front.byline(),
            front.published(),
            read.language().orElse("en"),
            read.metadata()),
        read.text(),
        layout.apart(),
        layout.markup());
  }

  private void note(Oddity oddity, int line, String message) {
    oddities.merge(
        oddity,
        new Sightings(line, message, 1),
        (seen, _) -> new Sightings(seen.firstLine(), seen.first(), seen.count() + 1));
  }
}
