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

  private final Prose prose;

  Accordances(Prose prose) {
    this.prose = prose;
  }

  /** What is said in the tokens of a sentence; empty if nothing is. */
  Optional<Words> content(Saying saying, int start, int end) {
    int cue = saying.cue().first();
    int after = saying.end();
    if (cue <= start + 1) {
      int comma = prose.commaFrom(after, end);
      boolean described = prose.is(comma + 1, "which") || prose.is(comma + 1, "who");
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
