package org.standoff.facts.said;

import java.util.Optional;
import java.util.Set;
import org.standoff.prose.NounPhrases;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.words.Sayings.Kind;

/** Finds what is said of a thing or a deed without a clause: "denied | taking bribes". */
final class ThingsSaid {
  private static final Set<String> CHARGES = Set.of("of", "for", "on");

  private final Prose prose;
  private final NounPhrases phrases;
  private final StatementEnds ends;
  private final boolean[] quoted;

  ThingsSaid(Prose prose, NounPhrases phrases, StatementEnds ends, boolean[] quoted) {
    this.prose = prose;
    this.phrases = phrases;
    this.ends = ends;
    this.quoted = quoted;
  }

  /**
   * The thing behind a cue that can have one; empty if a clause follows.
   *
   * @param from the token behind the cue and who speaks
   * @param end the token after the last that can belong to it
   */
  Optional<Words> behind(Cue cue, int from, int end) {
    if (from >= end) {
      return Optional.empty();
    }
    if (cue.is(Kind.CHARGE) || cue.is(Kind.CALLING)) {
      return charge(cue, from, end);
    }
    return cue.is(Kind.THING) ? thing(from, end) : Optional.empty();
  }

  /** "accused | the firm of lying", "blamed | the flood on the mayor", "called | it a disgrace". */
  private Optional<Words> charge(Cue cue, int from, int end) {
    int last =
        phrases
            .startingAt(from, end)
            .filter(words -> words.first() == from)
            .map(Words::end)
            .orElse(from);
    for (int i = from + 1; i <= last && i + 1 < end; i++) {
      boolean called = !quoted[i] && (prose.is(i, "a") || prose.is(i, "an"));
      boolean tied = cue.is(Kind.CHARGE) && CHARGES.contains(prose.word(i));
      if (tied || (called && cue.is(Kind.CALLING))) {
        return Optional.of(new Words(from, end));
      }
    }
    return Optional.empty();
  }

  /** "denied | taking bribes", "denied | wrongdoing", "called for | an inquiry". */
  private Optional<Words> thing(int from, int end) {
    int first = prose.is(from, "to") ? from + 1 : from;
    boolean deed = prose.word(first).endsWith("ing") && prose.isVerbal(first);
    var object =
        phrases
            .startingAt(first, end)
            .filter(words -> words.first() <= first + 1)
            .filter(words -> !prose.isTagged(words.last(), "PRON"));
    boolean clause = object.filter(words -> ends.hasFiniteVerb(words.end(), end)).isPresent();
    if (clause || (!deed && object.isEmpty())) {
      return Optional.empty();
    }
    int comma = first;
    while (comma < end && !prose.is(comma, ",")) {
      comma++;
    }
    return comma > first ? Optional.of(new Words(first, comma)) : Optional.empty();
  }
}
