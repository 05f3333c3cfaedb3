package org.standoff.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of this package's resources: lines of a label, a colon and entries between commas. Lines
 * of the same label go on from each other, {@code #} begins a comment.
 */
final class Lexicon {
  private final String name;
  private final Map<String, List<List<String>>> lines = new HashMap<>();

  private Lexicon(String name) {
    this.name = name;
  }

  static Lexicon read(String name) {
    var lexicon = new Lexicon(name);
    try (var stream = Lexicon.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("this program lacks its table " + name);
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(lexicon::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    var entries = Arrays.stream(line.substring(colon + 1).split(",")).map(String::strip).toList();
    lines.computeIfAbsent(line.substring(0, colon), label -> new ArrayList<>()).add(entries);
  }

  /** The entries of each line with a label. */
  List<List<String>> lines(String label) {
    var found = lines.get(label);
    if (found == null) {
      throw new IllegalStateException("the table " + name + " lacks its lines " + label);
    }
    return found;
  }

  /** The entries of all lines with a label. */
  Set<String> words(String label) {
    return lines(label).stream()
        .flatMap(List::stream)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
