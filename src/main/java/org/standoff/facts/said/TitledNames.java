package org.standoff.facts.said;

import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Mention;
import org.standoff.prose.Mentioned;
import org.standoff.prose.NounPhrases;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;

/** Tells whose name stands beside words that only say what somebody is. */
final class TitledNames {
  /** No name with what addresses its bearer has more words. */
  private static final int LONGEST_NAME = 6;

  private final Prose prose;
  private final Mentioned mentioned;
  private final NounPhrases phrases;
  private final PersonNouns nouns;

  TitledNames(Mentioned mentioned, NounPhrases phrases, PersonNouns nouns) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.phrases = phrases;
    this.nouns = nouns;
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
        first < end && prose.is(first - 1, ",") && !namesPerson(office) && describesPerson(office);
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
    return office.filter(words -> !namesPerson(words) && describesPerson(words)).isPresent();
  }

  boolean describesPerson(Words words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (nouns.isRoleBeforeName(prose, i)) {
        return true;
      }
    }
    return false;
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
   * "the head of Apple Tim Cook", "Chief of Police General Lee": the name of an organization runs
   * into that of a person, or into a title.
   */
  boolean areBefore(Words words, Mention person) {
    int name = prose.tokenAt(person.span().start());
    if (name - 1 > words.first() && isDescribing(name - 1)) {
      return true;
    }
    int before = name - 1;
    while (before > words.first()
        && nouns.isRoleBeforeName(prose, before)
        && prose.isCapitalised(before)) {
      before--;
    }
    boolean titled = before < name - 1 && mentioned.isNominal(before);
    return before > words.first()
        && (titled
            || mentioned.at(before).filter(found -> found.type() != EntityType.PERSON).isPresent());
  }

  /** "Moscow-based lawyer | Peter Short", "Reagan confidant | Paul Laxalt". */
  private boolean isDescribing(int token) {
    return nouns.isRoleBeforeName(prose, token) && mentioned.at(token).isEmpty();
  }
}
