package org.standoff.read.formats;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.read.ArticleId;
import org.standoff.read.Input;
import org.standoff.read.Notice;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.SeenNames;
import org.standoff.read.decoding.Decoded;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/**
 * Reads the records of one file of JSON Lines. Used once, by one thread.
 *
 * <p>The record of an article's path is its {@code id}, else its number among the lines of the file
 * that are not blank, from 1. A name that was given out before in the same file gets {@code ~2},
 * {@code ~3} … behind it, in the order of the file, so that no article hides another.
 */
final class RecordReader {
  /** So many bad lines before the first good one show that the file is something else. */
  private static final int PATIENCE = 1000;

  private final ArticlePath path;
  private final String fileName;

  /** The path as messages have it. */
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

  RecordReader(Input file, ReadingSink sink) {
    this.path = file.path();
    this.fileName = file.fileName();
    this.name = file.name();
    this.sink = sink;
  }

  void read(RecordLines lines) throws IOException {
    boolean more = true;
    while (more) {
      Optional<RecordLines.Line> line;
      try {
        line = lines.next();
      } catch (IOException e) {
        sink.rejection(ReadingFailure.of(name, OptionalInt.of(lines.number()), e));
        records++;
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
    var text = read.draft().text();
    var id = read.id().isPresent() ? unique : names.unique(ArticleId.of(fileName, text));
    return read.draft().article(id, path.inside(unique));
  }

  private void note(Oddity oddity, int line, String message) {
    oddities.merge(
        oddity,
        new Sightings(line, message, 1),
        (seen, _) -> new Sightings(seen.firstLine(), seen.first(), seen.count() + 1));
  }
}
