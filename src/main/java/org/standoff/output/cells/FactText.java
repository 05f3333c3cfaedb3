package org.standoff.output.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.search.PassageFact;

/** The parts of a fact in the cells of a table. */
public final class FactText {
  private FactText() {}

  /**
   * Who says, is or does it: the canonical name, else the words; {@code ?} when not known, and
   * behind a name that is a guess.
   */
  public static String subject(PassageFact fact) {
    return fact.entity()
        .or(fact::subject)
        .map(name -> fact.isDoubtful() ? name + "?" : name)
        .orElse("?");
  }

  public static String subject(Fact fact, AnnotatedArticle annotated) {
    return fact.subject()
        .map(who ->
            who.entity().isPresent()
                ? annotated.entities().get(who.entity().getAsInt()).name()
                : who.part().text())
        .orElse("?");
  }

  /**
   * Whether the article denies it, hedges it, or has it from somebody; empty for what it says as
   * its own.
   */
  public static String standing(PassageFact fact) {
    return standing(fact.negated(), fact.certainty());
  }

  public static String standing(boolean negated, Fact.Certainty certainty) {
    List<String> standing = new ArrayList<>();
    if (negated) {
      standing.add("not");
    }
    if (certainty != Fact.Certainty.CERTAIN) {
      standing.add(certainty.label());
    }
    return String.join(" ", standing);
  }

  /** {@code (organization: White House; said by: Vietor)}; empty without arguments. */
  public static String arguments(PassageFact fact) {
    return arguments(fact.arguments());
  }

  public static String arguments(List<Fact.Argument> arguments) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream()
            .map(argument -> argument.role().label() + ": " + argument.part().text())
            .collect(Collectors.joining("; ", " (", ")"));
  }
}
