package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.answers.matching.QueryMeaning;
import org.standoff.answers.matching.QueryWanted;
import org.standoff.answers.port.Facet;
import org.standoff.answers.port.Pile;
import org.standoff.identities.Identities;
import org.standoff.query.FindFacet;
import org.standoff.query.find.Query;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FacetsAnswer.Row;

/** Counts all sentences that a query describes by what is in them. */
record FindFacets(Pile pile, Identities identities, int limit) {
  /** Who is the same as whom is asked for the keys of the most sentences alone. */
  private static final int MOST_KEYS = 1000;

  private static final Comparator<Row> MOST_FIRST =
      Comparator.comparingInt(Row::count).reversed().thenComparing(Row::value);

  FacetsAnswer count(Query query, List<FindFacet> facets) throws IOException {
    var wanted = new QueryWanted(QueryMeaning.of(query, pile, identities)).of(query);
    var all = pile.sentences(wanted, 0);
    List<CompanyKept.Member> members = List.of();
    if (facets.stream().anyMatch(facet -> facet.type().isPresent())) {
      members = new CompanyKept(pile, identities).counted(wanted, Set.of(), MOST_KEYS);
    }
    List<FacetsAnswer.Facet> counted = new ArrayList<>();
    for (var facet : facets) {
      counted.add(
          switch (facet) {
            case PERSON, LOCATION, ORGANIZATION, GROUP, MISC ->
                entities(facet, facet.type().orElseThrow(), members);
            case SOURCE -> cut(facet, rows(pile.counts(wanted, new Facet.Sources()), MOST_FIRST));
            case MONTH ->
                cut(
                    facet,
                    rows(
                        pile.counts(wanted, new Facet.Months()), Comparator.comparing(Row::value)));
            case KIND -> cut(facet, rows(pile.counts(wanted, new Facet.Kinds()), MOST_FIRST));
          });
    }
    return new FacetsAnswer(counted, all.count(), all.articleCount(), pile.textCount(wanted));
  }

  private FacetsAnswer.Facet entities(
      FindFacet facet, EntityType type, List<CompanyKept.Member> members) throws IOException {
    var own = members.stream().filter(member -> member.type() == type).toList();
    var shown = own.subList(0, Math.min(limit, own.size()));
    var rows =
        new CompanyKept(pile, identities)
            .rows(shown).stream().map(row -> new Row(row.name(), row.count())).toList();
    return new FacetsAnswer.Facet(facet, rows, own.size());
  }

  private static List<Row> rows(Map<String, Integer> counts, Comparator<Row> order) {
    return counts.entrySet().stream()
        .map(count -> new Row(count.getKey(), count.getValue()))
        .sorted(order)
        .toList();
  }

  private FacetsAnswer.Facet cut(FindFacet facet, List<Row> rows) {
    return new FacetsAnswer.Facet(
        facet, rows.subList(0, Math.min(limit, rows.size())), rows.size());
  }
}
