package org.standoff.answers.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.query.FactQuery;
import org.standoff.query.find.Query;

/** What the names and facts of a query mean in a pile of articles. */
public final class QueryMeaning {
  private final Map<Query.Named, Wanted.Mentions> mentions = new HashMap<>();
  private final Map<Query.Stated, Wanted.InFact> facts = new HashMap<>();

  private QueryMeaning() {}

  public static QueryMeaning of(Query query, Pile pile, Identities identities) throws IOException {
    var meaning = new QueryMeaning();
    meaning.add(query, identities, new FactAnswers(pile, identities));
    return meaning;
  }

  private void add(Query query, Identities identities, FactAnswers answers) throws IOException {
    switch (query) {
      case Query.Named named -> {
        var entities = new ArrayList<>(identities.named(named.name()));
        entities.removeIf(
            entity -> named.type().isPresent() && entity.type() != named.type().get());
        mentions.put(named, Wanted.Mentions.of(entities));
      }
      case Query.Stated stated -> facts.put(stated, answers.wanted(asked(stated)));
      case Query.Near(var left, _, var right) -> {
        add(left, identities, answers);
        add(right, identities, answers);
      }
      case Query.Within(_, var part) -> add(part, identities, answers);
      case Query.Not(var part) -> add(part, identities, answers);
      case Query.And(var parts) -> {
        for (var part : parts) {
          add(part, identities, answers);
        }
      }
      case Query.Or(var parts) -> {
        for (var part : parts) {
          add(part, identities, answers);
        }
      }
      case Query.Words _, Query.Figured _, Query.OfArticle _ -> {}
    }
  }

  private static FactQuery asked(Query.Stated stated) {
    return switch (stated.kind()) {
      case SAID -> FactQuery.said(stated.what(), stated.about());
      case ROLE -> new FactQuery(Set.of(Fact.Kind.ROLE), stated.about(), "", stated.what(), "", "");
      case DID ->
          new FactQuery(Set.of(Fact.Kind.RELATION), "", stated.what(), "", "", stated.about());
    };
  }

  /** The mentions that a name means. */
  Wanted.Mentions mentions(Query.Named named) {
    return Objects.requireNonNull(mentions.get(named), "a name of another query");
  }

  /** The facts that are stated. */
  Wanted.InFact fact(Query.Stated stated) {
    return Objects.requireNonNull(facts.get(stated), "a fact of another query");
  }

  public boolean hasFacts() {
    return !facts.isEmpty();
  }
}
