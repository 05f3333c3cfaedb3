package org.standoff.answers;

import java.util.ArrayList;
import java.util.List;
import org.standoff.annotation.EntityType;
import org.standoff.identities.Identities;
import org.standoff.query.NameQuery;
import org.standoff.text.Fold;

/**
 * Those of whose names an asked one is the whole or a part.
 *
 * @param sure the most mentioned first
 * @param namedAfter things in whose longer names it only stands, as the FIFA World Cup is not FIFA;
 *     none unless something of {@code sure} is called exactly so
 */
record Bearers(List<EntityMentions> sure, List<EntityMentions> namedAfter) {

  /** Tells those who are mentioned apart by what they are called. */
  static Bearers of(List<EntityMentions> mentioned, NameQuery query) {
    var name = Fold.fold(Identities.words(query.name()));
    if (mentioned.stream().noneMatch(entity -> isCalled(entity, name))) {
      return new Bearers(mentioned, List.of());
    }
    List<EntityMentions> sure = new ArrayList<>();
    List<EntityMentions> namedAfter = new ArrayList<>();
    for (var entity : mentioned) {
      boolean isThing = entity.identity().type() == EntityType.MISC;
      (isThing && !isCalled(entity, name) ? namedAfter : sure).add(entity);
    }
    return new Bearers(sure, namedAfter);
  }

  private static boolean isCalled(EntityMentions entity, String name) {
    return entity.counts().forms().stream().anyMatch(form -> Fold.fold(form.text()).equals(name));
  }
}
