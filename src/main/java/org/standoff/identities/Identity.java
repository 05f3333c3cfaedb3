package org.standoff.identities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.text.Fold;

/**
 * Somebody or something as it is asked for, over all articles: the keys that stand for it.
 *
 * @param root the key it is known by
 * @param parts what it is put together from; more than one only after a correction
 */
public record Identity(EntityType type, String root, List<Part> parts) {
  public Identity {
    parts = List.copyOf(parts);
  }

  /**
   * Keys whose mentions are of the entity, or some of whose mentions are.
   *
   * @param only which mentions, when they were taken from another entity
   * @param except which mentions were taken away
   * @param era in the articles of which time; empty for any
   */
  public record Part(
      SortedSet<String> keys, Optional<Splitting> only, Set<Splitting> except, Optional<Era> era) {
    public Part {
      keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
      except = Set.copyOf(except);
    }

    /** All mentions of some keys. */
    static Part of(Set<String> keys) {
      return new Part(new TreeSet<>(keys), Optional.empty(), Set.of(), Optional.empty());
    }

    /** Whether all mentions are meant, whatever their form and article. */
    public boolean isWhole() {
      return only.isEmpty() && except.isEmpty() && era.isEmpty();
    }

    /** Whether a form of one of the keys is a mention of the entity in an article of its time. */
    public boolean takes(String surface, String articleKey) {
      if (only.isEmpty() && except.isEmpty()) {
        return true;
      }
      var folded = Fold.fold(surface);
      return only.map(splitting -> splitting.takes(folded, articleKey)).orElse(true)
          && except.stream().noneMatch(splitting -> splitting.takes(folded, articleKey));
    }
  }

  /** All keys of which at least some mentions are of the entity. */
  public SortedSet<String> keys() {
    SortedSet<String> keys = new TreeSet<>();
    parts.forEach(part -> keys.addAll(part.keys));
    return keys;
  }

  /** Whether all mentions of the keys are meant, whatever their form and article. */
  public boolean isWhole() {
    return parts.stream().allMatch(Part::isWhole);
  }

  /** Whether it is nothing but mentions that were taken from another entity. */
  public boolean isSplitOff() {
    return parts.getFirst().only.isPresent();
  }

  /**
   * Whether a mention of an entity with a key is one of this.
   *
   * @param articleKey the key of the article that the mention is in
   * @param published the day of that article
   */
  public boolean isMeantBy(
      String key, String surface, String articleKey, Optional<LocalDate> published) {
    return parts.stream()
        .filter(part -> part.era.map(era -> era.takes(published)).orElse(true))
        .anyMatch(part -> part.keys.contains(key) && part.takes(surface, articleKey));
  }

  /** The mentions of it in the articles of a time. */
  public Identity in(Era era) {
    return new Identity(
        type,
        root,
        parts.stream()
            .map(part -> new Part(part.keys, part.only, part.except, Optional.of(era)))
            .toList());
  }

  /** The mentions of both, under the root of the one whose name is the longer. */
  public Identity and(Identity other) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(other.parts);
    return new Identity(type, root.length() < other.root.length() ? other.root : root, all);
  }

  /** What tells it from others in an answer: two may have one root and be of different times. */
  public String label() {
    var eras =
        parts.stream()
            .flatMap(part -> part.era.stream())
            .map(Era::toString)
            .collect(Collectors.joining(" "));
    return root + eras;
  }
}
