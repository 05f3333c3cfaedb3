package org.standoff.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was not read since it is of another kind: how much of each, and the first by name. */
public final class Skipped {
  private static final int NAMED = 3;

  private final SortedMap<String, Kind> kinds = new TreeMap<>();

  private static final class Kind {
    private int count;
    private final List<String> first = new ArrayList<>();
  }

  /** Something of a kind was passed over. */
  public void add(String kind, String name) {
    var seen = kinds.computeIfAbsent(kind, _ -> new Kind());
    seen.count++;
    if (seen.first.size() < NAMED) {
      seen.first.add(name);
    }
  }

  /**
   * For example {@code skipped other kinds: 5 PNG image (a.png, b.png, c.png, …), 1 .css (a.css)}.
   */
  public Optional<String> told() {
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            kinds.entrySet().stream()
                .map(kind -> told(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(", ", "skipped other kinds: ", "")));
  }

  private static String told(String name, Kind kind) {
    var more = kind.count > kind.first.size() ? ", …" : "";
    return kind.count + " " + name + " (" + String.join(", ", kind.first) + more + ")";
  }
}
