package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.prose.Prose;
import org.standoff.prose.Syntax;

/**
 * An article of whose names it is known whose they are.
 *
 * @param syntax empty where it was not parsed
 * @param namings its names, sure and doubtful, in order
 * @param owners whose name each of them is
 */
public record NamedArticle(
    Prose prose, Optional<Syntax> syntax, List<Naming> namings, List<Bearer> owners) {
  public NamedArticle {
    namings = List.copyOf(namings);
    owners = List.copyOf(owners);
  }

  /** Where a person is named. */
  public record Person(Bearer bearer, Naming naming) {}

  /** Where persons are named, in order. */
  public List<Person> persons() {
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < owners.size(); i++) {
      var naming = namings.get(i);
      if (owners.get(i).type() == EntityType.PERSON && naming.first() < naming.end()) {
        persons.add(new Person(owners.get(i), naming));
      }
    }
    return persons;
  }
}
