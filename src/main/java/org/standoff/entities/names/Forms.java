package org.standoff.entities.names;

import java.util.List;
import java.util.Locale;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;

/** Says how a name refers to its bearer, by comparing it with the bearer's fullest name. */
public final class Forms {
  private final GivenNames given;

  /** Who knows some given names. */
  public Forms(GivenNames given) {
    this.given = given;
  }

  /** How a name refers to whose fullest name is given. */
  public Form of(Naming naming, Naming fullest) {
    var words = naming.words();
    if (Spelling.key(words).equals(Spelling.key(fullest.words()))) {
      return Form.NAME;
    }
    if (naming.type() == EntityType.PERSON) {
      return ofPerson(PersonNames.bare(words), PersonNames.bare(fullest.words()));
    }
    boolean spelled = words.getFirst().length() < fullest.joined().length();
    boolean isAcronym = naming.isAcronym() && spelled && !isShouted(naming, fullest);
    return isAcronym ? Form.ACRONYM : Form.ALIAS;
  }

  /** Whether it is a word of the fullest name, in capitals for being in a headline: "CHELSEA". */
  private static boolean isShouted(Naming naming, Naming fullest) {
    boolean shouts = fullest.surface().equals(fullest.surface().toUpperCase(Locale.ROOT));
    return fullest.words().contains(naming.words().getFirst())
        && (shouts || !fullest.surface().contains(naming.surface()));
  }

  private Form ofPerson(List<String> words, List<String> full) {
    for (int start = 1; start < full.size(); start++) {
      if (isSame(full.subList(start, full.size()), words)) {
        return Form.SURNAME;
      }
    }
    boolean familyFirst = words.size() == 1 && given.isFamilyFirst(full.getFirst());
    if (familyFirst && isSame(full.subList(0, 1), words)) {
      return Form.SURNAME;
    }
    boolean sameFamily = words.size() > 1 && words.getLast().equals(full.getLast());
    return sameFamily ? Form.NAME : Form.ALIAS;
  }

  private static boolean isSame(List<String> one, List<String> other) {
    return Spelling.key(one).equals(Spelling.key(other));
  }
}
