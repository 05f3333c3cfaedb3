package org.standoff.facts.relations;

import java.util.ArrayList;
import java.util.List;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder.Findings;
import org.standoff.facts.said.Attributions;
import org.standoff.prose.Clauses;
import org.standoff.prose.Syntax;
import org.standoff.text.Article;

/** Finds who did what. May be shared by threads. */
public final class RelationRules {

  /**
   * The relations of an article, sentence by sentence.
   *
   * @param roles what the people in it are, which an apposition need not say again
   * @param attributions tell whose claim a relation is
   */
  public List<Fact> facts(
      Article article, Findings findings, List<Fact> roles, Attributions attributions) {
    List<Fact> relations = new ArrayList<>();
    var known = new KnownSpans(findings, roles, attributions);
    var text = article.readable();
    for (int i = 0; i < findings.trees().size(); i++) {
      var in = Syntax.of(List.of(findings.trees().get(i)));
      var clauses = new Clauses(in);
      var phrases = new TreePhrases(in, clauses);
      var wording = new Wording(text, in);
      relations.addAll(new SentenceClaims(i, in, clauses, phrases, wording, known).facts());
    }
    return relations;
  }
}
