package org.standoff.output;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of comma-separated values under a header, which is written again where it changes. */
final class CsvTable {
  private static final String QUESTION = "question";

  private final CSVPrinter csv;
  private Optional<String> question = Optional.empty();
  private List<String> header = List.of();

  CsvTable(PrintStream out) throws IOException {
    csv = new CSVPrinter(out, CSVFormat.RFC4180);
  }

  /** Puts a question in front of all rows that follow. */
  void beginQuestion(String asked) {
    question = Optional.of(asked);
  }

  /** Begins rows under a header. */
  void begin(List<String> columns) throws IOException {
    List<String> names = new ArrayList<>(columns);
    question.ifPresent(asked -> names.addFirst(QUESTION));
    if (!names.equals(header)) {
      header = List.copyOf(names);
      csv.printRecord(header);
    }
  }

  /** A row that has nothing but its question; none when it has none. */
  void rowOfNothing() throws IOException {
    if (question.isPresent()) {
      row(Collections.nCopies(Math.max(0, header.size() - 1), "").toArray());
    }
  }

  void row(Object... cells) throws IOException {
    List<Object> row = new ArrayList<>(cells.length + 1);
    question.ifPresent(row::add);
    row.addAll(Arrays.asList(cells));
    csv.printRecord(
        row.stream()
            .map(cell -> cell instanceof String text ? Printable.cell(text) : cell)
            .toList());
  }

  void flush() throws IOException {
    csv.flush();
  }
}
