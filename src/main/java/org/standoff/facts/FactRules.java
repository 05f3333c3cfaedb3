package org.standoff.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder;
import org.standoff.facts.relations.RelationRules;
import org.standoff.facts.roles.OfficeHolders;
import org.standoff.facts.roles.Roles;
import org.standoff.facts.said.Attributions;
import org.standoff.facts.said.SpeechRules;
import org.standoff.prose.Mentioned;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Syntax;
import org.standoff.text.Article;

/** Finds quotes, statements, roles and relations by rules. May be shared by threads. */
public final class FactRules implements FactFinder {
  private final PersonNouns nouns = new PersonNouns();
  private final SpeechRules speech = new SpeechRules(nouns);
  private final RelationRules relations = new RelationRules();

  @Override
  public List<Fact> facts(Article article, Findings findings) {
    var mentioned = new Mentioned(Prose.of(article, findings.sentences()), findings.resolution());
    var syntax = Syntax.of(findings.trees());
    var said = speech.facts(mentioned, syntax, findings.figures());
    var roles = new Roles(mentioned, nouns, Attributions.of(mentioned, syntax, said)).found();
    var named = new OfficeHolders(mentioned.prose(), roles).named(said);
    var attributions = Attributions.of(mentioned, syntax, named);
    List<Fact> facts = new ArrayList<>(named);
    facts.addAll(roles);
    facts.addAll(relations.facts(article, findings, roles, attributions));
    facts.sort(Comparator.comparingInt(Fact::sentence).thenComparing(fact -> fact.object().span()));
    return facts;
  }
}
