package org.standoff.read.formats.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.decoding.Utf8Stream;

/** A table as text, whose first row names the columns: each other row is an article. */
public final class Tables implements FileFormat {
  private final FieldNames names;

  /**
   * The format.
   *
   * @param names what the columns are called
   */
  public Tables(FieldNames names) {
    this.names = names;
  }

  @Override
  public List<String> names() {
    return List.of("CSV");
  }

  @Override
  public List<String> endings() {
    return List.of("csv", "tsv", "tab", "psv");
  }

  @Override
  public FormatClaim claim(Input input) {
    if (endings().contains(input.ending())) {
      return FormatClaim.NAMED;
    }
    return isHeaded(input) ? FormatClaim.CERTAIN : FormatClaim.NONE;
  }

  /** Whether the first line has nothing but names of columns, one of which is the text. */
  private boolean isHeaded(Input input) {
    var start = start(input);
    int end = start.indexOf('\n');
    var line = (end < 0 ? start : start.substring(0, end)).strip();
    var dialect = Dialect.of(line);
    if (end < 0 || dialect.isEmpty()) {
      return false;
    }
    var cells =
        List.of(line.replace("\"", "").split(Pattern.quote("" + dialect.get().delimiter()), -1));
    return !names.in(cells, Field.TEXT).isEmpty()
        && cells.stream()
            .allMatch(cell ->
                List.of(Field.values()).stream()
                    .anyMatch(field -> names.in(List.of(cell), field).contains(cell)));
  }

  /** The first characters, of one byte each. */
  private static String start(Input input) {
    return input.head().text().replace("\0", "");
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    var dialect = Dialect.of(start(input));
    if (dialect.isEmpty()) {
      sink.rejection(
          Rejection.noArticle(
              input.name(),
              input.head().first().isEmpty()
                  ? "is empty"
                  : "is no table: its first line has one cell; a table has a line of headings"));
      return;
    }
    InputStream utf8;
    try {
      var wide = input.head().utf16();
      utf8 = wide.isPresent() ? new Utf8Stream(input.bytes(), wide.get()) : input.bytes();
      var mark = input.head().startsWith(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
      utf8.skipNBytes(mark);
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(input.name(), OptionalInt.empty(), e));
      return;
    }
    read(new TableRows(utf8, dialect.get()), input, sink);
  }

  private void read(TableRows rows, Input input, ReadingSink sink) throws IOException {
    var articles = new RecordArticles(input, sink);
    Optional<Columns> columns = Optional.empty();
    int line = 1;
    while (!articles.isHopeless()) {
      Optional<TableRows.Row> row;
      try {
        row = rows.next();
      } catch (IOException e) {
        articles.breakOff(line, e);
        break;
      }
      if (row.isEmpty()) {
        break;
      }
      line = row.get().line();
      if (columns.isPresent()) {
        take(row.get(), columns.get(), articles);
      } else if (!Dialect.isToldBy(row.get().cells())) {
        try {
          columns = Optional.of(Columns.of(row.get().cells(), names));
        } catch (Columns.UnknownText unknown) {
          sink.rejection(Rejection.noArticle(input.name(), unknown.getMessage()));
          return;
        }
      }
    }
    articles.finish("rows has a text; name its column with --columns text=NAME");
  }

  private static void take(TableRows.Row row, Columns columns, RecordArticles articles)
      throws IOException {
    row.remark().ifPresent(remark -> articles.decoded(row.line(), remark));
    if (row.flaw().isPresent()) {
      articles.lose(row.line(), row.flaw().get());
    } else {
      articles.take(row.line(), columns.parse(row.cells()));
    }
  }
}
