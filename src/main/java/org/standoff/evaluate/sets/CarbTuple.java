package org.standoff.evaluate.sets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.standoff.evaluate.CharacterKinds;

/** Who did what: predicate, subject and object with all further arguments, as bags of words. */
public record CarbTuple(Words predicate, Words subject, Words object) {

  /** Lower-case words, each as often as it stands. */
  public record Words(Map<String, Integer> counts) {
    public Words {
      counts = Map.copyOf(counts);
    }

    /** The words between blanks; a hyphen is a word of its own. */
    static Words of(String text) {
      Map<String, Integer> counts = new HashMap<>();
      for (var word :
          CharacterKinds.betweenBlanks(text.toLowerCase(Locale.ROOT).replace("-", " - "))) {
        counts.merge(word, 1, Integer::sum);
      }
      return new Words(counts);
    }

    int size() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many words both have. */
    int common(Words other) {
      return counts.entrySet().stream()
          .mapToInt(word -> Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0)))
          .sum();
    }
  }

  static CarbTuple of(String predicate, String subject, String object) {
    return new CarbTuple(Words.of(predicate), Words.of(subject), Words.of(object));
  }

  /**
   * How far a tuple that was found is this one.
   *
   * @param precision the share of its words that stand in the same part here, in 0..1
   * @param recall the share of the words here that stand in the same part there, in 0..1
   */
  record Likeness(double precision, double recall) {
    static final Likeness NONE = new Likeness(0, 0);
  }

  /**
   * Compares a tuple that was found: at least half of the words of its predicate and of its subject
   * have to be here, and a word of the object.
   */
  Likeness likeness(CarbTuple found) {
    int sameObject = object.common(found.object);
    if (!isHalf(predicate, found.predicate)
        || !isHalf(subject, found.subject)
        || (object.size() > 0 && sameObject == 0)) {
      return Likeness.NONE;
    }
    int common = predicate.common(found.predicate) + subject.common(found.subject) + sameObject;
    return new Likeness(
        (double) common / Math.max(1, found.size()), (double) common / Math.max(1, size()));
  }

  private static boolean isHalf(Words gold, Words found) {
    int common = gold.common(found);
    return common > 0 && 2 * common >= found.size();
  }

  private int size() {
    return List.of(predicate, subject, object).stream().mapToInt(Words::size).sum();
  }
}
