package org.standoff.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.standoff.text.WordTable;

/**
 * Which words are forms of the same word: "hostage" and "hostages", "pledge" and "pledged", "meet"
 * and "met". From a form to the word it cuts endings off without asking whether a word is left;
 * what is cut so is good for comparing only. From a verb to its forms it follows the rules of
 * spelling and the table of those that are not regular.
 */
public final class Inflection {
  /** A form is at most so many letters longer than its stem: "slamming" than "slam". */
  public static final int LONGEST_ENDING = 4;

  private static final int SHORTEST_STEM = 2;

  /**
   * Verbs and nouns whose forms differ by more than their endings, with their base form first. What
   * a line lacks of third person, participle and past is regular.
   */
  private static final List<List<String>> IRREGULAR =
      WordTable.of(Locale.ENGLISH, "irregular-words").rows().stream()
          .map(row -> Stream.concat(Stream.of(row.cell(0)), row.list(1).stream()).toList())
          .toList();

  private static final Map<String, String> BASES = bases();
  private static final Map<String, List<String>> FORMS = forms();

  /** The irregular forms of one base, the base among them, in the order of their letters. */
  private static final Map<String, List<String>> KIN =
      BASES.keySet().stream().sorted().collect(Collectors.groupingBy(BASES::get));

  private Inflection() {}

  /**
   * What all forms of a word have in common.
   *
   * @param word folded, without blanks
   */
  public static String stem(String word) {
    var base = BASES.get(word);
    if (base == null) {
      base = word;
    } else if (base.endsWith("ing")) {
      return base;
    }
    var participle = withoutParticiple(base);
    return withoutDouble(
        participle.equals(base) ? withoutY(withoutE(withoutPlural(base))) : withoutY(participle));
  }

  /**
   * What every form of a word begins with that is no irregular one: all are found among the words
   * with this beginning.
   */
  public static String beginning(String word) {
    var stem = stem(word);
    return stem.substring(0, Math.max(1, stem.length() - 1));
  }

  /** Whether a folded word is a form of another one, or the same. */
  public static boolean isFormOf(String form, String word) {
    return form.equals(word)
        || (form.startsWith(beginning(word)) && stem(form).equals(stem(word)))
        || irregularForms(word).contains(form);
  }

  /** The irregular forms of the same word, itself not always among them. */
  public static List<String> irregularForms(String word) {
    return KIN.getOrDefault(irregularBase(word), List.of());
  }

  private static String irregularBase(String word) {
    var participle = withoutParticiple(word);
    for (var form :
        List.of(
            word, withoutPlural(word), participle, participle + "e", withoutDouble(participle))) {
      var base = BASES.get(form);
      if (base != null && (form.equals(word) || base.equals(form))) {
        return base;
      }
    }
    return word;
  }

  /**
   * The forms of a verb: itself, its third person, its participle and its past forms.
   *
   * @param verb its base form in lower case
   */
  public static List<String> verbForms(String verb) {
    var irregular = FORMS.getOrDefault(verb, List.of());
    var thirds = irregular.stream().filter(form -> form.endsWith("s")).toList();
    var participles = irregular.stream().filter(form -> form.endsWith("ing")).toList();
    var pasts =
        irregular.stream()
            .filter(form -> !thirds.contains(form) && !participles.contains(form))
            .toList();
    return Stream.of(
            List.of(verb),
            thirds.isEmpty() ? List.of(third(verb)) : thirds,
            participles.isEmpty() ? List.of(participle(verb)) : participles,
            pasts.isEmpty() ? List.of(past(verb)) : pasts)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** A word without the ending of a participle; "need" has none, and "freed" is in the table. */
  private static String withoutParticiple(String word) {
    int length = word.length();
    if (isTooShort(word)) {
      return word;
    }
    if (word.endsWith("ing") && hasVowel(word, length - 3)) {
      return word.substring(0, length - 3);
    }
    boolean past = word.endsWith("ed") && !word.endsWith("eed") && hasVowel(word, length - 2);
    return past ? word.substring(0, length - 2) : word;
  }

  private static String withoutPlural(String word) {
    int length = word.length();
    if (isTooShort(word)) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("es") && "sxzh".indexOf(word.charAt(length - 3)) >= 0) {
      return word.substring(0, length - 2);
    }
    boolean plural = word.endsWith("s") && "siu".indexOf(word.charAt(length - 2)) < 0;
    return plural ? word.substring(0, length - 1) : word;
  }

  private static boolean isTooShort(String word) {
    if (word.length() <= 3) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVowel(String word, int end) {
    if (end < SHORTEST_STEM) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutE(String word) {
    int end = word.length() - 1;
    return end >= SHORTEST_STEM && word.charAt(end) == 'e' ? word.substring(0, end) : word;
  }

  /** "study" as "studies" begins. */
  private static String withoutY(String word) {
    int end = word.length() - 1;
    return end >= SHORTEST_STEM && word.charAt(end) == 'y' ? word.substring(0, end) + 'i' : word;
  }

  private static String withoutDouble(String word) {
    int end = word.length() - 1;
    boolean twice = end > SHORTEST_STEM && word.charAt(end) == word.charAt(end - 1);
    return twice && Character.isLetter(word.charAt(end)) ? word.substring(0, end) : word;
  }

  private static String third(String verb) {
    if (endsInConsonantAnd(verb, 'y')) {
      return withoutLast(verb) + "ies";
    }
    boolean hissing =
        Stream.of("s", "x", "z", "sh", "ch").anyMatch(verb::endsWith)
            || endsInConsonantAnd(verb, 'o');
    return verb + (hissing ? "es" : "s");
  }

  private static String past(String verb) {
    if (endsInConsonantAnd(verb, 'y')) {
      return withoutLast(verb) + "ied";
    }
    return verb.endsWith("e") ? verb + "d" : doubled(verb) + "ed";
  }

  private static String participle(String verb) {
    boolean mute = verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2;
    return (mute ? withoutLast(verb) : doubled(verb)) + "ing";
  }

  private static boolean endsInConsonantAnd(String verb, char last) {
    int end = verb.length() - 1;
    return end > 0 && verb.charAt(end) == last && !isVowel(verb, end - 1);
  }

  /** A verb of one syllable has its last consonant twice before an ending: "slam", "slammed". */
  private static String doubled(String verb) {
    int end = verb.length() - 1;
    boolean consonant = !isVowel(verb, end) && "wxy".indexOf(verb.charAt(end)) < 0;
    boolean oneSyllable =
        IntStream.rangeClosed(0, end).filter(at -> isVowel(verb, at)).count() == 1;
    return consonant && oneSyllable && isVowel(verb, end - 1) ? verb + verb.charAt(end) : verb;
  }

  /** Whether a letter is a vowel, which the u of "quip" is not. */
  private static boolean isVowel(String word, int at) {
    boolean afterQ = at > 0 && word.charAt(at) == 'u' && word.charAt(at - 1) == 'q';
    return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0 && !afterQ;
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static Map<String, String> bases() {
    Map<String, String> bases = new HashMap<>();
    for (var line : IRREGULAR) {
      line.forEach(form -> bases.put(form, line.getFirst()));
    }
    return bases;
  }

  private static Map<String, List<String>> forms() {
    return IRREGULAR.stream()
        .collect(Collectors.toMap(List::getFirst, line -> line.subList(1, line.size())));
  }
}
