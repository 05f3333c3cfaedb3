package org.standoff.relations;

/** How likely it is that a text makes a claim that was found in it. */
final class Trust {
  private Trust() {}

  /**
   * The share of claims from such clauses that people found, too: a main clause is rarely read
   * wrong, a clause that borrows its subject from another one often.
   */
  static double of(Claim claim, Dependencies in) {
    int clause = claim.clause();
    if (in.isRoot(clause)) {
      return 0.8;
    }
    if (in.is(clause, "conj", "ccomp", "parataxis")) {
      return 0.55;
    }
    return in.is(clause, "acl:relcl", "advcl") ? 0.45 : 0.35;
  }
}
