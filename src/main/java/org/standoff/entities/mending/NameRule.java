package org.standoff.entities.mending;

/** One way in which an article tells where its names end and what they are. */
@FunctionalInterface
interface NameRule {
  /** Mends the names of an article. */
  void mend(LaidNames names);
}
