package org.standoff.output.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of comma-separated values under a header, which is written again where it changes; a table
 * whose columns are known from the beginning has one header and all its rows below it.
 */
public final class CsvTable {
  private static final String QUESTION = "question";

  private final CSVPrinter csv;
  private final List<String> all;
  private Optional<String> question = Optional.empty();
  private List<String> current = List.of();
  private List<String> header = List.of();

  /** Questions of which each has a row of its own once the columns are known. */
  private final List<String> waiting = new ArrayList<>();

  /** A table of whatever columns its rows have. */
  public CsvTable(PrintStream out) throws IOException {
    this(out, List.of());
  }

  /**
   * A table of these columns, of which each row has some.
   *
   * @param columns none for those of the rows
   */
  public CsvTable(PrintStream out, List<String> columns) throws IOException {
    csv = new CSVPrinter(out, CSVFormat.RFC4180);
    all = List.copyOf(columns);
  }

  /** Puts a question in front of all rows that follow. */
  public void beginQuestion(String asked) {
    question = Optional.of(asked);
  }

  /** Begins rows under a header. */
  public void begin(List<String> columns) throws IOException {
    current = columns;
    List<String> names = new ArrayList<>(all.isEmpty() ? columns : all);
    question.ifPresent(asked -> names.addFirst(QUESTION));
    if (!names.equals(header)) {
      header = List.copyOf(names);
      csv.printRecord(header);
    }
    var asked = question;
    for (var earlier : waiting) {
      question = Optional.of(earlier);
      rowOfNothing();
    }
    waiting.clear();
    question = asked;
  }

  /** A row of a question that has no columns of its own: it waits for those of the next. */
  public void rowOfRefused(String asked) throws IOException {
    if (header.isEmpty() && all.isEmpty()) {
      waiting.add(asked);
      return;
    }
    beginQuestion(asked);
    if (header.isEmpty()) {
      begin(List.of());
    }
    rowOfNothing();
  }

  /** Ends the table: questions that are still waiting have no columns but their own. */
  public void end() throws IOException {
    if (!waiting.isEmpty()) {
      question = Optional.of("");
      begin(List.of());
    }
    csv.flush();
  }

  /** A row that has nothing but its question; none when it has none. */
  public void rowOfNothing() throws IOException {
    if (question.isPresent()) {
      write(List.of(question.get()), Collections.nCopies(Math.max(0, header.size() - 1), ""));
    }
  }

  /** A row with a cell for each of the columns that were begun. */
  public void row(Object... cells) throws IOException {
    List<Object> row = new ArrayList<>(Arrays.asList(cells));
    if (!all.isEmpty()) {
      row = new ArrayList<>(Collections.nCopies(all.size(), ""));
      for (int i = 0; i < cells.length; i++) {
        row.set(all.indexOf(current.get(i)), cells[i]);
      }
    }
    write(question.stream().toList(), row);
  }

  private void write(List<String> first, List<?> cells) throws IOException {
    csv.printRecord(
        Stream.concat(first.stream(), cells.stream())
            .map(cell -> cell instanceof String text ? Printable.cell(text) : cell)
            .toList());
  }

  public void flush() throws IOException {
    csv.flush();
  }
}
