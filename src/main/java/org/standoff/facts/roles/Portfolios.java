package org.standoff.facts.roles;

import java.util.Locale;
import java.util.Set;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;

/** Knows an office of several things from two persons: "Work and pensions minister". */
final class Portfolios {
  private static final Set<String> PORTFOLIOS =
      WordTable.of(Locale.ENGLISH, "roles").words("portfolios");

  /** The words of the last thing, "social care", at most. */
  private static final int LONGEST = 3;

  private final Prose prose;
  private final PersonNouns nouns;

  Portfolios(Prose prose, PersonNouns nouns) {
    this.prose = prose;
    this.nouns = nouns;
  }

  /** Whether a comma or "and" stands between two of the things that one office is of. */
  boolean isJoint(int token) {
    if (token == 0 || !isPortfolio(token - 1)) {
      return false;
    }
    return prose.is(token, "and") ? isOfOffice(token + 1) : isInList(token);
  }

  /** "culture| , |media and sport secretary". */
  private boolean isInList(int comma) {
    return prose.is(comma, ",")
        && isPortfolio(comma + 1)
        && (prose.is(comma + 2, "and") || prose.is(comma + 2, ","))
        && isJoint(comma + 2);
  }

  private boolean isOfOffice(int first) {
    for (int i = first; i < first + LONGEST && i + 1 < prose.size(); i++) {
      if (isPortfolio(i) && nouns.isRole(prose, i + 1)) {
        return true;
      }
      if (!prose.isTagged(i, "NOUN") && !prose.isTagged(i, "ADJ")) {
        return false;
      }
    }
    return false;
  }

  private boolean isPortfolio(int token) {
    return token < prose.size() && PORTFOLIOS.contains(prose.word(token));
  }
}
