package org.standoff.answers.port;

import java.util.Map;

/** What sentences are told apart by when they are counted. */
public sealed interface Facet {

  /** The keys of the entities that a sentence mentions. */
  record Entities() implements Facet {}

  /**
   * The groups of the entities that a sentence mentions; one that mentions two of a group counts
   * once for it.
   *
   * @param groups by the keys of entities; those without a group do not count
   */
  record EntityGroups(Map<String, String> groups) implements Facet {
    public EntityGroups {
      groups = Map.copyOf(groups);
    }
  }

  /** The outlets of the articles; empty where it is not known. */
  record Sources() implements Facet {}

  /** The months of publication, as {@code 2013-01}; empty where it is not known. */
  record Months() implements Facet {}

  /** The labels of the kinds of figures that a sentence has. */
  record Kinds() implements Facet {}
}
