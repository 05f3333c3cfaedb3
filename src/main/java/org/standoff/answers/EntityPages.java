package org.standoff.answers;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Form;
import org.standoff.answers.matching.FactAnswers;
import org.standoff.answers.matching.Matches;
import org.standoff.answers.port.FactOrder;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.MentionCounts;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Slice;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.query.ranges.Days;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.Passage;
import org.standoff.search.WhoAnswer;
import org.standoff.text.Fold;

/** Puts together what the articles know of entities. */
record EntityPages(Pile pile, Identities identities, double minimumScore) {
  private static final int MOST_COMPANY = 5;
  private static final int MOST_COMPANY_KEYS = 300;
  private static final int MOST_DEFINING = 3;
  private static final int MOST_FIGURES = 5;
  private static final int MOST_QUOTES = 3;
  private static final int MOST_QUOTES_READ = 60;
  private static final int MOST_ROLES = 100;

  /** So many sentences are read to find those that say best who somebody is. */
  private static final int MOST_READ = 40;

  WhoAnswer.Page page(EntityMentions entity, String name) throws IOException {
    var identity = entity.identity();
    var all = Wanted.Mentions.of(identity);
    var read =
        pile.sentences(clearest(entity), MOST_READ).map(sentence -> Matches.passage(sentence, all));
    var roles =
        pile.facts(
            Wanted.InFact.of(Fact.Kind.ROLE, identity, 0),
            FactOrder.PLACE,
            Slice.first(MOST_ROLES));
    var explaining =
        roles.first().stream()
            .map(FoundFact::sentence)
            .distinct()
            .map(sentence -> Matches.passage(sentence, all))
            .toList();
    var defining =
        Stream.concat(clearestFirst(explaining), clearestFirst(read))
            .distinct()
            .limit(MOST_DEFINING)
            .toList();
    var quotes =
        pile.facts(
            Wanted.InFact.of(Fact.Kind.QUOTE, identity, minimumScore),
            FactOrder.RANK,
            Slice.first(MOST_QUOTES_READ));
    var days = pile.published(entity.wanted());
    var company = new CompanyKept(pile, identities);
    var counted = company.counted(entity.wanted(), Set.of(identity.root()), MOST_COMPANY_KEYS);
    return new WhoAnswer.Page(
        entity.whereabouts(name, pile.sentences(entity.wanted(), 0), defining, pile),
        days.map(Days::first),
        days.map(Days::last),
        counted(roles.first(), entity.counts()),
        OverTime.spread(quotes.map(FactAnswers::row), MOST_QUOTES),
        company.rows(mostOfEachType(counted)),
        figures(read));
  }

  /** The mentions whose sentences may say who it is: those by name, if there are any. */
  private Wanted.Mentions clearest(EntityMentions entity) throws IOException {
    var named =
        new Wanted.Mentions(List.of(entity.identity()), Set.of(Form.NAME), Optional.empty());
    boolean isNamed = pile.mentions(List.of(named)).getFirst().mentionCount() > 0;
    return isNamed ? named : entity.wanted();
  }

  private static Stream<Passage> clearestFirst(List<Passage> passages) {
    return passages.stream().sorted(Comparator.comparingInt(Definition::clarity).reversed());
  }

  private static List<FiguresAnswer.Row> figures(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage ->
            passage.figures().stream()
                .map(figure -> new FiguresAnswer.Row(figure, FiguresAnswer.Fit.WITHIN, passage)))
        .limit(MOST_FIGURES)
        .toList();
  }

  /** Each role once, however it is written, the most frequent first. */
  private static List<WhoAnswer.RoleCount> counted(List<FoundFact> roles, MentionCounts named) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    for (var role : roles) {
      var text = role.fact().object().text();
      if (!RoleWords.describe(text, named)) {
        continue;
      }
      var folded = Fold.fold(text);
      written.putIfAbsent(folded, text);
      counts.merge(folded, 1, Integer::sum);
    }
    return written.entrySet().stream()
        .map(role -> new WhoAnswer.RoleCount(role.getValue(), counts.get(role.getKey())))
        .sorted(Comparator.comparingInt(WhoAnswer.RoleCount::count).reversed())
        .toList();
  }

  private static List<CompanyKept.Member> mostOfEachType(List<CompanyKept.Member> counted) {
    Map<EntityType, Integer> taken = new HashMap<>();
    return counted.stream()
        .filter(member -> taken.merge(member.type(), 1, Integer::sum) <= MOST_COMPANY)
        .sorted(Comparator.comparing(CompanyKept.Member::type))
        .toList();
  }
}
