package org.standoff.facts;

import java.util.Locale;
import java.util.Set;
import org.standoff.text.WordTable;

/** Knows which words say what a person is. */
final class RoleNouns {
  private static final int SHORTEST_BY_ENDING = 6;

  private final Set<String> known = WordTable.of(Locale.ENGLISH, "person-nouns").words();
  private final Set<String> never = WordTable.of(Locale.ENGLISH, "not-roles").words();
  private final Set<String> nationalities = WordTable.of(Locale.ENGLISH, "nationalities").words();

  /** Whether a token is an office, job, rank, kinship or description of a person. */
  boolean isRole(Prose prose, int token) {
    var word = prose.word(token);
    if (never.contains(word) || prose.isVerbal(token)) {
      return false;
    }
    return known.contains(word) || (prose.isTagged(token, "NOUN") && hasPersonEnding(prose, token));
  }

  /** Whether a token right before a name is a role, whatever the tagger took it for. */
  boolean isRoleBeforeName(Prose prose, int token) {
    return isRole(prose, token) || known.contains(prose.word(token));
  }

  /** A capitalised word with such an ending is more often a name: "Peter", "Taylor". */
  private static boolean hasPersonEnding(Prose prose, int token) {
    var word = prose.word(token);
    boolean ending =
        word.endsWith("er")
            || word.endsWith("or")
            || word.endsWith("ist")
            || word.endsWith("man")
            || word.endsWith("woman");
    return ending && word.length() >= SHORTEST_BY_ENDING && !prose.isCapitalised(token);
  }

  boolean isNationality(Prose prose, int token) {
    return nationalities.contains(prose.word(token)) && prose.isCapitalised(token);
  }

  /** Whether a word stands in front of a name without saying what the person is. */
  boolean isAddress(Prose prose, int token) {
    return never.contains(prose.word(token));
  }
}
