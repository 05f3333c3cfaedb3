package org.standoff.search;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;

/**
 * An entity with a number.
 *
 * @param name the canonical name
 * @param keys of the entities that are taken for this one
 * @param forms its surface forms, the most frequent first
 * @param count what is counted: its mentions in a list of names, the sentences shared with another
 *     in its company
 */
public record EntityCount(
    EntityType type,
    String name,
    SortedSet<String> keys,
    List<WhereAnswer.FormCount> forms,
    int count) {
  public EntityCount {
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    forms = List.copyOf(forms);
  }
}
