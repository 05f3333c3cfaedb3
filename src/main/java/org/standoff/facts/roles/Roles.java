package org.standoff.facts.roles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.facts.roles.RolePhrases.BareRole;
import org.standoff.facts.roles.RolePhrases.Description;
import org.standoff.facts.said.Attributions;
import org.standoff.prose.Clauses;
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
  private static final int FURTHEST_VERB = 9;
  private static final int MOST_APPOSITIONS = 4;

  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "roles");
  private static final Set<String> BEING = TABLE.words("being");
  private static final Set<String> APPOINTING = TABLE.words("appointing");
  private static final Set<String> AUXILIARIES = TABLE.words("auxiliaries");
  private static final Set<String> SERVING = TABLE.words("serving");
  private static final Set<String> JOINING = TABLE.words("joining");

  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;
  private final RolePhrases phrases;
  private final RoleFacts facts;
  private final RolesBeforeComma beforeComma;

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
    this.beforeComma = new RolesBeforeComma(mentioned, nouns, phrases, facts);
  }

  /** The roles of all persons of the article. */
  public List<Fact> found() {
    int i = 0;
    while (i < prose.size()) {
      if (prose.is(i, "as") && prose.sentenceStart(i) < i) {
        asSomething(i);
      }
      var mention = mentioned.at(i).filter(found -> found.type() == EntityType.PERSON);
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
      int comma = commaFrom(end + 1, sentenceEnd);
      if (comma < sentenceEnd && prose.is(end + 1, "who")) {
        afterVerb(person, comma + 1, sentenceEnd);
      }
    }
    afterVerb(person, end, sentenceEnd);
    isWho(person, first, end);
    appointed(person, first, end, sentenceEnd);
  }

  private int commaFrom(int token, int end) {
    int i = token;
    while (i < end && !prose.is(i, ",")) {
      i++;
    }
    return i;
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
        .filter(found -> !startsList(found, sentenceEnd))
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
      beforeOrganization(person, first, start);
      return;
    }
    int from = phrases.frontOf(end - 1, start);
    var phrase = new Description(new Words(from, end), Optional.empty());
    report(person, phrases.roles(phrase), Optional.empty(), 0.9);
    if (from - 1 > start && prose.is(from - 1, ",")) {
      beforeComma.of(person, from - 1, start);
    }
  }

  /** The token behind the role in front of a name: "manager | Sir | Alex Ferguson", "Gen | .". */
  private int beforeAddress(int first, int start) {
    int end = first;
    while (end - 1 > start
        && (prose.is(end - 1, ".")
            || (nouns.isAddress(prose, end - 1) && prose.isCapitalised(end - 1)))) {
      end--;
    }
    boolean role = end > start && nouns.isRoleBeforeName(prose, end - 1);
    boolean full = first - 1 > start && prose.is(first - 1, ".");
    return role ? end : full ? first - 1 : first;
  }

  /** "CEO of Acme | Ann Lee": the name of the organization stands between role and person. */
  private void beforeOrganization(Mention person, int first, int start) {
    int i = first - 1;
    while (i > start
        && !prose.isTagged(i, "ADP")
        && (!prose.isVerbal(i) || phrases.isName(i))
        && (!prose.isTagged(i, "PUNCT") || prose.isHyphen(i))) {
      i--;
    }
    boolean titled = prose.isCapitalised(first - 1) && prose.isCapitalised(i - 1);
    boolean tied = prose.is(i, "of") && (titled || phrases.isName(first - 1));
    if (!tied || i <= start || !nouns.isRole(prose, i - 1)) {
      return;
    }
    var core = new Words(phrases.frontOf(i - 1, start), i);
    var phrase = new Description(core, Optional.of(new Words(i, first)));
    report(person, phrases.roles(phrase), Optional.empty(), 0.8);
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
      afterVerb(person, i + 1, sentenceEnd);
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

  /** "Ann Lee | (chairman)". */
  private void bracketed(Mention person, int open, int end) {
    if (end > open + 2 && prose.is(end - 1, ")")) {
      phrases
          .startingAt(open + 1, end - 1)
          .filter(found -> found.end() == end - 1)
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
      if (phrase.isEmpty() || startsList(phrase.get(), sentenceEnd)) {
        return;
      }
      report(person, phrases.roles(phrase.get()), Optional.empty(), 0.8);
      i = phrase.get().end();
      int after = prose.is(i, ",") ? i + 1 : i;
      int next = prose.is(after, "and") ? after + 1 : after;
      if (next == i) {
        return;
      }
      i = next;
    }
  }

  /** "Ann Lee, President Obama": the words belong to the name that follows them. */
  private boolean startsList(Description phrase, int sentenceEnd) {
    int next = phrase.core().end();
    return next < sentenceEnd
        && mentioned.at(next).filter(found -> found.type() == EntityType.PERSON).isPresent();
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

  /** "Ann Lee | is the head of Acme", "… | worked as a porter", "… | was elected president". */
  private void afterVerb(Mention person, int from, int sentenceEnd) {
    int i = from;
    while (i < sentenceEnd && (prose.isTagged(i, "ADV") || AUXILIARIES.contains(prose.word(i)))) {
      i++;
    }
    if (i + 2 < sentenceEnd && BEING.contains(prose.word(i)) && prose.is(i + 1, "to")) {
      i += 2;
    }
    if (i >= sentenceEnd) {
      return;
    }
    boolean denied = false;
    int noun = i;
    if (BEING.contains(prose.word(i))) {
      noun = i + 1;
      while (noun < sentenceEnd
          && (prose.isTagged(noun, "ADV") || Clauses.isNegation(prose.word(noun)))) {
        denied |= Clauses.isNegation(prose.word(noun));
        noun++;
      }
      boolean thought =
          noun + 1 < sentenceEnd && prose.isTagged(noun, "VERB") && prose.isTagged(noun + 1, "DET");
      if (noun < sentenceEnd && (thought || APPOINTING.contains(prose.word(noun)))) {
        noun++;
      }
    } else if (!SERVING.contains(prose.word(i))) {
      return;
    }
    int as = asFrom(noun, sentenceEnd);
    var phrase = phrases.startingAt(as, sentenceEnd);
    if (phrase.isEmpty() || startsList(phrase.get(), sentenceEnd)) {
      return;
    }
    var verb = Part.of(prose.text(), prose.span(new Words(i, i + 1)));
    facts.add(person, phrases.roles(phrase.get()), Optional.of(verb), denied, 0.7);
  }

  /** "… after working | as a porter": the person named last in the sentence. */
  private void asSomething(int as) {
    int start = prose.sentenceStart(as);
    int doing = doing(as, start);
    if (doing < 0) {
      return;
    }
    for (int i = doing - 1; i >= Math.max(start, as - 40); i--) {
      var person = mentioned.at(i).filter(found -> found.type() == EntityType.PERSON);
      if (person.isPresent()) {
        boolean over = prose.is(doing, "over");
        var verb =
            Part.of(prose.text(), prose.span(new Words(over ? doing - 1 : doing, doing + 1)));
        phrases
            .startingAt(as + 1, prose.sentenceEnd(as))
            .ifPresent(
                phrase -> report(person.get(), phrases.roles(phrase), Optional.of(verb), 0.6));
        return;
      }
    }
  }

  /** The verb before "as": "worked | as", "joined | the bank as"; -1 if none is there. */
  private int doing(int as, int start) {
    if (SERVING.contains(prose.word(as - 1))) {
      return as - 1;
    }
    for (int i = as - 1; i > Math.max(start, as - FURTHEST_VERB) && !prose.is(i, ","); i--) {
      if (prose.isTagged(i, "VERB")) {
        return JOINING.contains(prose.word(i)) ? i : -1;
      }
    }
    return -1;
  }

  private int asFrom(int token, int end) {
    for (int i = token; i < Math.min(end, token + 4); i++) {
      if (prose.is(i, "as")) {
        return i + 1;
      }
    }
    return token;
  }

  private void report(Mention person, List<BareRole> roles, Optional<Part> verb, double score) {
    facts.add(person, roles, verb, false, score);
  }
}
