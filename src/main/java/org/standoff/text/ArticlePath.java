package org.standoff.text;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where an article was read: a file, and for a file that holds others, or many articles, the way to
 * it in there.
 *
 * <p>The way has a step for each thing that is entered: {@code !name} for a file in an archive, in
 * a mail or the like, {@code #id} for a record. A way that begins with neither is a record. So
 * {@code pile.zip!mail.mbox#17} is the message 17 of a mailbox in an archive. Names may have both
 * marks in them, and nothing takes a way apart: paths are compared as wholes.
 *
 * @param file the path as the user named it, with {@code /} between its parts; {@code -} is
 *     standard input
 * @param record the way: the record's own id or its number (from 1) within the file, or the steps
 *     through what holds it; empty when the file is the article
 */
public record ArticlePath(String file, Optional<String> record) {
  private static final char RECORD = '#';
  private static final char MEMBER = '!';

  /** A way of many more steps was made to be a burden. */
  private static final int MOST_HOLDERS = 50;

  public ArticlePath {
    if (file.isEmpty()) {
      throw new IllegalArgumentException("a path needs a file");
    }
  }

  public static ArticlePath of(String file) {
    return new ArticlePath(file, Optional.empty());
  }

  public static ArticlePath of(String file, String record) {
    return new ArticlePath(file, Optional.of(isMark(record) ? RECORD + record : record));
  }

  /** The path of a record in what this is the path of. */
  public ArticlePath inside(String id) {
    return record.isEmpty() ? of(file, id) : then(RECORD, id);
  }

  /** The path of a file in what this is the path of. */
  public ArticlePath member(String name) {
    return then(MEMBER, name);
  }

  private ArticlePath then(char mark, String name) {
    return new ArticlePath(file, Optional.of(record.orElse("") + mark + name));
  }

  /** All that a written path may mean, since a mark in it may be part of a name. */
  public static Set<ArticlePath> readings(String written) {
    Set<ArticlePath> readings = new LinkedHashSet<>();
    readings.add(of(written));
    for (int i = 1; i < written.length(); i++) {
      if (written.charAt(i) == RECORD) {
        readings.add(of(written.substring(0, i), written.substring(i + 1)));
      } else if (written.charAt(i) == MEMBER) {
        readings.add(of(written.substring(0, i)).member(written.substring(i + 1)));
      }
    }
    return readings;
  }

  /** Whatever in its file this may be in: what ends before a mark or a {@code /} of the way. */
  public Set<ArticlePath> holders() {
    Set<ArticlePath> holders = new LinkedHashSet<>();
    var way = record.orElse("");
    for (int i = 1; i < way.length() && holders.size() < MOST_HOLDERS; i++) {
      if (isMark(way.substring(i)) || way.charAt(i) == '/') {
        holders.add(new ArticlePath(file, Optional.of(way.substring(0, i))));
      }
    }
    return holders;
  }

  private static boolean isMark(String way) {
    return !way.isEmpty() && (way.charAt(0) == RECORD || way.charAt(0) == MEMBER);
  }

  /** Whether it was no file, but read from standard input. */
  public boolean isStandardInput() {
    return file.equals("-");
  }

  /** {@code file}, {@code file#record}, {@code file!member}, {@code file!member#record} …. */
  @Override
  public String toString() {
    return record.map(way -> isMark(way) ? file + way : file + RECORD + way).orElse(file);
  }
}
