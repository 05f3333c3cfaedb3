package org.standoff.facts.roles;

import java.util.Optional;
import java.util.Set;
import org.standoff.facts.roles.RolePhrases.Description;
import org.standoff.prose.Mentioned;
import org.standoff.prose.OfficeTitles;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;

/**
 * Finds the office that stands with what it is held of before a name: "Secretary for Education |
 * Ana Lopez", "the minister of defence | , Ana Lopez".
 */
final class HeldOffices {
  private static final Set<String> TYING = Set.of("of", "for", "at", "to", "in");

  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;
  private final RolePhrases phrases;
  private final OfficeTitles titles;

  HeldOffices(Mentioned mentioned, PersonNouns nouns, RolePhrases phrases) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.nouns = nouns;
    this.phrases = phrases;
    this.titles = new OfficeTitles(prose, nouns, phrases::isName);
  }

  /** The office that ends before a token, with what it is of as its tail. */
  Optional<Description> endingAt(int end, int start) {
    for (int i = end - 1; i > start && isOfTail(i, end); i--) {
      boolean tie = i < end - 1 && TYING.contains(prose.word(i)) && nouns.isRole(prose, i - 1);
      if (tie) {
        var core = new Words(phrases.frontOf(i - 1, start), i);
        return Optional.of(new Description(core, Optional.of(new Words(i, end))));
      }
    }
    return Optional.empty();
  }

  private boolean isOfTail(int token, int end) {
    if (mentioned.person(token).isPresent()) {
      return false;
    }
    return phrases.isName(token)
        || TYING.contains(prose.word(token))
        || prose.isTagged(token, "PROPN")
        || prose.isTagged(token, "NOUN")
        || prose.isTagged(token, "NUM")
        || prose.isTagged(token, "ADJ")
        || prose.isTagged(token, "DET")
        || prose.isPossessive(token)
        || prose.isHyphen(token)
        || prose.isHyphen(token - 1)
        || prose.isHyphen(token + 1)
        || (prose.isCapitalised(token) && prose.isCapitalised(token - 1))
        || isBracketed(token)
        || (token + 1 < end && isJoint(token));
  }

  /** "the National Police | (PNC)" */
  private boolean isBracketed(int token) {
    return (prose.is(token, ")") && phrases.isName(token - 1))
        || (prose.is(token, "(") && phrases.isName(token + 1));
  }

  /** "of Justice | and | Public Security", but not "of Leeds and the …". */
  private boolean isJoint(int token) {
    boolean joint = prose.is(token, "and") || prose.is(token, "&");
    boolean capitals = prose.isCapitalised(token - 1) && prose.isCapitalised(token + 1);
    boolean things =
        prose.isTagged(token - 1, "NOUN")
            && prose.isTagged(token + 1, "NOUN")
            && !nouns.isRole(prose, token + 1);
    return joint && (capitals || things);
  }

  /** Whether an office belongs to a name right behind it. */
  boolean isTitle(Description office) {
    return titles.isTitle(office.core(), office.tail().orElseThrow());
  }
}
