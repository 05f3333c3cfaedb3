package org.standoff.facts.said;

import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Mention;
import org.standoff.prose.Mentioned;
import org.standoff.prose.NounPhrases;
import org.standoff.prose.OfficeTitles;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;

/** Tells whose name stands beside words that only say what somebody is. */
final class TitledNames {
  /** No name with what addresses its bearer has more words. */
  private static final int LONGEST_NAME = 6;

  private static final Set<String> TYING = Set.of("of", "for", "at", "to", "in", "from");

  private final Prose prose;
  private final Mentioned mentioned;
  private final NounPhrases phrases;
  private final PersonNouns nouns;
  private final OfficeTitles offices;

  TitledNames(Mentioned mentioned, NounPhrases phrases, PersonNouns nouns) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.phrases = phrases;
    this.nouns = nouns;
    this.offices = new OfficeTitles(prose, nouns, this::isOtherName);
  }

  /** "Ann Lee, | Chair of the Board | said": the name that a title without its comma describes. */
  Words described(Words title, int start) {
    int first = title.first();
    while (first - 1 > start && prose.isCapitalised(first - 1)) {
      first--;
    }
    boolean apposed =
        first - 2 >= start
            && prose.is(first - 1, ",")
            && prose.isCapitalised(first)
            && mentioned.isPersonByName(first - 2)
            && !namesPerson(title)
            && describesPerson(new Words(first, title.end()));
    return apposed ? phrases.endingAt(first - 2, start).orElse(title) : title;
  }

  /** "said Acme's legal spokesman, | Dr Ann Lee |.": the name of whom the words before describe. */
  Optional<Words> nameBehind(Words office, int end) {
    int first = office.end() + 1;
    boolean described =
        first < end && prose.is(first - 1, ",") && !namesItself(office) && describesPerson(office);
    if (!described) {
      return Optional.empty();
    }
    return phrases
        .startingAt(first, end)
        .filter(name -> mentioned.isPersonByName(name.last()))
        .filter(name -> name.end() >= end || prose.isTagged(name.end(), "PUNCT"))
        .filter(name -> mentioned.at(name.first()).isPresent() || name.size() <= LONGEST_NAME);
  }

  /** "The head of Acme, | Dr Ann Lee |, said": the name of whom the words before it describe. */
  boolean isNameOfOffice(Words name, int start) {
    if (!mentioned.isPersonByName(name.last())
        || name.first() - 1 <= start
        || !prose.is(name.first() - 1, ",")) {
      return false;
    }
    var office = phrases.endingAt(name.first() - 2, start);
    return office.filter(words -> !namesItself(words) && describesPerson(words)).isPresent();
  }

  boolean describesPerson(Words words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (nouns.isRoleBeforeName(prose, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words name a person, and not as whose "Lee's lawyer" is. */
  private boolean namesItself(Words words) {
    int last = words.last();
    int owner = last;
    while (owner > words.first() && !prose.isPossessive(owner)) {
      owner--;
    }
    return namesPerson(new Words(prose.isPossessive(owner) ? owner : words.first(), last + 1));
  }

  boolean namesPerson(Words words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (mentioned.person(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether words before a name say what its bearer is: "lawyer | Peter Short", "the head of Apple
   * | Tim Cook", "Chief of Police General | Lee", "Minister for Health | Ann Lee", but not "a
   * lawyer for businessman | Peter Short", who is somebody else.
   */
  boolean areBefore(Words words, Mention person) {
    int name = prose.tokenAt(person.span().start());
    int tie = firstTie(words.first(), name);
    if (tie < name) {
      return isHeld(new Words(words.first(), tie), tie, name);
    }
    if (name - 1 > words.first() && isDescribing(name - 1)) {
      return true;
    }
    int before = beforeTitles(name, words.first());
    boolean titled = before < name - 1 && mentioned.isNominal(before);
    return before > words.first() && (titled || isOtherName(before));
  }

  /** An office with what it is held of, which no other office is: "Mayor | of | Leeds". */
  private boolean isHeld(Words office, int tie, int name) {
    int end = beforeTitles(name, tie) + 1;
    if (end == tie + 1 || !nouns.isRoleBeforeName(prose, office.last())) {
      return false;
    }
    for (int i = tie + 1; i < end; i++) {
      if (isTie(i) && nouns.isRoleBeforeName(prose, i - 1)) {
        return false;
      }
    }
    return offices.isTitle(office, new Words(tie, end));
  }

  /** The last token before a name and the ranks that stand in front of it: "General". */
  private int beforeTitles(int name, int first) {
    int before = name - 1;
    while (before > first
        && prose.isCapitalised(before)
        && (nouns.isHonorific(prose.word(before)) || nouns.isRoleBeforeName(prose, before))) {
      before--;
    }
    return before;
  }

  private int firstTie(int first, int name) {
    int tie = first + 1;
    while (tie < name && !isTie(tie)) {
      tie++;
    }
    return tie;
  }

  private boolean isTie(int token) {
    return TYING.contains(prose.word(token)) && mentioned.at(token).isEmpty();
  }

  /** "Moscow-based lawyer | Peter Short", "Reagan confidant | Paul Laxalt". */
  private boolean isDescribing(int token) {
    return nouns.isRoleBeforeName(prose, token) && mentioned.at(token).isEmpty();
  }

  private boolean isOtherName(int token) {
    return mentioned.at(token).filter(found -> found.type() != EntityType.PERSON).isPresent();
  }
}
