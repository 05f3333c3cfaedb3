package org.standoff.entities.mending;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;

/**
 * What the head noun of a name says that it is: a "Marlow Development Zone" is a place, a
 * "Convention on the Law of the Sea" neither place nor organization.
 */
final class HeadNouns implements NameRule {
  /** A finder that is surer than this has seen the very name. */
  private static final double SURE = 0.9;

  private final Map<String, EntityType> types = new HashMap<>();
  private final Set<String> prepositions;

  HeadNouns() {
    var table = WordTable.of(Locale.ENGLISH, "name-heads");
    for (var type :
        new EntityType[] {EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC}) {
      table.words(type.label()).forEach(word -> types.put(word, type));
    }
    prepositions = table.words("preposition");
  }

  @Override
  public void mend(LaidNames names) {
    var prose = names.prose();
    for (var name : names.names()) {
      if (name.type() != EntityType.PERSON
          && name.type() != EntityType.GROUP
          && name.score() < SURE) {
        type(prose, name.first(), name.end())
            .filter(type -> type != name.type())
            .ifPresent(type -> names.put(name.withType(type)));
      }
    }
  }

  /** The type of a name of several words whose head noun has one. */
  Optional<EntityType> type(Prose prose, int first, int end) {
    int head = first;
    while (head + 1 < end && !(head > first - 1 && prepositions.contains(prose.word(head + 1)))) {
      head++;
    }
    boolean several = end - first > 1;
    return several ? Optional.ofNullable(types.get(prose.word(head))) : Optional.empty();
  }
}
