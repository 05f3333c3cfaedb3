package org.standoff.identities;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.identities.TypedName.Gender;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/** Leads from a name as people type it to the keys of those whom it may mean. */
record TypedNames(NameTable table, NameForms names) {
  private static final WordTable PRONOUNS = WordTable.of(Locale.ENGLISH, "pronouns");
  private static final Set<String> SHE = PRONOUNS.words("female");
  private static final Set<String> HE = PRONOUNS.words("male");

  /** The given names by gender; they are read only when a title tells one. */
  private static final class GivenNames {
    static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "given-names");
    static final Set<String> FEMALE = TABLE.words("female");
    static final Set<String> MALE = TABLE.words("male");

    private GivenNames() {}
  }

  Set<String> keys(TypedName typed) throws IOException {
    Set<String> keys = new TreeSet<>(names.keys(typed.written()));
    boolean isCalledSo = !keys.isEmpty() && typed.isCalledByTitle();
    if (!typed.titles().isEmpty() && !isCalledSo) {
      keys.addAll(titled(typed, !keys.isEmpty()));
    }
    if (keys.isEmpty() && typed.core().strip().indexOf(' ') > 0) {
      keys.addAll(names.keys(typed.core()));
    }
    for (var other : typed.others()) {
      if (keys.isEmpty()) {
        keys.addAll(names.keys(other));
      }
    }
    if (keys.isEmpty()) {
      keys.addAll(agreeing(typed.core()));
    }
    for (var other : typed.others()) {
      if (keys.isEmpty()) {
        keys.addAll(agreeing(other));
      }
    }
    return keys;
  }

  /**
   * The persons who bear the rest of a name with a title, and may bear that too.
   *
   * @param onlyHolders whether an office has to be told of them
   */
  private Set<String> titled(TypedName typed, boolean onlyHolders) throws IOException {
    Set<String> persons = new LinkedHashSet<>();
    for (var key : bearers(typed.core())) {
      if (typed.gender().isEmpty() || !isOther(typed.gender().get(), gender(key))) {
        persons.add(key);
      }
    }
    if (typed.office().isEmpty()) {
      return persons;
    }
    Set<String> holders = new LinkedHashSet<>();
    for (var key : persons) {
      if (table.hasRole(key, typed.office().get())) {
        holders.add(key);
      }
    }
    return holders.isEmpty() && !onlyHolders ? persons : holders;
  }

  /** The persons with a name; if it is one word, those whose surname it is. */
  private Set<String> bearers(String core) throws IOException {
    var folded = Fold.fold(core);
    boolean isWord = folded.indexOf(' ') < 0;
    return names.keys(core).stream()
        .filter(key -> MentionTerm.type(key) == EntityType.PERSON)
        .filter(key -> !isWord || key.endsWith("/" + folded) || key.endsWith(" " + folded))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOther(Gender asked, Optional<Gender> known) {
    return known.isPresent() && known.get() != asked;
  }

  /** By the pronouns for somebody, else by the given name. */
  private Optional<Gender> gender(String key) throws IOException {
    int she = 0;
    int he = 0;
    for (var pronoun : table.pronouns(key).entrySet()) {
      she += SHE.contains(pronoun.getKey()) ? pronoun.getValue() : 0;
      he += HE.contains(pronoun.getKey()) ? pronoun.getValue() : 0;
    }
    if (she != he) {
      return Optional.of(she > he ? Gender.FEMALE : Gender.MALE);
    }
    var words = Aliases.words(key.substring(key.indexOf('/') + 1));
    if (words.size() > 1 && GivenNames.FEMALE.contains(words.getFirst())) {
      return Optional.of(Gender.FEMALE);
    }
    return words.size() > 1 && GivenNames.MALE.contains(words.getFirst())
        ? Optional.of(Gender.MALE)
        : Optional.empty();
  }

  /** The persons with the same name but for initials and middle names. */
  Set<String> agreeing(String core) throws IOException {
    var words = Fold.words(core).stream().map(Fold.Word::folded).toList();
    if (words.size() < 2) {
      return Set.of();
    }
    var name = new PersonName(words);
    Set<String> agreeing = new TreeSet<>();
    for (var key : table.surnamed(name.surname())) {
      var other = Aliases.words(key.substring(key.indexOf('/') + 1));
      boolean isPerson = MentionTerm.type(key) == EntityType.PERSON && other.size() > 1;
      if (isPerson && name.agreesWith(new PersonName(other))) {
        agreeing.add(key);
      }
    }
    return agreeing;
  }
}
