package org.standoff.places;

import java.util.List;
import java.util.Optional;

/**
 * Where the entities of an article are.
 *
 * @param placings of its entities, in their order
 */
public record ArticlePlaces(List<Placing> placings) {
  public ArticlePlaces {
    placings = List.copyOf(placings);
  }

  /**
   * Where an entity is.
   *
   * @param isSomewhere whether it is a location or the people of one country; nothing else is
   *     anywhere
   * @param place that is meant; empty if it is nowhere or no place is known by its names
   * @param candidates the places that may be meant as well as that one, itself the first; empty
   *     where no other is as likely
   */
  public record Placing(boolean isSomewhere, Optional<Place> place, List<Place> candidates) {
    static final Placing NOWHERE = new Placing(false, Optional.empty(), List.of());

    public Placing {
      candidates = List.copyOf(candidates);
    }
  }

  /** Where the entity of a number is. */
  public Placing of(int entity) {
    return placings.get(entity);
  }
}
