package org.standoff.entities.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.prose.Gender;
import org.standoff.text.WordTable;

/** What is known of given names: whose they are, and what they are shortened to. */
public final class GivenNames {
  private final Set<String> female;
  private final Set<String> male;
  private final Set<String> families;
  private final Set<String> shortened = new HashSet<>();

  /** Those that English news have. */
  public GivenNames() {
    var table = WordTable.of(Locale.ENGLISH, "given-names");
    female = table.words("female");
    male = table.words("male");
    families = table.words("family-first");
    shortened.addAll(table.words("short"));
  }

  Optional<Gender> gender(String name) {
    if (female.contains(name)) {
      return Optional.of(Gender.FEMALE);
    }
    return male.contains(name) ? Optional.of(Gender.MALE) : Optional.empty();
  }

  /** Whether a word is the family's name where it comes first. */
  boolean isFamilyFirst(String word) {
    return families.contains(word);
  }

  /** Whether two given names can be one person's: "Bob" and "Robert", "Alex" and "Alexander". */
  boolean areOne(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (shortened.contains(one + "/" + other) || shortened.contains(other + "/" + one)) {
      return true;
    }
    return isCutFrom(one, other) || isCutFrom(other, one);
  }

  /** Initials, and names without their end. */
  private static boolean isCutFrom(String part, String whole) {
    boolean initial = part.length() == 1;
    boolean cut = part.length() >= 3 && part.length() + 2 <= whole.length();
    return (initial || cut) && whole.startsWith(part);
  }
}
