package org.standoff.words;

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

/**
 * The verbs of saying and thinking in all their forms, from the one table that has them. May be
 * shared by threads.
 */
public final class Sayings {
  /** What a verb can have as its object. */
  public enum Kind {
    /** "X said it was over." */
    SPEECH,
    /** "X told them it was over." */
    TELLING,
    /** "X believes it is over." */
    THOUGHT,
    /** "X urged them to leave." */
    REQUEST,
    /** "X called it a disgrace." */
    NAMING,
    /** "X said on Monday in Bonn it was over": nothing but what was said. */
    BARE,
    /** "X complained of the noise." */
    COMPLAINT,
    /** "X vowed to leave." */
    PLEDGE,
    /** "X denied taking bribes", "X called for an inquiry". */
    THING,
    /** "X accused the firm of lying", "X blamed the flood on the firm". */
    CHARGE,
    /** "X called it a disgrace." */
    CALLING,
    /** "What did X say?" */
    ASKED
  }

  /**
   * A verb.
   *
   * @param lemma its base form
   * @param follower the word that makes it a verb of saying: "point out"
   */
  public record Verb(String lemma, Optional<String> follower, Set<Kind> kinds) {
    /** Copies the kinds. */
    public Verb {
      kinds = Set.copyOf(kinds);
    }

    public boolean is(Kind kind) {
      return kinds.contains(kind);
    }
  }

  private static final Comparator<Verb> LONGEST_FIRST =
      Comparator.comparing((Verb verb) -> verb.follower().isEmpty());

  private final Map<String, List<Verb>> byForm = new HashMap<>();

  /** Those of a language that the program has a table of. */
  public Sayings(Locale language) {
    var table = WordTable.of(language, "sayings");
    Map<String, Set<Kind>> kinds = new LinkedHashMap<>();
    for (var kind : Kind.values()) {
      for (var entry : table.words(kind.name().toLowerCase(Locale.ROOT))) {
        kinds.computeIfAbsent(entry, _ -> EnumSet.noneOf(Kind.class)).add(kind);
      }
    }
    kinds.forEach(this::add);
    byForm.values().forEach(verbs -> verbs.sort(LONGEST_FIRST));
  }

  /** The verbs that a word in lower case can be a form of, those with a follower first. */
  public List<Verb> verbs(String word) {
    return byForm.getOrDefault(word, List.of());
  }

  /** Whether a word can be nothing but a verb: "said", but not "say" and "saying". */
  public boolean isUnmistakable(String word) {
    return !word.endsWith("ing")
        && verbs(word).stream().anyMatch(verb -> verb.is(Kind.BARE) && !verb.lemma().equals(word));
  }

  private void add(String entry, Set<Kind> kinds) {
    int plus = entry.indexOf('+');
    var lemma = plus < 0 ? entry : entry.substring(0, plus);
    var follower = plus < 0 ? Optional.<String>empty() : Optional.of(entry.substring(plus + 1));
    var verb = new Verb(lemma, follower, kinds);
    for (var form : Inflection.verbForms(lemma)) {
      byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(verb);
    }
  }
}
