package org.standoff.read.formats.records;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
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
 * Makes the articles of the records of one file. Used once, by one thread.
 *
 * <p>The record of an article's path is its {@code id}, else its number among the records of the
 * file, from 1. A name that was given out before in the same file gets {@code ~2}, {@code ~3} …
 * behind it, in the order of the file, so that no article hides another.
 */
final class RecordArticles {
  /** So many bad records before the first good one show that the file is something else. */
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

  RecordArticles(Input file, ReadingSink sink) {
    this.path = file.path();
    this.fileName = file.fileName();
    this.name = file.name();
    this.sink = sink;
  }

  /** A record that was read. */
  void take(int line, ParsedRecord record) throws IOException {
    records++;
    switch (record) {
      case ParsedRecord.Flawed(String reason) -> reject(line, reason);
      case ParsedRecord.Valid valid -> {
        articles++;
        sink.article(article(line, valid));
      }
    }
  }

  /** A record that could not be read at all. */
  void lose(int line, String reason) throws IOException {
    records++;
    reject(line, reason);
  }

  /** The input broke off. */
  void breakOff(int line, IOException failure) throws IOException {
    sink.rejection(ReadingFailure.of(name, OptionalInt.of(line), failure));
    records++;
  }

  /** How a record was decoded. */
  void decoded(int line, Decoded.Remark remark) {
    note(Oddity.ENCODING, line, remark.message());
  }

  private void reject(int line, String reason) throws IOException {
    sink.rejection(Rejection.noArticle(name, line, reason));
  }

  /**
   * Tells, at the end, what is to be told once.
   *
   * @param wanted what the file should have been, if it is hopeless
   */
  void finish(String wanted) throws IOException {
    if (isHopeless()) {
      sink.rejection(
          Rejection.noArticle(name, "gave up: none of its first " + PATIENCE + " " + wanted));
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

  /** Whether so many records in a row were none that the file is something else. */
  boolean isHopeless() {
    return articles == 0 && records == PATIENCE;
  }

  private Article article(int line, ParsedRecord.Valid read) {
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
