package org.standoff.entities.pronouns;

import java.util.ArrayList;
import java.util.List;
import org.standoff.entities.names.Bearer;

/**
 * Somebody whom a pronoun may mean, with what speaks for it or against it.
 *
 * @param clues their names in the table of weights, and how much of each there is
 */
public record Candidate(Bearer bearer, List<Clue> clues) {
  /** What speaks for a candidate, and how much of it there is. */
  public record Clue(String name, double amount) {}

  static Candidate of(Bearer bearer) {
    return new Candidate(bearer, new ArrayList<>());
  }

  void add(String clue) {
    add(clue, 1);
  }

  void add(String clue, double amount) {
    clues.add(new Clue(clue, amount));
  }

  void addIf(boolean holds, String clue) {
    if (holds) {
      add(clue, 1);
    }
  }

  /** Adds what may hold for several reasons. */
  void addOnce(boolean holds, String clue) {
    if (holds && clues.stream().noneMatch(other -> other.name().equals(clue))) {
      add(clue, 1);
    }
  }
}
