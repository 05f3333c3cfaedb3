package org.standoff.entities.mending;

import java.util.Locale;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.entities.mending.LaidNames.Laid;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/**
 * Persons whose names are words: after a word of courtesy ("Mrs May", "Dr Strange"), or where a
 * given name that is a word stands before another ("Will Harker", "Summer Price").
 */
final class Courtesy implements NameRule {
  private static final double SCORE = 0.8;
  private static final int LONGEST_NAME = 4;

  /** Below this the finder may have mistaken a person for a firm. */
  private static final double DOUBTFUL = 0.6;

  private final WordTable table = WordTable.of(Locale.ENGLISH, "given-names");
  private final Set<String> courtesies =
      WordTable.of(Locale.ENGLISH, "persons").words("courtesies");
  private final Set<String> words = table.words("words");
  private final Set<String> auxiliaries = table.words("auxiliaries");
  private final Set<String> noSurnames = table.words("no-surnames");
  private final Set<String> abbreviations =
      WordTable.of(Locale.ENGLISH, "persons").words("abbreviated");
  private final PersonNouns nouns;

  Courtesy(PersonNouns nouns) {
    this.nouns = nouns;
  }

  @Override
  public void mend(LaidNames names) {
    var prose = names.prose();
    for (int token = 0; token < prose.size(); token++) {
      if (prose.isCapitalised(token) && courtesies.contains(prose.word(token))) {
        addBehind(names, token);
      } else if (prose.isCapitalised(token) && words.contains(prose.word(token))) {
        addGiven(names, token);
      }
    }
  }

  /** "Mrs May", but not "Mr President". */
  private void addBehind(LaidNames names, int courtesy) {
    var prose = names.prose();
    int first = courtesy + 1;
    if (prose.is(first, ".") && prose.touchesPrevious(first)) {
      first++;
    }
    boolean named = prose.isCapitalised(first) && prose.sentenceStart(first) <= courtesy;
    boolean title =
        nouns.isVocative(prose, first)
            || (nouns.isHonorific(prose.word(first)) && !abbreviations.contains(prose.word(first)));
    if (!named || title || nouns.isOffice(prose.word(first)) || !names.isFree(courtesy)) {
      return;
    }
    int end = first;
    while (end - first < LONGEST_NAME && prose.isCapitalised(end) && names.isFree(end)) {
      end++;
    }
    if (end > first && isPersonFrom(names, end)) {
      end = names.at(end).orElseThrow().end();
    }
    var found = names.at(first).filter(name -> name.first() == courtesy + 1 && name.size() == 1);
    boolean thing = end > first && noSurnames.contains(prose.word(end - 1));
    if (end > first && !thing) {
      names.put(new Laid(EntityType.PERSON, first, end, SCORE));
    } else if (found.isPresent() && found.get().type() != EntityType.PERSON) {
      names.put(found.get().withType(EntityType.PERSON));
    }
  }

  private static boolean isPersonFrom(LaidNames names, int token) {
    return names
        .at(token)
        .filter(name -> name.first() == token && name.type() == EntityType.PERSON)
        .isPresent();
  }

  /** "Will Harker said", unless it asks: "Will Harker say". */
  private void addGiven(LaidNames names, int token) {
    var prose = names.prose();
    boolean asks = auxiliaries.contains(prose.word(token)) && isQuestion(prose, token);
    int surname = token + 1;
    if (asks
        || isLinked(prose, token)
        || !prose.isCapitalised(surname)
        || !isFreeOrDoubtful(names, token)) {
      return;
    }
    var behind = names.at(surname);
    boolean found =
        behind.filter(name -> name.type() == EntityType.PERSON && name.size() == 1).isPresent();
    if (found || isPerson(names, token)) {
      double score = behind.map(Laid::score).orElse(SCORE);
      names.put(new Laid(EntityType.PERSON, token, token + 2, score));
    }
  }

  /** Whether a name begins at none of two tokens but a doubtful one over both. */
  private static boolean isFreeOrDoubtful(LaidNames names, int token) {
    return names.isFree(token)
        || names
            .at(token)
            .filter(name -> name.first() == token && name.size() == 2 && name.score() < DOUBTFUL)
            .filter(name -> name.type() != EntityType.PERSON)
            .isPresent();
  }

  /**
   * Whether two capitalised words that nobody found are somebody: they do something, and stand
   * within a sentence or come again.
   */
  private boolean isPerson(LaidNames names, int token) {
    var prose = names.prose();
    int end = token + 2;
    boolean alone =
        !prose.isCapitalised(end)
            && prose.isWord(token + 1)
            && !noSurnames.contains(prose.word(token + 1))
            && names.at(token + 1).equals(names.at(token));
    boolean within = token > prose.sentenceStart(token);
    return alone
        && (prose.isVerbal(end) || prose.is(end, "and"))
        && (within || comesAgain(prose, token));
  }

  private static boolean comesAgain(Prose prose, int token) {
    for (int other = 0; other < prose.size(); other++) {
      if (other != token
          && prose.written(other).equals(prose.written(token))
          && prose.written(other + 1).equals(prose.written(token + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuestion(Prose prose, int token) {
    return prose.is(prose.sentenceEnd(token) - 1, "?");
  }

  /** Whether a word before it makes the word part of something else. */
  private static boolean isLinked(Prose prose, int token) {
    boolean date = CalendarWords.month(prose.word(token)).isPresent();
    return token > prose.sentenceStart(token)
        && ((prose.isCapitalised(token - 1) && prose.sentenceStart(token) < token - 1)
            || (date && isBeforeDate(prose.tag(token - 1))));
  }

  /** "last May", "in April", "2 June". */
  private static boolean isBeforeDate(String tag) {
    return switch (tag) {
      case "ADP", "ADJ", "DET", "NUM" -> true;
      default -> false;
    };
  }
}
