package org.standoff.search;

import org.standoff.annotation.EntityType;

/** Something that a user says of an entity, which holds against what the program found. */
public sealed interface Correction {
  /** Two are one. Keys as {@link WhereAnswer.Whereabouts#keys} has them. */
  record Merge(String from, String into) implements Correction {}

  /** Mentions by a form mean somebody else. */
  record Split(String form, String from) implements Correction {}

  /** An entity is of another type. */
  record Retype(String key, EntityType type) implements Correction {}

  /** It is nothing that anybody would ask for. */
  record Hide(String key) implements Correction {}

  /**
   * An earlier correction holds no more.
   *
   * @param number its number in the log, from 1
   */
  record Undo(int number) implements Correction {}
}
