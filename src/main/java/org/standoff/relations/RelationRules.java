package org.standoff.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder;
import org.standoff.prose.Clauses;
import org.standoff.prose.Syntax;
import org.standoff.text.Article;

/**
 * Finds who did what, beside what another finder finds; whatever that one says is quoted or
 * reported is no claim of the article's own. May be shared by threads if the other may.
 */
public final class RelationRules implements FactFinder {
  private final FactFinder others;

  /**
   * Adds relations to the facts of another finder.
   *
   * @param others finds quotes and statements, at least
   */
  public RelationRules(FactFinder others) {
    this.others = others;
  }

  @Override
  public List<Fact> facts(Article article, Findings findings) {
    List<Fact> facts = new ArrayList<>(others.facts(article, findings));
    facts.addAll(relations(article, findings, facts));
    facts.sort(Comparator.comparingInt(Fact::sentence).thenComparing(fact -> fact.object().span()));
    return facts;
  }

  private static List<Fact> relations(Article article, Findings findings, List<Fact> others) {
    List<Fact> relations = new ArrayList<>();
    var known = new Known(findings, others);
    var text = article.readable();
    for (int i = 0; i < findings.trees().size(); i++) {
      var in = Syntax.of(List.of(findings.trees().get(i)));
      var clauses = new Clauses(in);
      var phrases = new NounPhrases(in, clauses);
      var wording = new Wording(text, in);
      relations.addAll(new SentenceClaims(i, in, clauses, phrases, wording, known).facts());
    }
    return relations;
  }
}
