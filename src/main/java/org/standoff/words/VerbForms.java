package org.standoff.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The forms of a verb, made from an entry of a list: {@code warn}, or {@code say/said}. */
public final class VerbForms {
  private static final Set<String> DOUBLING = Set.of("quip", "admit", "chat", "rebut", "beg");

  private VerbForms() {}

  /** The lemma of an entry. */
  public static String lemma(String entry) {
    int stroke = entry.indexOf('/');
    return stroke < 0 ? entry : entry.substring(0, stroke);
  }

  /** Base form, third person, participle and past forms; those behind a stroke are not regular. */
  public static List<String> of(String entry) {
    var lemma = lemma(entry);
    List<String> forms = new ArrayList<>(List.of(lemma, third(lemma), participle(lemma)));
    if (lemma.length() == entry.length()) {
      forms.add(past(lemma));
    } else {
      forms.addAll(Arrays.asList(entry.substring(lemma.length() + 1).split(",", -1)));
    }
    return forms;
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
