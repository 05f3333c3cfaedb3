package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.answers.matching.Matches;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Slice;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.identities.NameForms;
import org.standoff.query.NameQuery;
import org.standoff.query.Tier;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Rest;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhereAnswer.Beyond;
import org.standoff.search.WhereAnswer.Whereabouts;
import org.standoff.search.WhoAnswer;

/** Answers one question about entities: where they are mentioned, who they are, with whom. */
final class EntityAnswers {
  private static final int MOST_SUGGESTIONS = 5;

  private final Pile pile;
  private final Identities identities;
  private final SameName sameName;
  private final Selection selection;

  EntityAnswers(Pile pile, Identities identities, SameName sameName, Selection selection) {
    this.pile = pile;
    this.identities = identities;
    this.sameName = sameName;
    this.selection = selection;
  }

  WhereAnswer where(NameQuery query) throws IOException {
    var named = identities.named(query.name());
    var persons = sameName.of(ofTypes(named, query));
    var all = mentioned(SameName.identities(persons.surely()), like(query));
    var bearers = EntityMentions.Bearers.of(all, query);
    var progress = Progress.of(selection.after());
    var entities =
        bearers.sure().stream()
            .filter(entity -> query.takes(Tier.SURE))
            .filter(entity -> !progress.isAtEnd(entity.identity().label()))
            .toList();
    var shares = shares(entities, selection.limit());
    List<Whereabouts> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(entities.size(), selection.limit()); i++) {
      var entity = entities.get(i);
      var part = entity.identity().label();
      var found = pile.sentences(entity.wanted(), progress.next(part, shares[i]));
      progress.gave(part, found.rest());
      var passages = found.map(sentence -> Matches.passage(sentence, entity.wanted()));
      parts.add(entity.whereabouts(persons.name(entity, pile), found, passages, pile));
    }
    int printed = parts.stream().mapToInt(part -> part.passages().size()).sum();
    return new WhereAnswer(
        query.name(),
        parts,
        entities.size(),
        beyond(query, named, persons, bearers, selection.limit() - printed, progress),
        bearers.sure().isEmpty() ? suggestions(query.name()) : List.of(),
        progress.rest(entities.size() - parts.size()));
  }

  WhoAnswer who(NameQuery query, double minimumScore) throws IOException {
    var named = identities.named(query.name());
    var persons = sameName.of(ofTypes(named, query));
    var all = mentioned(SameName.identities(persons.surely()), like(query));
    var bearers = EntityMentions.Bearers.of(all, query);
    var entities = bearers.sure();
    var pages = new EntityPages(pile, identities, minimumScore);
    List<WhoAnswer.Page> shown = new ArrayList<>();
    var cut = Slice.of(selection).cut(entities, entity -> entity.identity().label());
    for (var entity : cut.rows()) {
      shown.add(pages.page(entity, persons.name(entity, pile)));
    }
    return new WhoAnswer(
        query.name(),
        shown,
        entities.size(),
        beyond(query, named, persons, bearers, 0, Progress.of(Optional.empty())),
        entities.isEmpty() ? suggestions(query.name()) : List.of(),
        cut.rest());
  }

  NamesAnswer with(NameQuery query, Set<EntityType> types) throws IOException {
    var like = like(query);
    var entities = mentioned(ofTypes(identities.named(query.name()), query), like);
    if (entities.isEmpty()) {
      return new NamesAnswer(
          NamesAnswer.Counted.SENTENCES,
          List.of(),
          0,
          List.of(),
          0,
          suggestions(query.name()),
          Rest.NOTHING);
    }
    var mentioned = entities.stream().map(EntityMentions::identity).toList();
    Set<String> own = new LinkedHashSet<>();
    mentioned.forEach(entity -> own.add(entity.root()));
    var company = new CompanyKept(pile, identities);
    var sentences = new Wanted.Mentions(mentioned, like.forms(), like.literal());
    var counted = company.counted(sentences, own, Integer.MAX_VALUE);
    counted.removeIf(member -> !types.isEmpty() && !types.contains(member.type()));
    var cut = Slice.of(selection).cut(counted, member -> member.identity().root());
    return new NamesAnswer(
        NamesAnswer.Counted.SENTENCES,
        company.rows(cut.rows()),
        counted.size(),
        List.of(),
        0,
        List.of(),
        cut.rest());
  }

  private static List<Identity> ofTypes(List<Identity> named, NameQuery query) {
    return named.stream().filter(entity -> isOfTypes(entity, query)).toList();
  }

  private static boolean isOfTypes(Identity entity, NameQuery query) {
    return query.types().isEmpty() || query.types().contains(entity.type());
  }

  private Beyond beyond(
      NameQuery query,
      List<Identity> named,
      SameName.Persons persons,
      EntityMentions.Bearers bearers,
      int limit,
      Progress progress)
      throws IOException {
    var others = named.stream().filter(entity -> !isOfTypes(entity, query)).toList();
    return new BeyondSure(pile, identities, query, like(query), persons)
        .of(bearers, others, limit, progress);
  }

  /** Which mentions of an entity count, whichever it is. */
  private static Wanted.Mentions like(NameQuery query) {
    return new Wanted.Mentions(
        List.of(), query.forms(), query.literal() ? Optional.of(query.name()) : Optional.empty());
  }

  /** Those of the entities that are mentioned, the most mentioned first. */
  private List<EntityMentions> mentioned(List<Identity> named, Wanted.Mentions like)
      throws IOException {
    List<EntityMentions> entities = new ArrayList<>(EntityMentions.of(named, like, pile));
    entities.removeIf(entity -> entity.counts().mentionCount() == 0);
    entities.sort(EntityMentions.MOST_MENTIONED_FIRST);
    return entities;
  }

  /**
   * How many passages each entity gets: every one its part of the limit, and what some do not need
   * goes to the first that do.
   */
  private static int[] shares(List<EntityMentions> entities, int limit) {
    var shares = new int[entities.size()];
    int left = limit;
    int equal = Math.max(1, limit / Math.max(1, entities.size()));
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < shares.length && left > 0; i++) {
        int wanted = entities.get(i).counts().sentenceCount() - shares[i];
        int given = Math.min(left, round == 0 ? Math.min(equal, wanted) : wanted);
        shares[i] += given;
        left -= given;
      }
    }
    return shares;
  }

  private List<String> suggestions(String name) throws IOException {
    if (!selection.helped()) {
      return List.of();
    }
    var distances = new NameForms(pile.aliases()).near(name);
    List<Identity> near = new ArrayList<>();
    for (var key : distances.keySet()) {
      near.add(identities.of(key));
    }
    Map<String, Integer> nearest = new HashMap<>();
    near.forEach(entity ->
        entity.keys().stream()
            .filter(distances::containsKey)
            .forEach(key -> nearest.merge(entity.root(), distances.get(key), Math::min)));
    var entities = mentioned(near.stream().distinct().toList(), Wanted.Mentions.of(List.of()));
    entities.sort(
        Comparator.<EntityMentions>comparingInt(entity -> nearest.get(entity.identity().root()))
            .thenComparing(EntityMentions.MOST_MENTIONED_FIRST));
    Set<String> suggestions = new LinkedHashSet<>();
    for (int i = 0; i < entities.size() && suggestions.size() < MOST_SUGGESTIONS; i++) {
      suggestions.add(entities.get(i).name(pile));
    }
    return List.copyOf(suggestions);
  }
}
