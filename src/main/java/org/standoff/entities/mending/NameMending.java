package org.standoff.entities.mending;

import java.util.List;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder.Found;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;

/** Mends the names of an article by what all of it tells. May be shared by threads. */
public final class NameMending {
  private final List<NameRule> rules;

  /** By the rules for English. */
  public NameMending(PersonNouns nouns) {
    var headNouns = new HeadNouns();
    rules =
        List.of(
            new Trimming(nouns),
            new Companies(),
            new Courtesy(nouns),
            headNouns,
            names -> Definitions.mend(names, headNouns),
            new Repetitions(),
            new OtherScripts());
  }

  /** The same names, mended; of the doubtful ones those that none of them overlaps. */
  public Found mend(Prose prose, Found found) {
    var layer = new LaidNames(prose, found.names());
    rules.forEach(rule -> rule.mend(layer));
    var doubtful = found.doubtful().stream().filter(name -> isFree(layer, prose, name)).toList();
    return new Found(layer.result(), doubtful);
  }

  private static boolean isFree(LaidNames layer, Prose prose, Name name) {
    return layer.isFree(prose.tokenAt(name.span().start()), prose.tokenAt(name.span().end()));
  }
}
