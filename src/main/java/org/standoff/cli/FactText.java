package org.standoff.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.standoff.annotation.Fact;
import org.standoff.search.PassageFact;

/** The parts of a fact in the cells of a table. */
final class FactText {
  private FactText() {}

  /** Who says, is or does it: the canonical name, else the words; {@code ?} when not known. */
  static String subject(PassageFact fact) {
    return fact.entity().or(fact::subject).orElse("?");
  }

  /**
   * Whether the article denies it, hedges it, or has it from somebody; empty for what it says as
   * its own.
   */
  static String standing(PassageFact fact) {
    List<String> standing = new ArrayList<>();
    if (fact.negated()) {
      standing.add("not");
    }
    if (fact.certainty() != Fact.Certainty.CERTAIN) {
      standing.add(fact.certainty().label());
    }
    return String.join(" ", standing);
  }

  /** {@code (organization: White House; said by: Vietor)}; empty without arguments. */
  static String arguments(PassageFact fact) {
    return fact.arguments().isEmpty()
        ? ""
        : fact.arguments().stream()
            .map(argument -> argument.role().label() + ": " + argument.part().text())
            .collect(Collectors.joining("; ", " (", ")"));
  }
}
