package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.prose.Gender;

/**
 * Which person is meant by each name of persons in an article. Full names are compared with each
 * other first, wherever they stand, since a headline may use the surname before the text gives the
 * full name. Then shorter names are taken in the order of the text: one that several persons share
 * goes to the one who was named last.
 */
final class Persons {
  private final PersonNames names;
  private final List<Naming> namings;
  private final Bearer[] owners;

  /** Persons by what their full names may share with other spellings of them. */
  private final Map<String, Set<Person>> byKey = new HashMap<>();

  private final Map<String, List<Share>> byPart = new HashMap<>();
  private final Map<List<String>, Person> byFullName = new HashMap<>();

  private Persons(PersonNames names, List<Naming> namings, Bearer[] owners) {
    this.names = names;
    this.namings = namings;
    this.owners = owners;
  }

  /** Sets the owner of every name of a person. */
  static void identify(
      PersonNames names, List<Naming> namings, List<Links.Link> links, Bearer[] owners) {
    var persons = new Persons(names, namings, owners);
    persons.compareFullNames();
    persons.takeOtherNames(links);
    persons.readInOrder();
    persons.readDoubtful();
  }

  private static final class Person {
    final Bearer bearer = new Bearer(EntityType.PERSON);
    final List<List<String>> fullNames = new ArrayList<>();
    final int firstNamed;

    /** Whether the article brings him in as somebody's relative. */
    final boolean isRelative;

    int lastNamed;
    boolean wasNamed;

    Person(Naming first) {
      firstNamed = first.first();
      isRelative = first.isRelative();
    }
  }

  /** A part of a name that a person shares. */
  private record Share(Person person, PersonNames.Part part) {}

  private void compareFullNames() {
    Map<List<String>, Naming> firstNamed = new LinkedHashMap<>();
    for (var naming : namings) {
      boolean person = naming.type() == EntityType.PERSON && !naming.isDoubtful();
      if (person && names.isFull(naming.words())) {
        firstNamed.putIfAbsent(naming.words(), naming);
      }
    }
    var longestFirst =
        firstNamed.keySet().stream()
            .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
            .toList();
    for (var words : longestFirst) {
      var same = sharing(words).stream().filter(person -> isOf(person, words)).toList();
      if (same.size() > 1) {
        continue;
      }
      var person = same.isEmpty() ? new Person(firstNamed.get(words)) : same.getFirst();
      byFullName.put(words, person);
      know(person, words);
    }
  }

  /** "Joko Widodo, better known as Jokowi". */
  private void takeOtherNames(List<Links.Link> links) {
    for (var link : links) {
      var from = namings.get(link.from());
      var to = namings.get(link.to());
      if (to.type() == EntityType.PERSON && from.type() == EntityType.PERSON) {
        Optional.ofNullable(byFullName.get(from.words()))
            .or(() -> find(from))
            .or(() -> Optional.of(newPerson(from)))
            .ifPresent(person -> give(to.words(), person));
      }
    }
  }

  /** Gives a person a name, and all that was known of whoever bore it. */
  private void give(List<String> words, Person person) {
    var other = Optional.ofNullable(byFullName.put(words, person));
    other.ifPresent(same -> {
      byFullName.replaceAll((_, bearer) -> bearer == same ? person : bearer);
      byPart
          .values()
          .forEach(shares ->
              shares.replaceAll(
                  share -> share.person() == same ? new Share(person, share.part()) : share));
      byKey.values().stream()
          .filter(persons -> persons.remove(same))
          .forEach(persons -> persons.add(person));
    });
  }

  private Person newPerson(Naming naming) {
    var person = new Person(naming);
    know(person, naming.words());
    byFullName.put(naming.words(), person);
    return person;
  }

  private Set<Person> sharing(List<String> words) {
    Set<Person> sharing = new LinkedHashSet<>();
    for (var key : names.keys(words)) {
      sharing.addAll(byKey.getOrDefault(key, Set.of()));
    }
    return sharing;
  }

  private boolean isOf(Person person, List<String> words) {
    // The first is the longest: "Mai Urey" and "Mai Bright" may both be Mai Bright Urey.
    return names.areOne(person.fullNames.getFirst(), words);
  }

  private void know(Person person, List<String> words) {
    person.fullNames.add(words);
    person.bearer.guessGender(names.gender(words));
    for (var key : names.keys(words)) {
      byKey.computeIfAbsent(key, unseen -> new LinkedHashSet<>()).add(person);
    }
    for (var part : names.parts(words)) {
      var shares = byPart.computeIfAbsent(part.getKey(), key -> new ArrayList<>());
      if (shares.stream().noneMatch(share -> share.person() == person)) {
        shares.add(new Share(person, part.getValue()));
      }
    }
  }

  private void readInOrder() {
    for (int i = 0; i < namings.size(); i++) {
      var naming = namings.get(i);
      if (naming.type() == EntityType.PERSON && !naming.isDoubtful()) {
        var person = byFullName.get(naming.words());
        if (person == null) {
          person = bearer(naming);
        }
        naming.gender().ifPresent(person.bearer::tellGender);
        person.wasNamed = true;
        person.lastNamed = i;
        person.bearer.add(naming);
        owners[i] = person.bearer;
      }
    }
  }

  /** Doubtful names tell nothing of the others; they come last. */
  private void readDoubtful() {
    for (int i = 0; i < namings.size(); i++) {
      var naming = namings.get(i);
      if (naming.type() == EntityType.PERSON && naming.isDoubtful()) {
        var person = byFullName.get(naming.words());
        if (person == null) {
          person = bearer(naming);
          byFullName.put(naming.words(), person);
        }
        person.bearer.add(naming);
        owners[i] = person.bearer;
      }
    }
  }

  /** Who is meant by a name that is not full, or that several persons bear. */
  private Person bearer(Naming naming) {
    var found = find(naming);
    if (found.isPresent()) {
      return found.get();
    }
    var person = new Person(naming);
    know(person, naming.words());
    return person;
  }

  private Optional<Person> find(Naming naming) {
    var generation = PersonNames.generation(naming.words());
    var shares =
        byPart.getOrDefault(Spelling.key(PersonNames.bare(naming.words())), List.of()).stream()
            .filter(share -> agree(share.person(), naming.gender()))
            .filter(share ->
                generation.isEmpty()
                    || share.person().fullNames.stream()
                        .anyMatch(name -> PersonNames.generation(name).equals(generation)))
            .toList();
    var families =
        shares.stream().filter(share -> share.part() == PersonNames.Part.FAMILY).toList();
    var persons =
        notRelatives((families.isEmpty() ? shares : families).stream().map(Share::person).toList());
    boolean unsure = families.isEmpty() || naming.isDoubtful();
    if (unsure && persons.size() > 1) {
      return Optional.empty();
    }
    var lastNamed =
        persons.stream()
            .filter(person -> person.wasNamed)
            .max(Comparator.comparingInt(person -> person.lastNamed));
    if (lastNamed.isPresent()) {
      return lastNamed;
    }
    return persons.stream().min(Comparator.comparingInt(person -> person.firstNamed));
  }

  /** "Lam" is Carrie Lam, not her husband Lam Siu-por. */
  private static List<Person> notRelatives(List<Person> persons) {
    var others = persons.stream().filter(person -> !person.isRelative).toList();
    return others.isEmpty() ? persons : others;
  }

  private static boolean agree(Person person, Optional<Gender> gender) {
    var known = person.bearer.gender().or(person.bearer::likelyGender);
    return gender.isEmpty() || known.isEmpty() || known.equals(gender);
  }
}
