package org.standoff.prose;

import java.util.function.IntPredicate;

/**
 * Tells whether an office and a name with no mark between them belong together: "Minister of Health
 * | Ana Lopez". In "the killer of footballer | Ana Lopez", "the mother of Baby | Ana" they do not.
 */
public final class OfficeTitles {
  private final Prose prose;
  private final PersonNouns nouns;
  private final IntPredicate isName;

  /**
   * Reads an article.
   *
   * @param isName whether a token belongs to the name of an organization, a place or a people
   */
  public OfficeTitles(Prose prose, PersonNouns nouns, IntPredicate isName) {
    this.prose = prose;
    this.nouns = nouns;
    this.isName = isName;
  }

  /**
   * Whether the bearer of the name behind them holds an office.
   *
   * @param office up to its noun
   * @param held the preposition behind it with what it is held of
   */
  public boolean isTitle(Words office, Words held) {
    int noun = office.last();
    int last = held.last();
    if (nouns.isRoleBeforeName(prose, last) || nouns.isHonorific(prose.word(last))) {
      return false;
    }
    boolean titled = prose.isCapitalised(noun);
    if (prose.is(noun + 1, "in") && !titled) {
      return false;
    }
    boolean isOffice =
        nouns.isOffice(prose.word(noun)) || prose.is(noun, "head") || prose.is(noun, "member");
    if (prose.isCapitalised(last)) {
      return titled || (isName.test(last) && (isOffice || prose.is(noun + 1, "of")));
    }
    int first = office.first();
    boolean definite =
        prose.isTagged(first, "DET") || isName.test(first) || first == prose.sentenceStart(first);
    return titled || (isOffice && definite && !prose.isTagged(last, "NUM"));
  }
}
