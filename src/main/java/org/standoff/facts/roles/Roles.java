package org.standoff.facts.roles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Argument;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Fact.Subject;
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
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/**
 * Finds what the people of an article are: words in front of their names, between commas behind
 * them, and after "is" and "as". A role that an article repeats is reported once.
 */
public final class Roles {
  private static final int FURTHEST_FRONT = 16;
  private static final int MOST_APPOSITIONS = 4;

  private static final Set<String> TYING = Set.of("of", "at", "for");

  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "roles");
  private static final Set<String> BEING = TABLE.words("being");
  private static final Set<String> APPOINTING = TABLE.words("appointing");
  private static final Set<String> SERVING = TABLE.words("serving");

  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;
  private final RolePhrases phrases;
  private final Attributions attributions;
  private final Map<String, Fact> facts = new LinkedHashMap<>();

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
    this.attributions = attributions;
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
    return List.copyOf(facts.values());
  }

  private void of(Mention person, int first, int end) {
    int sentenceEnd = prose.sentenceEnd(first);
    if (person.form() != Form.PRONOUN && person.form() != Form.TITLE) {
      inFront(person, first);
      behind(person, end, sentenceEnd);
    }
    afterVerb(person, end, sentenceEnd);
  }

  /** "NSWALC chair | Danny Chapman". */
  private void inFront(Mention person, int first) {
    int start = Math.max(prose.sentenceStart(first), first - FURTHEST_FRONT);
    boolean addressed = first - 2 > start && nouns.isAddress(prose, first - 1);
    int comma = addressed ? first - 2 : first - 1;
    if (prose.is(comma, ",")) {
      apposed(person, comma, start);
      return;
    }
    int end = first - 1 > start && prose.is(first - 1, ".") ? first - 1 : first;
    if (end <= start) {
      return;
    }
    if (!nouns.isRoleBeforeName(prose, end - 1)) {
      beforeOrganization(person, first, start);
      return;
    }
    int from = frontOf(end - 1, start);
    var phrase = new Description(new Words(from, end), Optional.empty());
    report(person, phrases.roles(phrase), Optional.empty(), 0.9);
    if (from - 1 > start && prose.is(from - 1, ",")) {
      apposed(person, from - 1, start);
    }
  }

  /** "his uncle, | President Macias", "the company's head, | Ann Lee". */
  private void apposed(Mention person, int comma, int start) {
    if (comma > start && !nouns.isRole(prose, comma - 1)) {
      apposedOffice(person, comma, start);
    }
    if (comma <= start || !nouns.isRole(prose, comma - 1)) {
      return;
    }
    int from = frontOf(comma - 1, start);
    if (isDefinite(from, comma - 1, start)) {
      var phrase = new Description(new Words(from, comma), Optional.empty());
      report(person, phrases.roles(phrase), Optional.empty(), 0.7);
    }
  }

  /** "The mayor of Leeds, | Ana Lopez, …": an office with what it is held of. */
  private void apposedOffice(Mention person, int comma, int start) {
    int tie = comma - 1;
    while (tie > start
        && (phrases.isName(tie) || prose.isTagged(tie, "PROPN") || prose.is(tie, "the"))) {
      tie--;
    }
    boolean tied = tie > start && tie < comma - 1 && TYING.contains(prose.word(tie));
    if (!tied || !nouns.isRole(prose, tie - 1)) {
      return;
    }
    int from = frontOf(tie - 1, start);
    if (isClosed(prose.tokenAt(person.span().end())) && isDefinite(from, tie - 1, start)) {
      var phrase = new Description(new Words(from, tie), Optional.of(new Words(tie, comma)));
      report(person, phrases.roles(phrase), Optional.empty(), 0.7);
    }
  }

  /** Whether a name that stands between commas ends here. */
  private boolean isClosed(int token) {
    return token >= prose.size() || prose.is(token, ",") || prose.is(token, ".");
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
    boolean tied = prose.is(i, "of") && phrases.isName(first - 1);
    if (!tied || i <= start || !nouns.isRole(prose, i - 1)) {
      return;
    }
    var core = new Words(frontOf(i - 1, start), i);
    var phrase = new Description(core, Optional.of(new Words(i, first)));
    report(person, phrases.roles(phrase), Optional.empty(), 0.8);
  }

  /** The first word of the noun phrase that ends in a noun. */
  private int frontOf(int noun, int start) {
    int from = noun;
    while (from > start && isBefore(from - 1, start)) {
      from--;
    }
    while (from < noun && (prose.isTagged(from, "CCONJ") || prose.isPossessive(from))) {
      from++;
    }
    return from;
  }

  private boolean isBefore(int token, int start) {
    var mention = mentioned.at(token);
    if (mention.isPresent() && mention.get().type() == EntityType.PERSON) {
      return mention.get().form() == Form.PRONOUN && prose.isTagged(token, "PRON");
    }
    if (phrases.isName(token) || prose.isPossessive(token) || prose.isHyphen(token)) {
      return true;
    }
    boolean joint = prose.is(token, "and") && token > start && nouns.isRole(prose, token - 1);
    boolean noun =
        prose.isTagged(token, "NOUN")
            || prose.isTagged(token, "PROPN")
            || prose.isTagged(token, "ADJ")
            || prose.isTagged(token, "DET");
    boolean own =
        prose.isTagged(token, "PRON")
            && Set.of("his", "her", "their", "its").contains(prose.word(token));
    return joint || own || (noun && !isEdge(token)) || phrases.isParticiple(token, start);
  }

  /** Whether the token is the end of another phrase: a time or the comma of a list. */
  private boolean isEdge(int token) {
    return prose.isTagged(token + 1, "DET");
  }

  private boolean isDefinite(int from, int noun, int start) {
    boolean article = prose.isTagged(from, "DET") || prose.isTagged(from, "PRON");
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
            || (from == start && prose.isCapitalised(noun));
    return definite && clause;
  }

  /** "Ann Lee, | 44, | the head of Acme", "Ann Lee, | who is the head of Acme". */
  private void behind(Mention person, int end, int sentenceEnd) {
    int i = afterBracket(end, sentenceEnd);
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

  /** "Ann Lee, | as a member of the council, …", "…, | being the head of Acme, …". */
  private void between(Mention person, int first, int sentenceEnd) {
    var phrase = phrases.startingAt(first, sentenceEnd);
    if (phrase.filter(found -> isClosed(found.end())).isPresent()) {
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
    while (i < sentenceEnd
        && (prose.isTagged(i, "ADV")
            || prose.is(i, "has")
            || prose.is(i, "been")
            || prose.is(i, "had"))) {
      i++;
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
      if (noun < sentenceEnd && APPOINTING.contains(prose.word(noun))) {
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
    report(person, phrases.roles(phrase.get()), Optional.of(verb), denied, 0.7);
  }

  /** "… after working | as a porter": the person named last in the sentence. */
  private void asSomething(int as) {
    int start = prose.sentenceStart(as);
    if (!SERVING.contains(prose.word(as - 1))) {
      return;
    }
    for (int i = as - 2; i >= Math.max(start, as - 40); i--) {
      var person = mentioned.at(i).filter(found -> found.type() == EntityType.PERSON);
      if (person.isPresent()) {
        var verb = Part.of(prose.text(), prose.span(new Words(as - 1, as)));
        phrases
            .startingAt(as + 1, prose.sentenceEnd(as))
            .ifPresent(
                phrase -> report(person.get(), phrases.roles(phrase), Optional.of(verb), 0.6));
        return;
      }
    }
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
    report(person, roles, verb, false, score);
  }

  private void report(
      Mention person, List<BareRole> roles, Optional<Part> verb, boolean denied, double score) {
    int sentence = person.sentence();
    for (var role : roles) {
      var words = role.words().span();
      var attribution =
          verb.isPresent()
              ? attributions.of(sentence, words)
              : attributions.inPassing(sentence, words);
      List<Argument> arguments = new ArrayList<>(role.arguments());
      attribution.saidBy().ifPresent(arguments::add);
      var name = Part.of(prose.text(), person.span());
      var fact =
          new Fact(
              Fact.Kind.ROLE,
              sentence,
              sentence,
              Optional.of(new Subject(name, OptionalInt.of(person.entity()))),
              verb,
              role.words(),
              arguments,
              denied || attribution.denied(),
              attribution.certainty(),
              score);
      var key = person.entity() + " " + Fold.fold(role.words().text()) + " " + fact.negated();
      facts.merge(key, fact, Roles::surer);
    }
  }

  /** What the article says itself counts more than what somebody in it says, or else the first. */
  private static Fact surer(Fact fact, Fact later) {
    return later.certainty().compareTo(fact.certainty()) < 0 ? later : fact;
  }
}
