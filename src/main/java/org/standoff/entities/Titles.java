package org.standoff.entities;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.text.WordTable;

/** Words that address a person or say what somebody is. */
final class Titles {
  private final Set<String> honorifics;
  private final Set<String> persons;
  private final Set<String> common;
  private final Set<String> female;
  private final Set<String> male;
  private final Set<String> kin;
  private final Set<String> notQuite;

  Titles() {
    var table = WordTable.of(Locale.ENGLISH, "titles");
    honorifics = table.words("honorific");
    persons = table.words("person");
    common = table.words("common");
    female = table.words("female");
    male = table.words("male");
    kin = table.words("kin");
    notQuite = table.words("not-quite");
  }

  /** Whether a word before a name is no part of it. */
  boolean isHonorific(String word) {
    return honorifics.contains(word);
  }

  /** Whether a word says what a person is: "general", "writer". */
  boolean isPerson(String word) {
    return persons.contains(word);
  }

  /** Whether a word says what few persons of an article are, so that "the general" is somebody. */
  boolean isOffice(String word) {
    return persons.contains(word) && !common.contains(word) && !kin.contains(word);
  }

  /** Whether a word says whose relation a person is: "wife". */
  boolean isKin(String word) {
    return kin.contains(word);
  }

  /**
   * Whether a word says that somebody is not quite, or no longer, what the title behind it says.
   */
  boolean isNotQuite(String word) {
    return notQuite.contains(word);
  }

  Optional<Gender> gender(String word) {
    if (female.contains(word)) {
      return Optional.of(Gender.FEMALE);
    }
    return male.contains(word) ? Optional.of(Gender.MALE) : Optional.empty();
  }
}
