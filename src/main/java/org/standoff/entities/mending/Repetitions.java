package org.standoff.entities.mending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.entities.mending.LaidNames.Laid;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;

/**
 * The article as one: what is surely a name in one place is one wherever the same words stand in
 * capitals by themselves, and "the Foundation" is the one organization whose name has that word.
 */
final class Repetitions implements NameRule {
  /** How sure the article must be of a name, and how much surer of its type than of another. */
  private static final double SURE = 0.7;

  private static final double SHARE = 0.75;

  /** What a repetition is worth of the score of what it repeats. */
  private static final double REPEATED = 0.8;

  private final Set<String> heads = WordTable.of(Locale.ENGLISH, "name-heads").words("alone");

  @Override
  public void mend(LaidNames names) {
    repeat(names);
    addHeads(names);
  }

  private record Known(List<String> words, Laid name) {}

  private void repeat(LaidNames names) {
    var prose = names.prose();
    var known = known(names);
    if (known.isEmpty()) {
      return;
    }
    var small = smallWords(prose);
    for (int token = 0; token < prose.size(); token++) {
      if (prose.isCapitalised(token) && names.isFree(token)) {
        for (var name : known.getOrDefault(prose.written(token), List.of())) {
          if (stands(names, token, name.words()) && isName(prose, token, name, small)) {
            var found = name.name();
            names.put(
                new Laid(found.type(), token, token + found.size(), REPEATED * found.score()));
            break;
          }
        }
      }
    }
  }

  /** The words of the article that begin in lower case somewhere. */
  private static Set<String> smallWords(Prose prose) {
    Set<String> words = new HashSet<>();
    for (int token = 0; token < prose.size(); token++) {
      if (prose.isWord(token) && !prose.isCapitalised(token)) {
        words.add(prose.word(token));
      }
    }
    return words;
  }

  /** What is surely one thing, by its first word, the longest first. */
  private static Map<String, List<Known>> known(LaidNames names) {
    Map<List<String>, Map<EntityType, Double>> weights = new HashMap<>();
    Map<List<String>, Laid> surest = new HashMap<>();
    for (var name : names.names()) {
      var words = words(names.prose(), name);
      weights
          .computeIfAbsent(words, unseen -> new EnumMap<>(EntityType.class))
          .merge(name.type(), name.score(), Double::sum);
      surest.merge(words, name, (one, other) -> one.score() >= other.score() ? one : other);
    }
    Map<String, List<Known>> known = new HashMap<>();
    surest.forEach((words, name) -> {
      double all = weights.get(words).values().stream().mapToDouble(weight -> weight).sum();
      double own = weights.get(words).get(name.type());
      boolean sure = name.score() >= SURE && own >= SHARE * all;
      if (sure && isNamed(name.type())) {
        known
            .computeIfAbsent(words.getFirst(), unseen -> new ArrayList<>())
            .add(new Known(words, name));
      }
    });
    known
        .values()
        .forEach(list ->
            list.sort(Comparator.comparingInt((Known name) -> name.words().size()).reversed()));
    return known;
  }

  private static List<String> words(Prose prose, Laid name) {
    List<String> words = new ArrayList<>();
    for (int token = name.first(); token < name.end(); token++) {
      words.add(prose.written(token));
    }
    return words;
  }

  private static boolean isNamed(EntityType type) {
    return switch (type) {
      case PERSON, LOCATION, ORGANIZATION -> true;
      case GROUP, MISC -> false;
    };
  }

  private static boolean stands(LaidNames names, int first, List<String> words) {
    var prose = names.prose();
    for (int i = 0; i < words.size(); i++) {
      if (!prose.written(first + i).equals(words.get(i)) || !names.isFree(first + i)) {
        return false;
      }
    }
    return prose.sentenceOf(first) == prose.sentenceOf(first + words.size() - 1);
  }

  /** Whether the words stand by themselves, and not for what they mean in lower case. */
  private static boolean isName(Prose prose, int first, Known name, Set<String> small) {
    int end = first + name.words().size();
    boolean common =
        name.words().size() == 1
            && (small.contains(prose.word(first)) || !prose.isTagged(first, "PROPN"));
    boolean before = prose.isCapitalised(first - 1) && prose.sentenceStart(first) < first;
    boolean joined = prose.touchesPrevious(first) && prose.is(first - 1, "-");
    return !common && !before && !joined && !prose.isCapitalised(end);
  }

  /** "the Foundation", where one organization of the article is a foundation. */
  private void addHeads(LaidNames names) {
    var prose = names.prose();
    Map<String, Optional<Laid>> byHead = new HashMap<>();
    Map<String, Set<List<String>>> bearers = new HashMap<>();
    for (var name : names.names()) {
      if (name.type() == EntityType.ORGANIZATION && name.size() > 1) {
        var last = prose.written(name.end() - 1);
        var head =
            prose.is(name.first() + 1, "of") || prose.is(name.first() + 1, "for")
                ? prose.written(name.first())
                : last;
        bearers.computeIfAbsent(head, unseen -> new HashSet<>()).add(words(prose, name));
        byHead.putIfAbsent(head, Optional.of(name));
      }
    }
    for (int token = 1; token < prose.size(); token++) {
      var word = prose.written(token);
      boolean alone =
          prose.isCapitalised(token)
              && names.isFree(token)
              && heads.contains(prose.word(token))
              && prose.is(token - 1, "the")
              && !prose.isCapitalised(token - 1)
              && !prose.isCapitalised(token + 1)
              && !prose.is(token + 1, "of")
              && !prose.is(token + 1, "for");
      if (alone && bearers.getOrDefault(word, Set.of()).size() == 1) {
        var bearer = byHead.get(word).orElseThrow();
        names.put(new Laid(bearer.type(), token, token + 1, REPEATED * bearer.score()));
      }
    }
  }
}
