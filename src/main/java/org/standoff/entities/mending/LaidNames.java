package org.standoff.entities.mending;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.prose.Prose;

/** The names of an article laid over its tokens, while they are mended. */
final class LaidNames {
  /**
   * A name.
   *
   * @param first its first token
   * @param end the token after its last
   */
  record Laid(EntityType type, int first, int end, double score) {
    int size() {
      return end - first;
    }

    boolean isThing() {
      return switch (type) {
        case ORGANIZATION, LOCATION -> true;
        case PERSON, GROUP, MISC -> false;
      };
    }

    Laid withType(EntityType other) {
      return new Laid(other, first, end, score);
    }
  }

  private final Prose prose;
  private final TreeMap<Integer, Laid> names = new TreeMap<>();

  /** What every token is part of. */
  private final Laid[] byToken;

  LaidNames(Prose prose, List<Name> names) {
    this.prose = prose;
    byToken = new Laid[prose.size()];
    for (var name : names) {
      int first = prose.tokenAt(name.span().start());
      put(new Laid(name.type(), first, prose.tokenAt(name.span().end()), name.score()));
    }
  }

  Prose prose() {
    return prose;
  }

  /** The name that a token is part of. */
  Optional<Laid> at(int token) {
    return prose.has(token) ? Optional.ofNullable(byToken[token]) : Optional.empty();
  }

  boolean isFree(int token) {
    return at(token).isEmpty();
  }

  boolean isFree(int first, int end) {
    for (int token = first; token < end; token++) {
      if (!isFree(token)) {
        return false;
      }
    }
    return true;
  }

  /** Puts a name in the place of all that it overlaps. */
  void put(Laid name) {
    for (int token = name.first(); token < name.end(); token++) {
      at(token).ifPresent(this::remove);
    }
    names.put(name.first(), name);
    mark(name, name);
  }

  void remove(Laid name) {
    names.remove(name.first());
    mark(name, null);
  }

  private void mark(Laid name, Laid as) {
    for (int token = name.first(); token < name.end(); token++) {
      byToken[token] = as;
    }
  }

  /** The names as they are now, in order. */
  List<Laid> names() {
    return List.copyOf(names.values());
  }

  /** Those that have part in some tokens, in order. */
  List<Laid> within(int first, int end) {
    return names().stream().filter(name -> name.first() < end && first < name.end()).toList();
  }

  /** The characters of some tokens. */
  String text(int first, int end) {
    return prose.text().substring(prose.span(first).start(), prose.span(end - 1).end());
  }

  /** The names in order, as other steps know them. */
  List<Name> result() {
    return names.values().stream()
        .map(name ->
            new Name(
                name.type(),
                prose.span(name.first()).hull(prose.span(name.end() - 1)),
                prose.sentenceOf(name.first()),
                name.score()))
        .toList();
  }
}
