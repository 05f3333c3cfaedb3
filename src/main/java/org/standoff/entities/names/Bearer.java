package org.standoff.entities.names;

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
public final class Bearer {
  private final EntityType type;

  /** What is known of a person's gender. */
  private Optional<Gender> gender = Optional.empty();

  /** Whose given name the person's is, mostly. */
  private Optional<Gender> likelyGender = Optional.empty();

  private final List<Naming> namings = new ArrayList<>();

  /** A name that it took in the course of the article, before all others. */
  private Optional<String> renamed = Optional.empty();

  private Optional<Naming> fullest = Optional.empty();

  /** Somebody or something of whom nothing is known yet but what it is. */
  public Bearer(EntityType type) {
    this.type = type;
  }

  /** What it is. */
  public EntityType type() {
    return type;
  }

  /** What is known of a person's gender. */
  public Optional<Gender> gender() {
    return gender;
  }

  /** Whose given name the person's is, mostly. */
  public Optional<Gender> likelyGender() {
    return likelyGender;
  }

  /** Remembers what a word of address or a pronoun tells. */
  public void tellGender(Gender told) {
    gender = Optional.of(told);
  }

  /** Remembers whose given name it is, mostly, unless another name has told. */
  void guessGender(Optional<Gender> guessed) {
    likelyGender = likelyGender.or(() -> guessed);
  }

  void add(Naming naming) {
    namings.add(naming);
    fullest = Optional.empty();
  }

  /** Whether there is no more than doubtful names of it. */
  public boolean isDoubtful() {
    return namings.stream().allMatch(Naming::isDoubtful);
  }

  void rename(String surface) {
    renamed = Optional.of(surface);
    fullest = Optional.empty();
  }

  /** Where it is named, in the order in which that was found out. */
  public List<Naming> namings() {
    return namings;
  }

  /** The naming with the fullest name, among equals the one that is not shouted, then the most. */
  public Naming fullest() {
    if (fullest.isEmpty()) {
      fullest = Optional.of(chooseFullest());
    }
    return fullest.get();
  }

  /** Its fullest name, in one line. */
  public String name() {
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
