package org.standoff.evaluate.names;

import org.standoff.annotation.EntityType;

/** A way in which a name was got wrong. */
public sealed interface NameError {
  /** The characters of the name. */
  String text();

  /** Marked, and nothing was found at its place. */
  record Missed(EntityType type, String text) implements NameError {
    @Override
    public String toString() {
      return "missed   " + type.label() + ": " + text;
    }
  }

  /** Found, and nothing is marked at its place. */
  record Invented(EntityType type, String text) implements NameError {
    @Override
    public String toString() {
      return "invented " + type.label() + ": " + text;
    }
  }

  /** Found at the right place as another type. */
  record Mistyped(EntityType marked, EntityType found, String text) implements NameError {
    @Override
    public String toString() {
      return "mistyped " + marked.label() + " as " + found.label() + ": " + text;
    }
  }
}
