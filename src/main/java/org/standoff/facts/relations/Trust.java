package org.standoff.facts.relations;

import org.standoff.prose.Syntax;

/** How likely it is that a text makes a claim that was found in it. */
final class Trust {
  private static final int LONG_SENTENCE = 40;
  private static final int LONG_SUBJECT = 6;
  private static final int TOO_LONG_SUBJECT = 12;

  private Trust() {}

  /**
   * The share of such claims that people found, too, in sentences of news and of encyclopedias: a
   * main clause is rarely read wrong, a clause that borrows its subject from another one often, and
   * so is a long subject.
   */
  static double of(Claim claim, Syntax in) {
    return ofClause(claim, in) * ofSubject(claim) * (in.size() > LONG_SENTENCE ? 0.85 : 1);
  }

  private static double ofClause(Claim claim, Syntax in) {
    int clause = claim.clause();
    if (in.isRoot(clause)) {
      return 0.85;
    }
    if (in.is(clause, "conj", "ccomp", "parataxis")) {
      return 0.6;
    }
    return in.is(clause, "acl:relcl", "advcl", "appos") ? 0.45 : 0.35;
  }

  private static double ofSubject(Claim claim) {
    int words = claim.subject().size();
    if (words > TOO_LONG_SUBJECT) {
      return 0.3;
    }
    return words > LONG_SUBJECT ? 0.75 : 1;
  }
}
