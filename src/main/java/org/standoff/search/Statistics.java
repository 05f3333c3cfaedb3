package org.standoff.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;

/**
 * How much a library holds.
 *
 * @param entities entities with different keys, by type
 * @param mentions by the type of their entity
 * @param bytes of all that is kept
 * @param models the id of the models that annotated the articles last put in
 * @param firstPublished the earliest day of publication
 */
public record Statistics(
    int articles,
    int sentences,
    Map<EntityType, Integer> entities,
    Map<EntityType, Integer> mentions,
    Map<FigureKind, Integer> figures,
    long bytes,
    String models,
    Optional<LocalDate> firstPublished,
    Optional<LocalDate> lastPublished) {
  public Statistics {
    entities = Collections.unmodifiableMap(new EnumMap<>(entities));
    mentions = Collections.unmodifiableMap(new EnumMap<>(mentions));
    figures = Collections.unmodifiableMap(new EnumMap<>(figures));
  }
}
