package org.standoff.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private static final Set<String> DOUBLING = Set.of("quip", "admit", "chat", "rebut", "beg");

  private final Map<String, List<Verb>> byForm = new HashMap<>();

  CueVerbs() {
    Map<String, Set<Kind>> kinds = new LinkedHashMap<>();
    var kind = Kind.SPEECH;
    for (var line : WordList.lines("cues.txt")) {
      if (line.startsWith("[")) {
        var name = line.substring(1, line.length() - 1);
        kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
        continue;
      }
      for (var entry : line.split(" +", -1)) {
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
    int stroke = entry.indexOf('/');
    var name = stroke < 0 ? entry : entry.substring(0, stroke);
    int plus = name.indexOf('+');
    var lemma = plus < 0 ? name : name.substring(0, plus);
    var follower = plus < 0 ? Optional.<String>empty() : Optional.of(name.substring(plus + 1));
    List<String> forms = new ArrayList<>(List.of(lemma, third(lemma), participle(lemma)));
    if (lemma.equals("make")) {
      forms.add("made");
    } else if (lemma.equals("go")) {
      forms.add("went");
    } else if (stroke < 0) {
      forms.add(past(lemma));
    } else {
      forms.addAll(Arrays.asList(entry.substring(stroke + 1).split(",", -1)));
    }
    var verb = new Verb(lemma, follower, Set.copyOf(kinds));
    forms.stream()
        .distinct()
        .forEach(form -> byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(verb));
  }

  private static String third(String lemma) {
    if (lemma.endsWith("y") && !isVowel(lemma, lemma.length() - 2)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch");
    return lemma + (hissing || lemma.equals("go") ? "es" : "s");
  }

  private static String past(String lemma) {
    if (lemma.endsWith("y") && !isVowel(lemma, lemma.length() - 2)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma.endsWith("e") ? lemma + "d" : doubled(lemma) + "ed";
  }

  private static String participle(String lemma) {
    boolean mute = lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2;
    return (mute ? lemma.substring(0, lemma.length() - 1) : doubled(lemma)) + "ing";
  }

  private static String doubled(String lemma) {
    return DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
  }

  private static boolean isVowel(String word, int at) {
    return "aeiou".indexOf(word.charAt(at)) >= 0;
  }
}
