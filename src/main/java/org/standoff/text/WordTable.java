package org.standoff.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the program knows of the words of a language, as people keep it: a file of the resources
 * with either words between blanks or rows of cells between bars. Sections begin with their name in
 * brackets, a comment with {@code #}.
 *
 * <pre>
 * # Words by which a text keeps its distance from what it says.
 * [modals]
 * may might could
 * [open]
 * plan seek/sought
 * </pre>
 */
public final class WordTable {
  private static final String UNNAMED = "";

  /** The tables that were asked for; many ask for the same ones. */
  private static final Map<String, WordTable> READ = new ConcurrentHashMap<>();

  private final String name;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private WordTable(String name, List<String> lines) {
    this.name = name;
    var section = UNNAMED;
    for (var line : lines) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line.substring(1, line.length() - 1);
      } else {
        sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(line);
      }
    }
  }

  /**
   * The table of a language.
   *
   * @param name of the file, without its end: "units"
   * @throws IllegalStateException if the program has no such table
   */
  public static WordTable of(Locale language, String name) {
    return READ.computeIfAbsent(
        "/org/standoff/tables/" + language.getLanguage() + "/" + name + ".txt", WordTable::read);
  }

  private static WordTable read(String path) {
    try (var stream = WordTable.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("this program lacks its table " + path);
      }
      var text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return parse(path, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordTable parse(String name, List<String> lines) {
    return new WordTable(
        name,
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList());
  }

  /** The words of the whole table, in order. */
  public Set<String> words() {
    return wordsOf(all());
  }

  /**
   * The words of a section, in order.
   *
   * @throws IllegalStateException if the table has no such section
   */
  public Set<String> words(String section) {
    return wordsOf(lines(section));
  }

  /** The rows of the whole table, in order. */
  public List<Row> rows() {
    return rowsOf(all());
  }

  /**
   * The rows of a section, in order.
   *
   * @throws IllegalStateException if the table has no such section
   */
  public List<Row> rows(String section) {
    return rowsOf(lines(section));
  }

  private List<String> all() {
    return sections.values().stream().flatMap(List::stream).toList();
  }

  private List<String> lines(String section) {
    var lines = sections.get(section);
    if (lines == null) {
      throw new IllegalStateException("the table " + name + " lacks its section " + section);
    }
    return lines;
  }

  private static Set<String> wordsOf(List<String> lines) {
    Set<String> words = new LinkedHashSet<>();
    lines.forEach(line -> words.addAll(Arrays.asList(line.split(" +", -1))));
    return Collections.unmodifiableSet(words);
  }

  private static List<Row> rowsOf(List<String> lines) {
    return lines.stream().map(Row::of).toList();
  }

  /** The cells of a row, counted from 0. */
  public record Row(List<String> cells) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    private static Row of(String line) {
      return new Row(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }

    /** The text of a cell, empty if nothing is in it. */
    public String cell(int i) {
      return cells.get(i);
    }

    /** What a cell lists between commas. */
    public List<String> list(int i) {
      return Arrays.stream(cells.get(i).split(",", -1))
          .map(String::strip)
          .filter(entry -> !entry.isEmpty())
          .toList();
    }
  }
}
