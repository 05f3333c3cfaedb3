package org.standoff.figures.quantities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table of this package's resources: rows of cells between bars, {@code #} begins a comment. */
final class Table {
  private Table() {}

  /** The rows of a table in order. */
  static List<Row> rows(String name) {
    try (var stream = Table.class.getResourceAsStream("/org/standoff/figures/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("this program lacks its table " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Row::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a row, counted from 0. */
  record Row(List<String> cells) {
    private static Row of(String line) {
      return new Row(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }

    String cell(int i) {
      return cells.get(i);
    }

    /** What a cell lists between commas. */
    List<String> list(int i) {
      return Arrays.stream(cells.get(i).split(","))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .toList();
    }
  }
}
