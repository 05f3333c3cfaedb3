package org.standoff.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.standoff.query.NameQuery;
import org.standoff.query.Tier;
import picocli.CommandLine.Option;

/** How sure an answer about a name has to be; a part of the verbs that give less sure ones. */
final class TierOption {
  @Option(
      names = "--tier",
      split = ",",
      paramLabel = "TIER",
      description = {
        "Only what is sure, likely (a shorter name that others bear too), type (what has the name"
            + " and is of another type), or text (the words where they are no name)."
      })
  private List<String> tiers = List.of();

  /** The query, narrowed to the tiers. */
  NameQuery narrow(NameQuery query) {
    return query.inTiers(tiers.stream().map(Tier::parse).collect(Collectors.toSet()));
  }
}
