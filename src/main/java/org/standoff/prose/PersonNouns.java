package org.standoff.prose;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.text.WordTable;
import org.standoff.words.Countries;

/** Words that say what a person is, and words that address one. May be shared by threads. */
public final class PersonNouns {
  private static final int SHORTEST_BY_ENDING = 6;

  private final Set<String> offices;
  private final Set<String> persons;
  private final Set<String> described;
  private final Set<String> anybody;
  private final Set<String> compounds;
  private final Set<String> honorifics;
  private final Set<String> addresses;
  private final Set<String> styles;
  private final Set<String> vocatives;
  private final Set<String> undescribing;
  private final Set<String> notQuite;
  private final Set<String> female;
  private final Set<String> male;
  private final Set<String> nationalities;

  /** Those of English. */
  public PersonNouns() {
    var table = WordTable.of(Locale.ENGLISH, "persons");
    offices = table.words("offices");
    persons = union(offices, table.words("persons"));
    described = union(persons, table.words("descriptions"));
    anybody = WordTable.of(Locale.ENGLISH, "roles").words("people");
    compounds = WordTable.of(Locale.ENGLISH, "roles").words("compounds");
    honorifics = union(table.words("addresses"), table.words("titles"));
    addresses = table.words("addresses");
    styles = table.words("before-given");
    vocatives = table.words("vocatives");
    undescribing = union(addresses, table.words("no-persons"));
    notQuite = table.words("not-quite");
    female = table.words("female");
    male = table.words("male");
    nationalities =
        Countries.adjectives().stream()
            .map(adjective -> adjective.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private static Set<String> union(Set<String> words, Set<String> others) {
    Set<String> all = new HashSet<>(words);
    all.addAll(others);
    return all;
  }

  /** Whether a token is an office, job, rank, kinship or description of a person. */
  public boolean isRole(Prose prose, int token) {
    var word = prose.word(token);
    if (undescribing.contains(word) || prose.isVerbal(token) || isForSoMany(prose, token)) {
      return false;
    }
    return described.contains(word)
        || (prose.isTagged(token, "NOUN") && hasPersonEnding(prose, token));
  }

  /** "eight-| player | game": for how many something is. */
  private static boolean isForSoMany(Prose prose, int token) {
    return token > 1 && prose.isHyphen(token - 1) && prose.isTagged(token - 2, "NUM");
  }

  /** Whether a token right before a name is a role, whatever the tagger took it for. */
  public boolean isRoleBeforeName(Prose prose, int token) {
    return isRole(prose, token)
        || (described.contains(prose.word(token)) && !isForSoMany(prose, token));
  }

  /**
   * Whether a token is a noun that the tagger took for a verb: "talk | show | host"; what one thing
   * before it did would be "shows".
   */
  public boolean isOfCompound(Prose prose, int token) {
    return isThing(prose, token - 1)
        && prose.isTagged(token, "VERB")
        && !prose.word(token - 1).endsWith("s")
        && compounds.contains(prose.word(token))
        && isRole(prose, token + 1);
  }

  /** A noun, or what is written as "TV" is. */
  private static boolean isThing(Prose prose, int token) {
    return prose.isTagged(token, "NOUN")
        || prose.isTagged(token, "PROPN")
        || (prose.isCapitalised(token)
            && prose.written(token).length() > 1
            && prose.written(token).equals(prose.written(token).toUpperCase(Locale.ROOT)));
  }

  /** Whether a token is the plural of what a person is: "headliners", "spokesmen". */
  public boolean isPluralRole(Prose prose, int token) {
    var word = prose.word(token);
    boolean men = word.endsWith("men");
    if (!men && !word.endsWith("s")) {
      return false;
    }
    boolean noun = word.endsWith("yers") || word.endsWith("ists");
    if (prose.isVerbal(token) && !noun) {
      return false;
    }
    var one =
        men ? word.substring(0, word.length() - 2) + "an" : word.substring(0, word.length() - 1);
    var ending = one.endsWith("er") || one.endsWith("or") || one.endsWith("ist") || men;
    return described.contains(one) || (ending && one.length() >= SHORTEST_BY_ENDING);
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

  /** Whether a token is the adjective of a place or people. */
  public boolean isNationality(Prose prose, int token) {
    return nationalities.contains(prose.word(token)) && prose.isCapitalised(token);
  }

  /** Whether a word addresses the bearer of a name and says nothing else: "Mrs", "Sir". */
  public boolean isAddress(Prose prose, int token) {
    return addresses.contains(prose.word(token));
  }

  /** Whether a word before a name is no part of it. */
  public boolean isHonorific(String word) {
    return honorifics.contains(word);
  }

  /**
   * Whether a title behind another belongs to how somebody is called: "President | Sheikh | Ali".
   */
  public boolean isStyle(String word) {
    return styles.contains(word);
  }

  /** Whether "Mr" stands before an office rather than a surname: "Mr | Speaker |, I agree". */
  public boolean isVocative(Prose prose, int token) {
    boolean goesOn = prose.isCapitalised(token + 1) && !prose.is(token + 1, "i");
    return vocatives.contains(prose.word(token)) && !goesOn;
  }

  /** Whether a word says what a person is: "general", "writer". */
  public boolean isPerson(String word) {
    return persons.contains(word);
  }

  /** Whether a word by itself only says that somebody is a person: "woman", "guy". */
  public boolean isAnybody(String word) {
    return anybody.contains(word);
  }

  /** Whether a word says what few persons of an article are, so that "the general" is somebody. */
  public boolean isOffice(String word) {
    return offices.contains(word);
  }

  /**
   * Whether a word says that somebody is not quite, or no longer, what the title behind it says.
   */
  public boolean isNotQuite(String word) {
    return notQuite.contains(word);
  }

  /** What a word tells of whom it addresses or describes; most tell nothing. */
  public Optional<Gender> gender(String word) {
    if (female.contains(word)) {
      return Optional.of(Gender.FEMALE);
    }
    return male.contains(word) ? Optional.of(Gender.MALE) : Optional.empty();
  }
}
