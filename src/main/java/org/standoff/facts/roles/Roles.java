package org.standoff.facts.roles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.facts.roles.RolePhrases.BareRole;
import org.standoff.facts.roles.RolePhrases.Description;
import org.standoff.facts.said.Attributions;
import org.standoff.prose.Mentioned;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;

/**
 * Finds what the people of an article are: words in front of their names, between commas behind
 * them, and after "is" and "as". A role that an article repeats is reported once.
 */
public final class Roles {
  private static final int FURTHEST_FRONT = 16;
  private static final int MOST_APPOSITIONS = 4;

  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "roles");
  private static final Set<String> BEING = TABLE.words("being");
  private static final Set<String> APPOINTING = TABLE.words("appointing");

  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;
  private final RolePhrases phrases;
  private final RoleFacts facts;
  private final HeldOffices offices;
  private final RolesBeforeComma beforeComma;
  private final RolesAfterVerbs verbs;

  /**
   * Reads an article.
   *
   * @param attributions tell whose claim a role is
   */
  public Roles(Mentioned mentioned, PersonNouns nouns, Attributions attributions) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.nouns = nouns;
    this.phrases = new RolePhrases(mentioned, nouns);
    this.facts = new RoleFacts(prose, attributions);
    this.offices = new HeldOffices(mentioned, nouns, phrases);
    this.beforeComma = new RolesBeforeComma(mentioned, nouns, phrases, facts, offices);
    this.verbs = new RolesAfterVerbs(mentioned, phrases, facts);
  }

  /** The roles of all persons of the article. */
  public List<Fact> found() {
    int i = 0;
    while (i < prose.size()) {
      if (prose.is(i, "as") && prose.sentenceStart(i) < i) {
        verbs.asSomething(i);
      }
      var mention = mentioned.person(i);
      if (mention.isEmpty()) {
        i++;
        continue;
      }
      int end = prose.tokenAt(mention.get().span().end());
      of(mention.get(), i, Math.max(end, i + 1));
      i = Math.max(end, i + 1);
    }
    new ListedRoles(mentioned, nouns, phrases, facts).find();
    return facts.all();
  }

  private void of(Mention person, int first, int end) {
    int sentenceEnd = prose.sentenceEnd(first);
    if (person.form() != Form.PRONOUN && person.form() != Form.TITLE) {
      inFront(person, first);
      behind(person, end, sentenceEnd);
    }
    if (prose.has(end) && prose.is(end, ",") && end + 1 < sentenceEnd) {
      int comma = prose.commaFrom(end + 1, sentenceEnd);
      if (comma < sentenceEnd && prose.is(end + 1, "who")) {
        verbs.after(person, comma + 1, sentenceEnd);
      }
    }
    verbs.after(person, end, sentenceEnd);
    verbs.afterJoined(person, first, end, sentenceEnd);
    isWho(person, first, end);
    appointed(person, first, end, sentenceEnd);
  }

  /** "appointed | Ann Lee | as mayor", "named | Ann Lee | chief executive". */
  private void appointed(Mention person, int first, int end, int sentenceEnd) {
    int verb = beforeAddress(first, prose.sentenceStart(first)) - 1;
    boolean appoints =
        verb > prose.sentenceStart(first)
            && APPOINTING.contains(prose.word(verb))
            && prose.isVerbal(verb);
    if (!appoints || end >= sentenceEnd) {
      return;
    }
    int from = prose.is(end, "as") ? end + 1 : end;
    var said = Part.of(prose.text(), prose.span(verb));
    phrases
        .startingAt(from, sentenceEnd)
        .filter(found -> !phrases.startsList(found, sentenceEnd))
        .ifPresent(found -> report(person, phrases.roles(found), Optional.of(said), 0.7));
  }

  /** "The chairman of the committee is | Ann Lee |.", "The driver was named as | Bo Ray |." */
  private void isWho(Mention person, int first, int end) {
    int start = prose.sentenceStart(first);
    int verb = beforeAddress(first, start) - 1;
    boolean as = verb - 2 > start && prose.is(verb, "as") && prose.isTagged(verb - 1, "VERB");
    verb = as ? verb - 2 : verb;
    boolean named = person.form() != Form.PRONOUN && person.form() != Form.TITLE;
    boolean whole = as || phrases.isClosed(end);
    if (!named || verb <= start || !BEING.contains(prose.word(verb)) || !whole) {
      return;
    }
    int stop = verb;
    var said = Part.of(prose.text(), prose.span(verb));
    phrases
        .startingAt(start, stop)
        .filter(found -> found.end() == stop)
        .filter(_ -> prose.isTagged(start, "DET") || prose.isTagged(start, "PRON"))
        .ifPresent(found -> report(person, phrases.roles(found), Optional.of(said), 0.7));
  }

  /** "NSWALC chair | Danny Chapman". */
  private void inFront(Mention person, int first) {
    int start = Math.max(prose.sentenceStart(first), first - FURTHEST_FRONT);
    boolean addressed = first - 2 > start && nouns.isAddress(prose, first - 1);
    int comma = addressed ? first - 2 : first - 1;
    if (prose.is(comma, ",")) {
      beforeComma.of(person, comma, start);
      return;
    }
    int end = beforeAddress(first, start);
    if (end <= start) {
      return;
    }
    if (end - 1 > start && prose.isTagged(end - 2, "NUM")) {
      return;
    }
    if (!nouns.isRoleBeforeName(prose, end - 1)) {
      heldOf(person, end, start);
      return;
    }
    if (isComplement(phrases.frontOf(end - 1, start), start) && heldOf(person, end - 1, start)) {
      return;
    }
    boolean ranked = isRank(end - 1) && heldOf(person, end - 1, start);
    int from = ranked ? end - 1 : ownFrom(phrases.frontOf(end - 1, start), end);
    if (isVerb(from, end) || isExclaimed(from)) {
      return;
    }
    var phrase = new Description(new Words(from, end), Optional.empty());
    report(person, phrases.roles(phrase), Optional.empty(), 0.9);
    if (from - 1 > start && prose.is(from - 1, ",")) {
      beforeComma.of(person, from - 1, start);
    }
  }

  /** "Adviser to | the President | Bo Ray": he whose title that is has no name here. */
  private boolean isComplement(int from, int start) {
    return from - 2 >= start
        && prose.isTagged(from, "DET")
        && prose.isTagged(from - 1, "ADP")
        && prose.isCapitalised(from - 2)
        && mentioned.isNominal(from - 2);
  }

  /**
   * "will | host | Mr Ray's speech", but not "spoke to | striker | Bo Ray", which looks like one.
   */
  private boolean isVerb(int from, int end) {
    return from == end - 1
        && prose.isTagged(from, "VERB")
        && (prose.isTagged(from - 1, "AUX") || prose.isTagged(from - 1, "PART"))
        && !prose.word(from).endsWith("er");
  }

  /** "what | a great man | Ray was", "how good | a minister | Ray would make". */
  private boolean isExclaimed(int from) {
    if (!prose.is(from, "a") && !prose.is(from, "an")) {
      return false;
    }
    return prose.is(from - 1, "what")
        || (prose.isTagged(from - 1, "ADJ") && prose.isTagged(from - 2, "ADV"));
  }

  /** "the mayor and | Captain | Bo Ray": a title after somebody's office is of another. */
  private int ownFrom(int from, int end) {
    if (!prose.isTagged(from, "DET")) {
      return from;
    }
    for (int i = end - 2; i > from; i--) {
      boolean another =
          prose.is(i, "and") && prose.isCapitalised(i + 1) && !prose.isCapitalised(i - 1);
      if (another) {
        return i + 1;
      }
    }
    return from;
  }

  /** The token behind the role in front of a name: "manager | Sir | Alex Ferguson", "Gen | .". */
  private int beforeAddress(int first, int start) {
    int end = first;
    while (end - 1 > start
        && (prose.is(end - 1, ".")
            || (isAddress(end - 1) && prose.isCapitalised(end - 1))
            || isStyle(end - 1, start))) {
      end--;
    }
    boolean role = end > start && nouns.isRoleBeforeName(prose, end - 1);
    boolean full = first - 1 > start && prose.is(first - 1, ".");
    return role ? end : full ? first - 1 : first;
  }

  /** "Crown Prince | Sheikh | Ali". */
  private boolean isStyle(int token, int start) {
    return nouns.isStyle(prose.word(token))
        && prose.isCapitalised(token)
        && token - 1 >= start
        && prose.isCapitalised(token - 1)
        && nouns.isRoleBeforeName(prose, token - 1);
  }

  /** "Chief of Police | General | Ann Lee". */
  private boolean isRank(int token) {
    return prose.isCapitalised(token) && nouns.isHonorific(prose.word(token));
  }

  /** "Dr", "Datuk": what stands before a name and says nothing of its bearer. */
  private boolean isAddress(int token) {
    return nouns.isAddress(prose, token)
        || (nouns.isHonorific(prose.word(token)) && !nouns.isRoleBeforeName(prose, token));
  }

  /** "CEO of Acme | Ann Lee": what the role is held of stands between it and the person. */
  private boolean heldOf(Mention person, int first, int start) {
    int end = first;
    while (end - 1 > start && isAddress(end - 1)) {
      end--;
    }
    var office = offices.endingAt(end, start).filter(offices::isTitle);
    office.ifPresent(found -> report(person, phrases.roles(found), Optional.empty(), 0.8));
    return office.isPresent();
  }

  /** "Ann Lee, | 44, | the head of Acme", "Ann Lee, | who is the head of Acme". */
  private void behind(Mention person, int end, int sentenceEnd) {
    int i = afterBracket(end, sentenceEnd);
    bracketed(person, end, i);
    boolean dash = prose.is(i, "—") || prose.is(i, "–");
    if (i >= sentenceEnd || (!prose.is(i, ",") && !dash)) {
      return;
    }
    i++;
    if (i + 1 < sentenceEnd && prose.isTagged(i, "NUM") && prose.is(i + 1, ",")) {
      i += 2;
    }
    if (i < sentenceEnd && prose.is(i, "who")) {
      verbs.after(person, i + 1, sentenceEnd);
      return;
    }
    if (prose.is(i, "as") || prose.is(i, "being")) {
      between(person, i + 1, sentenceEnd);
      return;
    }
    while (i < sentenceEnd && prose.isTagged(i, "ADV") && !prose.is(i, "then")) {
      i++;
    }
    apposition(person, i, sentenceEnd);
  }

  /** "Ann Lee | (chairman)", "Ann Lee | (chairman, Acme)". */
  private void bracketed(Mention person, int open, int end) {
    if (end > open + 2 && prose.is(end - 1, ")")) {
      phrases
          .startingAt(open + 1, end - 1)
          .flatMap(found -> phrases.withName(found, end - 1))
          .ifPresent(found -> report(person, phrases.roles(found), Optional.empty(), 0.7));
    }
  }

  /** "Ann Lee, | as a member of the council, …", "…, | being the head of Acme, …". */
  private void between(Mention person, int first, int sentenceEnd) {
    var phrase = phrases.startingAt(first, sentenceEnd);
    if (phrase.filter(found -> phrases.isClosed(found.end())).isPresent()) {
      report(person, phrases.roles(phrase.get()), Optional.empty(), 0.7);
    }
  }

  /** "the head of Acme, a keen swimmer and farmer": each of them, until something else follows. */
  private void apposition(Mention person, int first, int sentenceEnd) {
    int i = first;
    for (int count = 0; count < MOST_APPOSITIONS && i < sentenceEnd; count++) {
      var phrase = phrases.startingAt(i, sentenceEnd);
      boolean other =
          phrase.isEmpty()
              || phrases.startsList(phrase.get(), sentenceEnd)
              || isSubject(person, i, phrase.get())
              || isOfNext(i, phrase.get().end());
      if (other) {
        return;
      }
      report(person, phrases.roles(phrase.get()), Optional.empty(), 0.8);
      i = phrase.get().end();
      int after = prose.is(i, ",") ? i + 1 : i;
      int next = prose.is(after, "and") ? after + 1 : after;
      if (next == i) {
        return;
      }
      i = prose.is(next, "also") ? next + 1 : next;
    }
  }

  /** "Bo Ray, | his wife |, Ann Lee, and": whose name follows is hers. */
  private boolean isOfNext(int first, int end) {
    return prose.isTagged(first, "PRON")
        && end + 1 < prose.sentenceEnd(first)
        && prose.is(end, ",")
        && mentioned.isPersonByName(end + 1);
  }

  /** "They met Ann Lee, | his lawyer | said": whose words follow is somebody else. */
  private boolean isSubject(Mention person, int first, Description phrase) {
    int end = phrase.end();
    boolean verb = prose.has(end) && end < prose.sentenceEnd(first) && prose.isVerbal(end);
    int name = prose.tokenAt(person.span().start());
    int before = nouns.isAddress(prose, name - 1) ? name - 2 : name - 1;
    int start = prose.sentenceStart(first);
    boolean opens =
        before < start
            || prose.isTagged(before, "PUNCT")
            || (before == start && prose.isTagged(before, "CCONJ"));
    boolean owned = prose.isTagged(first, "PRON");
    return verb && (owned || (!opens && prose.isTagged(first, "DET")));
  }

  private int afterBracket(int token, int end) {
    if (!prose.is(token, "(")) {
      return token;
    }
    int i = token;
    while (i < end && i < token + FURTHEST_FRONT && !prose.is(i, ")")) {
      i++;
    }
    return i + 1;
  }

  private void report(Mention person, List<BareRole> roles, Optional<Part> verb, double score) {
    facts.add(person, roles, verb, false, score);
  }
}
