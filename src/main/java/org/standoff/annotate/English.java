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
 * @param minimumScore facts with a lower score are left out, in 0..1
 */
record English(Set<Step> steps, double minimumScore) {
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
    if (!steps.contains(Step.FACTS)) {
      return (article, findings) -> List.of();
    }
    var rules = new FactRules();
    return (article, findings) ->
        rules.facts(article, findings).stream()
            .filter(fact -> fact.score() >= minimumScore)
            .toList();
  }
}
