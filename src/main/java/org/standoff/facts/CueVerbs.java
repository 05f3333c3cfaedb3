package org.standoff.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.text.WordTable;
import org.standoff.words.Inflection;

/** The verbs of saying and thinking in all their forms. */
final class CueVerbs {
  /** What a verb can have as its object. */
  enum Kind {
    /** "X said it was over." */
    SPEECH,
    /** "X told them it was over." */
    TELLING,
    /** "X believes it is over." */
    THOUGHT,
    /** "X urged them to leave." */
    REQUEST,
    /** "X called it a disgrace." */
    NAMING
  }

  /**
   * A verb.
   *
   * @param follower the word that makes it a verb of saying: "point out"
   */
  record Verb(String lemma, Optional<String> follower, Set<Kind> kinds) {
    boolean is(Kind kind) {
      return kinds.contains(kind);
    }
  }

  private static final Comparator<Verb> LONGEST_FIRST =
      Comparator.comparing((Verb verb) -> verb.follower().isEmpty());

  private final Map<String, List<Verb>> byForm = new HashMap<>();

  CueVerbs() {
    Map<String, Set<Kind>> kinds = new LinkedHashMap<>();
    var table = WordTable.of(Locale.ENGLISH, "cues");
    for (var kind : Kind.values()) {
      for (var entry : table.words(kind.name().toLowerCase(Locale.ROOT))) {
        kinds.computeIfAbsent(entry, _ -> EnumSet.noneOf(Kind.class)).add(kind);
      }
    }
    kinds.forEach(this::add);
    byForm.values().forEach(verbs -> verbs.sort(LONGEST_FIRST));
  }

  /** The verbs that a word can be a form of. */
  List<Verb> verbs(String word) {
    return byForm.getOrDefault(word, List.of());
  }

  private void add(String entry, Set<Kind> kinds) {
    int plus = entry.indexOf('+');
    var lemma = plus < 0 ? entry : entry.substring(0, plus);
    var follower = plus < 0 ? Optional.<String>empty() : Optional.of(entry.substring(plus + 1));
    var verb = new Verb(lemma, follower, Set.copyOf(kinds));
    for (var form : Inflection.verbForms(lemma)) {
      byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(verb);
    }
  }
}
