package org.standoff.facts.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact.Argument;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Form;
import org.standoff.prose.Mentioned;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;

/**
 * Takes a noun phrase that describes a person apart: "Co-founder and US director of Acme" is two
 * roles, a place and an organization.
 */
final class RolePhrases {
  private static final int LONGEST = 30;

  private static final Set<String> TYING = Set.of("of", "at", "for", "with", "in", "from", "to");

  /** Prepositions that look like verbs: "Following | President Lee's speech". */
  private static final Set<String> PREPOSITIONS =
      WordTable.of(Locale.ENGLISH, "roles").words("prepositions");

  private static final Set<String> WITHIN = Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "X");

  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;
  private final SplitNames names;
  private final FollowingNames following;
  private final RoleWording wording;
  private final Portfolios portfolios;

  RolePhrases(Mentioned mentioned, PersonNouns nouns) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.nouns = nouns;
    this.names = new SplitNames(mentioned, nouns);
    this.following = new FollowingNames(mentioned, nouns, names);
    this.wording = new RoleWording(prose, nouns, names::isName);
    this.portfolios = new Portfolios(prose, nouns);
  }

  /** A role with what was split off. */
  record BareRole(Part words, List<Argument> arguments) {}

  /**
   * A phrase that may describe a person.
   *
   * @param core up to its last noun before any preposition
   * @param tail the preposition behind it with its noun
   */
  record Description(Words core, Optional<Words> tail) {
    int end() {
      return tail.map(Words::end).orElse(core.end());
    }
  }

  /** The first word of the noun phrase that ends in a noun. */
  int frontOf(int noun, int start) {
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
    if (names.isName(token) || prose.isPossessive(token) || prose.isHyphen(token)) {
      return true;
    }
    boolean joint =
        prose.is(token, "and")
            && token > start
            && (nouns.isRole(prose, token - 1) || isWithinTitle(token));
    if (token > start && portfolios.isJoint(token)) {
      return true;
    }
    boolean noun =
        isWithinHyphens(token)
            || isBehindHyphen(token, start)
            || (token > start && nouns.isOfCompound(prose, token))
            || isOfTitle(token, start)
            || prose.isTagged(token, "NOUN")
            || prose.isTagged(token, "PROPN")
            || prose.isTagged(token, "ADJ")
            || prose.isTagged(token, "DET");
    boolean own =
        prose.isTagged(token, "PRON")
            && Set.of("his", "her", "their", "its").contains(prose.word(token));
    return joint || own || (noun && !isEdge(token)) || isParticiple(token, start);
  }

  /** "Foreign Trade | and | Tourism Minister": one title of two things. */
  private boolean isWithinTitle(int token) {
    return prose.isCapitalised(token - 1)
        && prose.isCapitalised(token + 1)
        && isOfTwo(token - 1)
        && isOfTwo(token + 1);
  }

  private boolean isOfTwo(int token) {
    boolean noun = prose.isTagged(token, "NOUN") || prose.isTagged(token, "PROPN");
    return noun && !nouns.isRole(prose, token) && !names.namesPerson(token, token + 1);
  }

  /** "nurse-| turned |-politician", "| 45 |-year-old nurse", "| Under |-secretary". */
  private boolean isWithinHyphens(int token) {
    return prose.isHyphen(token + 1);
  }

  /** "Leeds-| based | nurse", "well-| known | nurse". */
  private boolean isBehindHyphen(int token, int first) {
    return token > first && prose.isHyphen(token - 1) && prose.isWord(token);
  }

  /** "Former | Downing | Street chief": a capitalised word that looks like a verb. */
  private boolean isOfTitle(int token, int start) {
    return token > start
        && prose.word(token).endsWith("ing")
        && !PREPOSITIONS.contains(prose.word(token))
        && prose.isCapitalised(token)
        && prose.isCapitalised(token + 1);
  }

  /** Whether the token is the end of another phrase: a time or the comma of a list. */
  private boolean isEdge(int token) {
    return prose.isTagged(token + 1, "DET");
  }

  /**
   * The phrase that starts at a token, behind whose it is ("Lee's | wife"); empty if none does
   * whose last noun is a role.
   */
  Optional<Description> startingAt(int token, int to) {
    int bound = Math.min(to, token + LONGEST);
    int first = afterOwningPerson(token, bound);
    int end = first;
    while (end < bound && isInCore(end, first, bound)) {
      end++;
    }
    while (end > first && !nouns.isRole(prose, end - 1)) {
      end--;
    }
    if (end == first || names.namesPerson(first, end)) {
      return Optional.empty();
    }
    return Optional.of(new Description(new Words(first, end), tail(end, bound)));
  }

  /**
   * A description up to a token, to which it reaches by itself or with the name behind its comma:
   * "chairman, | Acme"; empty if something else stands between.
   */
  Optional<Description> withName(Description phrase, int end) {
    if (phrase.end() == end) {
      return Optional.of(phrase);
    }
    int name = phrase.end() + 1;
    boolean named = phrase.tail().isEmpty() && prose.is(name - 1, ",") && name < end;
    return named && names.nameEnd(name, end) == end
        ? Optional.of(new Description(phrase.core(), Optional.of(new Words(name - 1, end))))
        : Optional.empty();
  }

  private int afterOwningPerson(int token, int bound) {
    var person = mentioned.at(token).filter(found -> SplitNames.isNamed(found, EntityType.PERSON));
    int end = person.map(found -> prose.tokenAt(found.span().end())).orElse(token);
    return end > token && end < bound && prose.isPossessive(end) ? end + 1 : token;
  }

  /** The roles of a phrase in order; what is split off the first holds for all. */
  List<BareRole> roles(Description phrase) {
    var behind = phrase.tail().map(names::arguments).orElse(List.of());
    boolean plain = behind.isEmpty() && phrase.tail().filter(this::isDescription).isPresent();
    List<BareRole> roles = new ArrayList<>();
    List<Argument> inFront = List.of();
    for (var part : parts(phrase.core())) {
      boolean last = part.end() == phrase.core().end();
      var own = names.arguments(part);
      inFront = own.isEmpty() ? inFront : own;
      List<Argument> arguments = new ArrayList<>(inFront);
      arguments.addAll(behind);
      int end = plain ? phrase.end() : phrase.tail().map(this::beforeName).orElse(part.end());
      var words = last ? new Words(part.first(), Math.max(part.end(), end)) : part;
      wording.of(words, part.last()).ifPresent(said -> roles.add(new BareRole(said, arguments)));
    }
    return roles;
  }

  /** The end of what is no name: "minister | of foreign affairs | of Serbia". */
  private int beforeName(Words tail) {
    if (!isPartOfRole(tail.first()) || names.namesPerson(tail.first(), tail.end())) {
      return tail.first();
    }
    int name = tail.first() + 1;
    while (name < tail.end() && !names.isName(name)) {
      name++;
    }
    int tie = name - 1;
    while (tie > tail.first() && !TYING.contains(prose.word(tie))) {
      tie--;
    }
    return name < tail.end() ? tie : tail.first();
  }

  /** "writer and officer", "police spokesman Captain": two parts, each with a noun of its own. */
  private List<Words> parts(Words core) {
    List<Words> parts = new ArrayList<>();
    int first = core.first();
    for (int i = core.first(); i + 2 < core.end(); i++) {
      if (i >= first && isJoint(i + 1) && nouns.isRole(prose, i)) {
        parts.add(new Words(first, i + 1));
        first = i + 2;
      }
    }
    int rank = core.last();
    boolean ranked =
        rank > first
            && prose.isCapitalised(rank)
            && nouns.isRole(prose, rank - 1)
            && !prose.isCapitalised(rank - 1);
    if (ranked) {
      parts.add(new Words(first, rank));
      first = rank;
    }
    parts.add(new Words(first, core.end()));
    return parts;
  }

  /** "leader | of the group", but not "wife | of Mr. Smith" and not "president | at the time". */
  private boolean isDescription(Words tail) {
    boolean person =
        names.namesPerson(tail.first(), tail.end()) || nouns.isAddress(prose, tail.last());
    return isPartOfRole(tail.first()) && !person;
  }

  /** "minister | of finance", "vice president | for research". */
  private boolean isPartOfRole(int preposition) {
    return prose.is(preposition, "of") || prose.is(preposition, "for");
  }

  private boolean isJoint(int token) {
    return prose.is(token, "and") || prose.is(token, ",") || prose.is(token, "&");
  }

  private boolean isInCore(int token, int first, int bound) {
    if (names.isName(token) || prose.isPossessive(token) || prose.isHyphen(token)) {
      return true;
    }
    if (isJoint(token) && !joinsModifiers(token, first, bound)) {
      return token > first
          && token + 1 < bound
          && nouns.isRole(prose, token - 1)
          && !prose.is(token, ",");
    }
    boolean own = token == first && prose.isTagged(token, "PRON");
    boolean adverb = prose.isTagged(token, "ADV") && token + 1 < bound && !prose.is(token, "then");
    return own
        || (adverb && prose.isTagged(token + 1, "ADJ"))
        || prose.is(token, "then")
        || isParticiple(token, first)
        || isBeforeRole(token, bound)
        || (token == first && isRoleOfRole(token, bound))
        || isBehindHyphen(token, first)
        || isJoint(token)
        || (isWithinHyphens(token) && token + 2 < bound)
        || WITHIN.contains(prose.token(token).tag())
        || nouns.isRole(prose, token);
  }

  /** "young | and | keen", "well-known | and | much-loved". */
  private boolean joinsModifiers(int token, int first, int bound) {
    return prose.is(token, "and")
        && token > first
        && token + 2 < bound
        && (prose.isTagged(token - 1, "ADJ") || isBehindHyphen(token - 1, first))
        && (prose.isTagged(token + 1, "ADJ") || isWithinHyphens(token + 1));
  }

  /** "founding | managing | director". */
  private boolean isBeforeRole(int token, int bound) {
    return prose.isTagged(token, "VERB")
        && prose.word(token).endsWith("ing")
        && token + 1 < bound
        && nouns.isRole(prose, token + 1);
  }

  /** "| associate | director": a role that the tagger takes for a verb. */
  private boolean isRoleOfRole(int token, int bound) {
    return token + 1 < bound
        && nouns.isRoleBeforeName(prose, token)
        && nouns.isRole(prose, token + 1);
  }

  /** "founding director", "a retired general". */
  boolean isParticiple(int token, int first) {
    var word = prose.word(token);
    boolean start =
        (token == first && !PREPOSITIONS.contains(word)) || prose.isTagged(token - 1, "DET");
    return start && prose.isTagged(token, "VERB") && (word.endsWith("ing") || word.endsWith("ed"));
  }

  /** "of the African Union", "at the time"; empty if no preposition follows. */
  private Optional<Words> tail(int end, int bound) {
    if (end >= bound || !TYING.contains(prose.word(end)) || prose.isVerbal(end + 1)) {
      return Optional.empty();
    }
    int i = end + 1;
    while (i < bound && isInTail(i, bound)) {
      i++;
    }
    while (i > end + 1 && (prose.is(i - 1, "of") || prose.isTagged(i - 1, "DET"))) {
      i--;
    }
    return i > end + 1 ? Optional.of(new Words(end, i)) : Optional.empty();
  }

  private boolean isInTail(int token, int bound) {
    return names.isName(token)
        || prose.isPossessive(token)
        || prose.isHyphen(token)
        || prose.isHyphen(token - 1)
        || prose.is(token, "of")
        || WITHIN.contains(prose.token(token).tag())
        || isParticipleInTail(token, bound)
        || (prose.is(token, "and") && token + 1 < bound && isJoining(token));
  }

  /** "of the | ruling | People's Party". */
  private boolean isParticipleInTail(int token, int bound) {
    return token + 1 < bound
        && prose.isTagged(token - 1, "DET")
        && prose.isTagged(token, "VERB")
        && names.isName(token + 1);
  }

  /** "of Acme | and | the Bank", "of Education | and | Sports". */
  private boolean isJoining(int token) {
    boolean titles =
        prose.isCapitalised(token - 1)
            && prose.isCapitalised(token + 1)
            && !prose.is(token - 2, "the")
            && WITHIN.contains(prose.token(token + 1).tag())
            && !names.namesPerson(token + 1, token + 2)
            && !nouns.isRole(prose, token + 1);
    return titles || (names.isName(token + 1) && names.isName(token - 1));
  }

  /** "Ann Lee, | President | Obama", "…, | adviser to the King | Bo Ray": it is of who follows. */
  boolean startsList(Description phrase, int sentenceEnd) {
    return following.take(phrase.core(), phrase.tail(), sentenceEnd);
  }

  /** Whether what stands between commas ends before a token. */
  boolean isClosed(int token) {
    return token >= prose.size() || prose.is(token, ",") || prose.is(token, ".");
  }

  /** Whether a token belongs to the name of an organization, a place or a people. */
  boolean isName(int token) {
    return names.isName(token);
  }
}
