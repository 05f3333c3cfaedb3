package org.standoff.entities.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.entities.mending.LaidNames.Laid;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;

/**
 * Names of firms that marks and small words are part of: "AT&T", "Standard & Poor's", "McDonald's",
 * "Yahoo!", "the Bill and Belinda Gateway Foundation".
 */
final class Companies implements NameRule {
  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "organizations");

  /** How sure it is that marks make a name where nothing was found. */
  private static final double SCORE = 0.8;

  private final Set<String> possessive = TABLE.words("possessive");
  private final Set<String> founded = TABLE.words("founded");
  private final Set<String> ampersands = TABLE.words("ampersand");

  @Override
  public void mend(LaidNames names) {
    var prose = names.prose();
    for (int token = 1; token < prose.size(); token++) {
      if (prose.is(token, "&")) {
        joinAmpersand(names, token);
      } else if (prose.is(token, "'s") && prose.touchesPrevious(token)) {
        takePossessive(names, token);
      } else if (prose.is(token, "!") && isCalled(prose, token)) {
        takeExclamation(names, token);
      } else if (prose.is(token, "and")) {
        joinFounders(names, token);
      }
    }
    joinRepeated(names);
  }

  /** "H&M" and "Bang & Olsen", but not "R&D", "Antigua & Barbuda" and "Ann Lee & Bob Hall". */
  private void joinAmpersand(LaidNames names, int token) {
    var prose = names.prose();
    boolean tight = prose.touchesPrevious(token) && prose.touchesPrevious(token + 1);
    int first = token - 1;
    int end = token + 2;
    boolean apart = tight == (prose.touchesPrevious(token) || prose.touchesPrevious(token + 1));
    if (!apart || !prose.isCapitalised(first) || !prose.isCapitalised(token + 1)) {
      return;
    }
    var text = names.text(first, end).toLowerCase(Locale.ROOT);
    if (ampersands.contains(text) || prose.sentenceOf(first) != prose.sentenceOf(token + 1)) {
      return;
    }
    var parts = names.within(first, end);
    boolean whole =
        parts.size() == 1 && parts.getFirst().first() <= first && parts.getFirst().end() >= end;
    boolean other =
        parts.stream()
            .anyMatch(part ->
                part.type() == EntityType.LOCATION
                    || part.type() == EntityType.GROUP
                    || (part.type() == EntityType.PERSON && part.size() > 1));
    if (whole || other || (!tight && prose.isCapitalised(first - 1) && names.isFree(first - 1))) {
      return;
    }
    for (var part : parts) {
      first = Math.min(first, part.first());
      end = Math.max(end, part.end());
    }
    while (!tight
        && prose.isCapitalised(end)
        && names.isFree(end)
        && prose.isTagged(end, "PROPN")) {
      end++;
    }
    names.put(new Laid(EntityType.ORGANIZATION, first, end, SCORE));
  }

  /** "McDonald's", "Standard & Poor's". */
  private void takePossessive(LaidNames names, int token) {
    var prose = names.prose();
    var name = names.at(token - 1);
    boolean known = possessive.contains(prose.word(token - 1)) && prose.isCapitalised(token - 1);
    if (!known || !names.isFree(token)) {
      return;
    }
    boolean addressed =
        name.filter(found -> found.type() == EntityType.PERSON && found.size() > 1).isPresent();
    if (!addressed) {
      int first = name.map(Laid::first).orElse(token - 1);
      names.put(new Laid(EntityType.ORGANIZATION, first, token + 1, SCORE));
    }
  }

  /** Whether a mark of exclamation stands within a sentence and is no shout: "Yahoo! bought". */
  private static boolean isCalled(Prose prose, int mark) {
    var next = prose.written(mark + 1);
    boolean goesOn =
        prose.has(mark + 1)
            && (prose.isPossessive(mark + 1)
                || (!next.isEmpty() && Character.isLowerCase(next.charAt(0))));
    return goesOn
        && prose.touchesPrevious(mark)
        && prose.isCapitalised(mark - 1)
        && prose.isTagged(mark - 1, "PROPN");
  }

  private void takeExclamation(LaidNames names, int mark) {
    var name = names.at(mark - 1);
    if (!names.isFree(mark)
        || name.filter(found -> found.type() == EntityType.PERSON && found.size() > 1)
            .isPresent()) {
      return;
    }
    var type =
        name.map(Laid::type)
            .filter(found -> found != EntityType.PERSON)
            .orElse(EntityType.ORGANIZATION);
    names.put(
        new Laid(
            type,
            name.map(Laid::first).orElse(mark - 1),
            mark + 1,
            name.map(Laid::score).orElse(SCORE)));
  }

  /** "the Bill and Belinda Gateway Foundation": of two founders, since "the" stands before both. */
  private void joinFounders(LaidNames names, int token) {
    var prose = names.prose();
    var behind = names.at(token + 1);
    boolean foundation =
        behind.isPresent()
            && behind.get().first() == token + 1
            && behind.get().size() > 1
            && behind.get().type() == EntityType.ORGANIZATION
            && founded.contains(prose.word(behind.get().end() - 1));
    int first = token - 1;
    if (foundation && prose.isCapitalised(first) && prose.is(first - 1, "the")) {
      names.put(new Laid(EntityType.ORGANIZATION, first, behind.get().end(), behind.get().score()));
    }
  }

  /**
   * "Marks and Spender": two words that stand together again and again, and never apart, of which
   * only one was taken for a person.
   */
  private static void joinRepeated(LaidNames names) {
    var prose = names.prose();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, List<Integer>> pairs = new LinkedHashMap<>();
    for (int token = 0; token < prose.size(); token++) {
      counts.merge(prose.written(token), 1, Integer::sum);
      if (isPair(names, token)) {
        var words = prose.written(token - 1) + " " + prose.written(token + 1);
        pairs.computeIfAbsent(words, unseen -> new ArrayList<>()).add(token);
      }
    }
    for (var places : pairs.values()) {
      int token = places.getFirst();
      boolean together =
          places.size() > 1
              && counts.get(prose.written(token - 1)) == places.size()
              && counts.get(prose.written(token + 1)) == places.size();
      boolean found =
          places.stream().anyMatch(at -> !names.isFree(at - 1) || !names.isFree(at + 1));
      boolean two = places.stream().anyMatch(at -> !names.isFree(at - 1) && !names.isFree(at + 1));
      if (together && found && !two) {
        places.forEach(at -> names.put(new Laid(EntityType.ORGANIZATION, at - 1, at + 2, SCORE)));
      }
    }
  }

  /** Two single words with "and" between them, each of which is a person by itself or nothing. */
  private static boolean isPair(LaidNames names, int token) {
    var prose = names.prose();
    return prose.is(token, "and")
        && prose.isCapitalised(token - 1)
        && prose.isCapitalised(token + 1)
        && !prose.isCapitalised(token - 2)
        && !prose.isCapitalised(token + 2)
        && isPart(names, token - 1)
        && isPart(names, token + 1);
  }

  private static boolean isPart(LaidNames names, int token) {
    return names
        .at(token)
        .filter(name -> name.size() > 1 || name.type() != EntityType.PERSON)
        .isEmpty();
  }
}
