package org.standoff.identities;

import java.util.List;

/**
 * The folded name of a person, the surname last.
 *
 * @param words at least two
 */
record PersonName(List<String> words) {
  PersonName {
    words = List.copyOf(words);
  }

  String surname() {
    return words.getLast();
  }

  /**
   * Whether two names may be those of one person: the same surname, first names that are the same
   * or of which one is the initial of the other, and middle names that do not contradict each
   * other.
   */
  boolean agreesWith(PersonName other) {
    return surname().equals(other.surname())
        && areAlike(words.getFirst(), other.words.getFirst())
        && middlesAgree(middles(), other.middles());
  }

  private List<String> middles() {
    return words.subList(1, words.size() - 1);
  }

  /** One may have none; where both have some they are the same, or initials of each other. */
  private static boolean middlesAgree(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return true;
    }
    boolean agree = some.size() == others.size();
    for (int i = 0; agree && i < some.size(); i++) {
      agree = areAlike(some.get(i), others.get(i));
    }
    return agree;
  }

  private static boolean areAlike(String one, String other) {
    boolean anyInitial = one.length() == 1 || other.length() == 1;
    return one.equals(other) || (anyInitial && one.charAt(0) == other.charAt(0));
  }
}
