package org.standoff.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.query.NameQuery;
import picocli.CommandLine.Option;

/** Which entities of a name are meant; a part of the verbs that take a name. */
final class NameOptions {
  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "Only person, place, organization, group or misc.")
  private List<String> types = List.of();

  Set<EntityType> types() {
    return types.stream().map(EntityType::parse).collect(Collectors.toSet());
  }

  NameQuery query(String name) {
    return NameQuery.of(name).ofTypes(types());
  }
}
