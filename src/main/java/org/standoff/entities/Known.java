package org.standoff.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.prose.Gender;

/** Somebody or something that the article names; an entity in the making. */
final class Known {
  final EntityType type;

  /** What is known of a person's gender. */
  Optional<Gender> gender = Optional.empty();

  /** Whose given name the person's is, mostly. */
  Optional<Gender> likelyGender = Optional.empty();

  private final List<Naming> namings = new ArrayList<>();

  /** A name that it took in the course of the article, before all others. */
  private Optional<String> renamed = Optional.empty();

  private Optional<Naming> fullest = Optional.empty();

  Known(EntityType type) {
    this.type = type;
  }

  void add(Naming naming) {
    namings.add(naming);
    fullest = Optional.empty();
  }

  /** Whether there is no more than doubtful names of it. */
  boolean isDoubtful() {
    return namings.stream().allMatch(Naming::isDoubtful);
  }

  void rename(String surface) {
    renamed = Optional.of(surface);
    fullest = Optional.empty();
  }

  List<Naming> namings() {
    return namings;
  }

  /** The naming with the fullest name, among equals the one that is not shouted, then the most. */
  Naming fullest() {
    if (fullest.isEmpty()) {
      fullest = Optional.of(chooseFullest());
    }
    return fullest.get();
  }

  String name() {
    return fullest().surface().strip().replaceAll("\\s+", " ");
  }

  private Naming chooseFullest() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Naming> bySurface = new LinkedHashMap<>();
    for (var naming : namings) {
      counts.merge(naming.surface(), 1, Integer::sum);
      bySurface.putIfAbsent(naming.surface(), naming);
    }
    if (renamed.isPresent() && bySurface.containsKey(renamed.get())) {
      return bySurface.get(renamed.get());
    }
    return bySurface.values().stream()
        .max(
            Comparator.<Naming>comparingInt(naming -> naming.words().size())
                .thenComparingInt(naming -> String.join("", naming.words()).length())
                .thenComparing(naming -> !isShouted(naming.surface()))
                .thenComparingInt(naming -> counts.get(naming.surface()))
                .thenComparing(Comparator.comparingInt(Naming::first).reversed()))
        .orElseThrow();
  }

  private static boolean isShouted(String surface) {
    return surface.equals(surface.toUpperCase(Locale.ROOT));
  }
}
