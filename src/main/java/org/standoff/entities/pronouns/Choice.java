package org.standoff.entities.pronouns;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom a pronoun may mean.
 *
 * @param candidates at least one, the nearest first
 * @param nobody with what speaks for none of them
 */
public record Choice(Pronoun pronoun, List<Candidate> candidates, Candidate nobody) {

  /** The candidates, and behind them nobody. */
  public List<Candidate> options() {
    List<Candidate> options = new ArrayList<>(candidates);
    options.add(nobody);
    return options;
  }
}
