package org.standoff.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which words are forms of the same word: "hostage" and "hostages", "pledge" and "pledged", "meet"
 * and "met". It cuts endings off without asking whether a word is left; what is cut so is good for
 * comparing only.
 */
public final class Inflection {
  private static final int SHORTEST_STEM = 2;

  /** Verbs and nouns whose forms differ by more than their endings, with their base form first. */
  private static final Map<String, String> IRREGULAR =
      irregular(
          """
          be is are was were been being am
          have has had having
          do does did done
          go goes went gone
          say said
          tell told
          meet met
          lead led
          leave left
          lose lost
          win won
          pay paid
          make made
          take took taken
          give gave given
          get got gotten
          come came
          become became
          begin began begun
          break broke broken
          bring brought
          build built
          buy bought
          catch caught
          choose chose chosen
          cut cutting
          die died dies dying
          draw drew drawn
          drive drove driven
          eat ate eaten
          fall fell fallen
          feel felt
          fight fought
          find found
          flee fled
          fly flew flown
          freeze froze frozen
          grow grew grown
          hang hung
          hear heard
          hide hid hidden
          hold held
          keep kept
          know knew known
          lend lent
          mean meant
          rise rose risen
          run ran
          see saw seen
          seek sought
          sell sold
          send sent
          shoot shot
          sing sang sung
          sink sank sunk
          speak spoke spoken
          spend spent
          stand stood
          steal stole stolen
          strike struck stricken
          swear swore sworn
          swim swam swum
          teach taught
          think thought
          throw threw thrown
          wear wore worn
          write wrote written
          man men
          woman women
          child children
          person people persons
          foot feet
          """);

  private Inflection() {}

  /**
   * What all forms of a word have in common.
   *
   * @param word folded, without blanks
   */
  public static String stem(String word) {
    var base = IRREGULAR.getOrDefault(word, word);
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
        || irregularForms(word).contains(form)
        || (form.startsWith(beginning(word)) && stem(form).equals(stem(word)));
  }

  /** The irregular forms of the same word, itself not always among them. */
  public static List<String> irregularForms(String word) {
    var participle = withoutParticiple(word);
    var base =
        Stream.of(
                word, withoutPlural(word), participle, participle + "e", withoutDouble(participle))
            .flatMap(form -> Optional.ofNullable(IRREGULAR.get(form)).stream())
            .findFirst()
            .orElse(word);
    return IRREGULAR.entrySet().stream()
        .filter(entry -> entry.getValue().equals(base))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static String withoutParticiple(String word) {
    int length = word.length();
    if (isTooShort(word)) {
      return word;
    }
    if (word.endsWith("ing") && hasVowel(word, length - 3)) {
      return word.substring(0, length - 3);
    }
    boolean past = word.endsWith("ed") && hasVowel(word, length - 2);
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
    return word.length() <= 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean hasVowel(String word, int end) {
    return end >= SHORTEST_STEM
        && word.substring(0, end).chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
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

  private static Map<String, String> irregular(String lines) {
    Map<String, String> bases = new HashMap<>();
    lines
        .lines()
        .map(line -> line.split(" "))
        .forEach(forms -> Arrays.stream(forms).forEach(form -> bases.put(form, forms[0])));
    return bases;
  }
}
