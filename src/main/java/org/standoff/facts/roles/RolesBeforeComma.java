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
  private static final Set<String> KIN = WordTable.of(Locale.ENGLISH, "persons").words("kin");
  private static final Set<String> BEING = WordTable.of(Locale.ENGLISH, "roles").words("being");

  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;
  private final RolePhrases phrases;
  private final RoleFacts facts;
  private final HeldOffices offices;

  RolesBeforeComma(
      Mentioned mentioned,
      PersonNouns nouns,
      RolePhrases phrases,
      RoleFacts facts,
      HeldOffices offices) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.nouns = nouns;
    this.phrases = phrases;
    this.facts = facts;
    this.offices = offices;
  }

  /** "his uncle, | President Macias", "the company's head, | Ann Lee". */
  void of(Mention person, int comma, int start) {
    int end = prose.tokenAt(person.span().end());
    if (comma <= start || (prose.has(end) && prose.isPossessive(end))) {
      return;
    }
    if (!nouns.isRole(prose, comma - 1) || isOfOffice(comma - 1, start)) {
      office(person, end, comma, start);
      return;
    }
    int from = phrases.frontOf(comma - 1, start);
    if (isDefinite(from, comma - 1, start) && !startsAnew(end, from) && !isOfKin(from, start)) {
      var phrase = new Description(new Words(from, comma), Optional.empty());
      facts.add(person, phrases.roles(phrase), Optional.empty(), false, 0.7);
    }
  }

  /** "When she met the mayor, | Ana Lopez laughed": the comma ends what is said before. */
  private boolean startsAnew(int end, int from) {
    return from > prose.sentenceStart(from) && isVerb(end);
  }

  /** "the son of | the mayor |, Bo Ray": either may be he. */
  private boolean isOfKin(int from, int start) {
    return from - 2 >= start && prose.is(from - 1, "of") && KIN.contains(prose.word(from - 2));
  }

  private boolean isVerb(int token) {
    return prose.has(token) && prose.isVerbal(token);
  }

  /** "the minister of | justice": what an office is of, and no title of its own. */
  private boolean isOfOffice(int noun, int start) {
    return noun - 2 >= start && prose.is(noun - 1, "of") && nouns.isRole(prose, noun - 2);
  }

  /** "The mayor of Leeds, | Ana Lopez, …": an office with what it is held of. */
  private void office(Mention person, int end, int comma, int start) {
    var office = offices.endingAt(comma, start);
    if (office.isEmpty()) {
      return;
    }
    int from = office.get().core().first();
    boolean fronted =
        from - 1 == prose.sentenceStart(from)
            && (prose.is(from - 1, "as") || prose.is(from - 1, "being"));
    boolean alone = from == prose.sentenceStart(from) && isVerb(end);
    boolean closed =
        (phrases.isClosed(end) || isListed(end))
            && isDefinite(from, office.get().core().last(), start);
    if (fronted || alone || closed) {
      facts.add(person, phrases.roles(office.get()), Optional.empty(), false, 0.7);
    }
  }

  /** "…, Ana Lopez |; the head of …", "…, Ana Lopez | and the head of …". */
  private boolean isListed(int end) {
    return prose.is(end, ";")
        || (prose.isTagged(end, "CCONJ") && prose.has(end + 1) && prose.isTagged(end + 1, "DET"));
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
