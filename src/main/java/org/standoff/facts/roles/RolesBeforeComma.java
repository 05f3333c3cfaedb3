package org.standoff.facts.roles;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Mention;
import org.standoff.facts.roles.RolePhrases.Description;
import org.standoff.prose.Mentioned;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;

/** Finds what a person is by words that a comma sets before the name: "The mayor of Leeds, Ana". */
final class RolesBeforeComma {
  private static final Set<String> TYING = Set.of("of", "at", "for");
  private static final Set<String> BEING = WordTable.of(Locale.ENGLISH, "roles").words("being");

  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;
  private final RolePhrases phrases;
  private final RoleFacts facts;

  RolesBeforeComma(Mentioned mentioned, PersonNouns nouns, RolePhrases phrases, RoleFacts facts) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.nouns = nouns;
    this.phrases = phrases;
    this.facts = facts;
  }

  /** "his uncle, | President Macias", "the company's head, | Ann Lee". */
  void of(Mention person, int comma, int start) {
    if (comma > start && !nouns.isRole(prose, comma - 1)) {
      office(person, comma, start);
    }
    if (comma <= start || !nouns.isRole(prose, comma - 1)) {
      return;
    }
    int from = phrases.frontOf(comma - 1, start);
    if (isDefinite(from, comma - 1, start)) {
      var phrase = new Description(new Words(from, comma), Optional.empty());
      facts.add(person, phrases.roles(phrase), Optional.empty(), false, 0.7);
    }
  }

  /** "The mayor of Leeds, | Ana Lopez, …": an office with what it is held of. */
  private void office(Mention person, int comma, int start) {
    int tie = comma - 1;
    while (tie > start
        && (phrases.isName(tie)
            || prose.isTagged(tie, "PROPN")
            || prose.isTagged(tie, "NOUN")
            || prose.isTagged(tie, "ADJ")
            || prose.isTagged(tie, "DET")
            || prose.isHyphen(tie)
            || prose.isHyphen(tie - 1))) {
      tie--;
    }
    boolean tied = tie > start && tie < comma - 1 && TYING.contains(prose.word(tie));
    if (!tied || !nouns.isRole(prose, tie - 1)) {
      return;
    }
    int from = phrases.frontOf(tie - 1, start);
    boolean fronted =
        from - 1 == prose.sentenceStart(from)
            && (prose.is(from - 1, "as") || prose.is(from - 1, "being"));
    int end = prose.tokenAt(person.span().end());
    boolean alone = from == prose.sentenceStart(from) && prose.has(end) && prose.isVerbal(end);
    boolean closed = phrases.isClosed(end) && isDefinite(from, tie - 1, start);
    if (fronted || alone || closed) {
      var phrase = new Description(new Words(from, tie), Optional.of(new Words(tie, comma)));
      facts.add(person, phrases.roles(phrase), Optional.empty(), false, 0.7);
    }
  }

  private boolean isDefinite(int from, int noun, int start) {
    boolean article =
        (prose.isTagged(from, "DET") && !prose.is(from, "this")) || prose.isTagged(from, "PRON");
    boolean possessive = false;
    for (int i = from; i < from + 8 && i < prose.sentenceEnd(from); i++) {
      possessive |= prose.isPossessive(i);
    }
    possessive |= from > start && prose.isPossessive(from - 1);
    boolean clause =
        from == start || !(mentioned.isNominal(from - 1) || BEING.contains(prose.word(from - 1)));
    boolean definite =
        article
            || possessive
            || phrases.isName(from)
            || (from == start && (prose.isCapitalised(noun) || prose.is(noun + 1, "of")));
    return definite && clause;
  }
}
