package org.standoff.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.search.Correction;
import org.standoff.text.Fold;

/** What the corrections of a user amount to, the undone ones left out. */
final class Corrections {
  private final Map<String, String> mergedInto = new HashMap<>();
  private final Map<String, Set<String>> splitForms = new HashMap<>();
  private final Map<String, EntityType> types = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  private Corrections() {}

  static Corrections none() {
    return new Corrections();
  }

  /** Those that hold after a log, which is read from the first to the last. */
  static Corrections of(List<Correction> log) {
    Set<Integer> undone = new HashSet<>();
    for (var correction : log) {
      if (correction instanceof Correction.Undo(var number)) {
        undone.add(number);
      }
    }
    var corrections = new Corrections();
    for (int i = 0; i < log.size(); i++) {
      if (!undone.contains(i + 1)) {
        corrections.apply(log.get(i));
      }
    }
    return corrections;
  }

  private void apply(Correction correction) {
    switch (correction) {
      case Correction.Merge(var from, var into) -> {
        if (!root(into).equals(root(from))) {
          mergedInto.put(root(from), root(into));
        }
      }
      case Correction.Split(var form, var from) ->
          splitForms.computeIfAbsent(from, key -> new TreeSet<>()).add(Fold.fold(form));
      case Correction.Retype(var key, var type) -> types.put(key, type);
      case Correction.Hide(var key) -> hidden.add(key);
      case Correction.Undo _ -> {}
    }
  }

  /** The key that an entity with a key was merged into; the key itself if it was not. */
  String root(String key) {
    var root = key;
    while (mergedInto.containsKey(root)) {
      root = mergedInto.get(root);
    }
    return root;
  }

  /** The keys that were merged into one. */
  Set<String> mergedInto(String root) {
    Set<String> merged = new TreeSet<>();
    mergedInto.keySet().stream().filter(key -> root(key).equals(root)).forEach(merged::add);
    return merged;
  }

  /** The folded forms that were split from an entity. */
  Set<String> splitFrom(String key) {
    return splitForms.getOrDefault(key, Set.of());
  }

  Optional<EntityType> type(String key) {
    return Optional.ofNullable(types.get(key));
  }

  boolean hides(String key) {
    return hidden.contains(key);
  }
}
