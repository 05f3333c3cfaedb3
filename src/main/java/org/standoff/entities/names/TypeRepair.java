package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;

/**
 * Mends the types of names where the article as a whole leaves no doubt: a well-known place is no
 * person unless somebody bears its name, and what is three times as often one thing as another is
 * that; "Villa" is no person where "Aston Villa" is a club. A name that is part of a person's full
 * name is left alone, since a company and its founder, a country and a player may share it.
 */
final class TypeRepair {
  private static final double CERTAIN = 3;

  private final Places places;

  TypeRepair(Places places) {
    this.places = places;
  }

  List<Naming> repair(List<Naming> namings) {
    Map<String, Map<EntityType, Double>> weights = new HashMap<>();
    Set<String> borne = new HashSet<>();
    Set<String> tails = new HashSet<>();
    for (var naming : namings) {
      if (naming.isDoubtful()) {
        continue;
      }
      weights
          .computeIfAbsent(naming.joined(), unseen -> new EnumMap<>(EntityType.class))
          .merge(naming.type(), naming.score(), Double::sum);
      if (naming.type() == EntityType.PERSON && naming.words().size() > 1) {
        borne.addAll(naming.words());
      }
      if (naming.type() == EntityType.ORGANIZATION && naming.words().size() == 2) {
        tails.add(naming.words().getLast());
      }
    }
    List<Naming> repaired = new ArrayList<>(namings.size());
    for (var naming : namings) {
      if (naming.isDoubtful()) {
        if (mayBePerson(naming, weights.getOrDefault(naming.joined(), Map.of()))) {
          repaired.add(naming);
        }
        continue;
      }
      boolean shared = naming.words().size() == 1 && borne.contains(naming.joined());
      boolean addressed = naming.gender().isPresent();
      boolean tail = naming.words().size() == 1 && tails.contains(naming.joined());
      if (naming.type() == EntityType.PERSON && tail && !shared && !addressed) {
        repaired.add(naming.withType(EntityType.ORGANIZATION));
        continue;
      }
      repaired.add(
          shared || addressed
              ? naming
              : certain(naming, weights.get(naming.joined())).map(naming::withType).orElse(naming));
    }
    return repaired;
  }

  /** Whether nothing speaks against a doubtful name of a person. */
  private boolean mayBePerson(Naming naming, Map<EntityType, Double> weights) {
    boolean known = weights.containsKey(EntityType.PERSON);
    return known || (weights.isEmpty() && !places.isKnown(naming.words()));
  }

  private Optional<EntityType> certain(Naming naming, Map<EntityType, Double> weights) {
    if (naming.type() == EntityType.PERSON && places.isKnown(naming.words())) {
      return Optional.of(EntityType.LOCATION);
    }
    double own = weights.get(naming.type());
    return weights.entrySet().stream()
        .filter(other -> isNamed(other.getKey()) && isNamed(naming.type()))
        .filter(other -> other.getValue() >= CERTAIN * own)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Groups and other things differ from their names' bearers by grammar, not by mistake. */
  private static boolean isNamed(EntityType type) {
    return switch (type) {
      case PERSON, LOCATION, ORGANIZATION -> true;
      case GROUP, MISC -> false;
    };
  }
}
