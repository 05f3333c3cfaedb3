package org.standoff.prose;

/** Tells noun phrases that were cut off where they do not begin or end. */
public final class CutPhrases {
  private final Prose prose;

  /** Looks at one article. */
  public CutPhrases(Prose prose) {
    this.prose = prose;
  }

  /** "for admissions and | the council | has said": the words begin in front of "and". */
  public boolean isJoined(Words longer, Words part) {
    return part.end() == longer.end()
        && part.first() - 1 > longer.first()
        && prose.isTagged(part.first() - 1, "CCONJ")
        && prose.isTagged(part.first(), "DET");
  }

  /**
   * "A survey carried out in | 2000 by Acme |", "one who was found | guilty |": what is left where
   * a phrase was not seen whole.
   */
  public boolean isTorn(Words words) {
    if (words.size() == 1 && prose.isTagged(words.first(), "ADJ")) {
      return !prose.isTagged(words.first() - 1, "DET");
    }
    return words.size() > 2
        && prose.isTagged(words.first(), "NUM")
        && prose.is(words.first() + 1, "by");
  }
}
