package org.standoff.identities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.search.ArticleNames;
import org.standoff.search.Correction;
import org.standoff.text.Fold;
import org.standoff.text.Keys;

/** What the corrections of a user amount to, the undone ones left out. */
public final class Corrections {
  private final Map<String, String> mergedInto = new TreeMap<>();
  private final Map<String, Set<Splitting>> splittings = new TreeMap<>();
  private final Map<String, EntityType> types = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  private Corrections() {}

  /** Those that hold after a log, which is read from the first to the last. */
  public static Corrections of(List<Correction> log, ArticleNames names) {
    var undone = undone(log);
    var corrections = new Corrections();
    for (int i = 0; i < log.size(); i++) {
      if (!undone.containsKey(i + 1)) {
        corrections.apply(log.get(i), names);
      }
    }
    corrections.mergedInto.keySet().forEach(corrections::shorten);
    return corrections;
  }

  /** The numbers of the corrections that were undone, each with that of the undoing one. */
  public static Map<Integer, Integer> undone(List<Correction> log) {
    Map<Integer, Integer> undone = new HashMap<>();
    for (int number = log.size(); number > 0; number--) {
      boolean holds = !undone.containsKey(number);
      if (holds && log.get(number - 1) instanceof Correction.Undo(var earlier)) {
        undone.put(earlier, number);
      }
    }
    return undone;
  }

  private void apply(Correction correction, ArticleNames names) {
    switch (correction) {
      case Correction.Merge(var from, var into) -> {
        var merged = shorten(from);
        var root = shorten(into);
        if (!root.equals(merged)) {
          mergedInto.put(merged, root);
        }
      }
      case Correction.Split split ->
          splittings
              .computeIfAbsent(split.from(), key -> new LinkedHashSet<>())
              .add(splitting(split, names));
      case Correction.Retype(var key, var type) -> types.put(key, type);
      case Correction.Hide(var key) -> hidden.add(key);
      case Correction.Undo _, Correction.Illegible _ -> {}
    }
  }

  public static Splitting splitting(Correction.Split split, ArticleNames names) {
    return new Splitting(
        Fold.fold(split.form()), split.article().map(path -> Keys.of(names.stored(path))));
  }

  /** The key that an entity with a key was merged into; the key itself if it was not. */
  String root(String key) {
    var root = key;
    while (mergedInto.containsKey(root)) {
      root = mergedInto.get(root);
    }
    return root;
  }

  /** Makes a key and those on its way point at its root, so that nobody goes a long way twice. */
  private String shorten(String key) {
    var root = root(key);
    var at = key;
    while (!at.equals(root)) {
      at = mergedInto.replace(at, root);
    }
    return root;
  }

  /** The keys that were merged into others. */
  Set<String> merged() {
    return new TreeSet<>(mergedInto.keySet());
  }

  /** What was taken from entities, by their keys. */
  public Map<String, Set<Splitting>> splittings() {
    return splittings;
  }

  /**
   * Whether a key joins no other of itself: what a user said of it was not said of a fuller name
   * that later articles bring.
   */
  boolean setApart(String key) {
    return types.containsKey(key) || hidden.contains(key);
  }

  Optional<EntityType> type(String key) {
    return Optional.ofNullable(types.get(key));
  }

  boolean hides(String key) {
    return hidden.contains(key);
  }
}
