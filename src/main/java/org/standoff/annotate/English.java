package org.standoff.annotate;

import java.util.List;
import java.util.Set;
import org.standoff.annotation.EntityResolver;
import org.standoff.annotation.FactFinder;
import org.standoff.annotation.FigureFinder;
import org.standoff.entities.WhoIsWho;
import org.standoff.facts.FactRules;
import org.standoff.figures.FigureGrammar;

/**
 * The steps by which English is annotated once its sentences and names are known: the one place
 * that knows which rules are those of the language.
 *
 * @param steps those that are taken; the others find nothing
 */
record English(Set<Step> steps) {
  /** Whether a step reads trees. */
  boolean needsTrees() {
    return steps.contains(Step.PRONOUNS) || steps.contains(Step.FACTS);
  }

  /** For one thread. */
  FigureFinder figureFinder() {
    return steps.contains(Step.FIGURES)
        ? new FigureGrammar()
        : (article, sentences, names) -> List.of();
  }

  /** For one thread; names are resolved even without the step that resolves pronouns. */
  EntityResolver entityResolver() {
    return steps.contains(Step.PRONOUNS) ? new WhoIsWho() : WhoIsWho.ofNamesAlone();
  }

  /** For one thread. */
  FactFinder factFinder() {
    return steps.contains(Step.FACTS) ? new FactRules() : (article, findings) -> List.of();
  }
}
