package org.standoff.facts.said;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;

/** Finds what is so according to somebody: "According to X, …", "…, according to X, …". */
final class Accordances {
  private static final int FEWEST_WORDS = 3;

  /** What something accords to, and nobody says. */
  private static final Set<String> NORMS = WordTable.of(Locale.ENGLISH, "sayings").words("norms");

  /** What follows a description, and is no subject of what is said. */
  private static final Set<String> NO_SUBJECT = Set.of("SCONJ", "CCONJ", "ADP", "PUNCT");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "when", "where");

  private final Prose prose;
  private final TitledNames titles;

  Accordances(Prose prose, TitledNames titles) {
    this.prose = prose;
    this.titles = titles;
  }

  /** What is said in the tokens of a sentence; empty if nothing is. */
  Optional<Words> content(Saying saying, int start, int end) {
    int cue = saying.cue().first();
    int after = saying.end();
    if (cue <= start + 1) {
      int comma = prose.commaFrom(after, end);
      boolean described =
          prose.is(comma + 1, "which")
              || prose.is(comma + 1, "who")
              || isDescribed(saying.end(), comma, end);
      comma = described ? prose.commaFrom(comma + 1, end) : comma;
      return words(comma < end ? comma + 1 : after, end);
    }
    boolean parted = prose.is(cue - 1, ",");
    if (!parted && isNorm(saying)) {
      return Optional.empty();
    }
    boolean goesOn = prose.is(after, ",") && end - after > FEWEST_WORDS;
    if (parted || after + FEWEST_WORDS >= end) {
      return words(start, goesOn ? end : parted ? cue - 1 : cue);
    }
    return words(after, end);
  }

  /**
   * "According to Ann Lee|, head of Acme|, the bridge leaks": what she is stands between commas,
   * and behind it what she says.
   */
  private boolean isDescribed(int name, int comma, int end) {
    int next = prose.commaFrom(comma + 1, end);
    if (next >= end
        || !titles.namesPerson(new Words(name - 1, name))
        || titles.namesPerson(new Words(comma + 1, next))
        || !titles.describesPerson(new Words(comma + 1, next))
        || hasVerb(comma + 1, next)) {
      return false;
    }
    int first = next + 1;
    boolean goesOn =
        first < end
            && NO_SUBJECT.stream().noneMatch(tag -> prose.isTagged(first, tag))
            && !RELATIVES.contains(prose.word(first))
            && !prose.isVerbal(first);
    return goesOn && hasVerb(first, prose.commaFrom(first, end));
  }

  private boolean hasVerb(int start, int end) {
    for (int i = start; i < end; i++) {
      if (prose.isVerbal(i)) {
        return true;
      }
    }
    return false;
  }

  /** "built according to | high standards |", "according to | the law of the land |". */
  private boolean isNorm(Saying saying) {
    for (int i = saying.cue().end(); i < saying.end() && !prose.isTagged(i, "ADP"); i++) {
      if (NORMS.contains(prose.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Words> words(int first, int end) {
    return first < end ? Optional.of(new Words(first, end)) : Optional.empty();
  }
}
