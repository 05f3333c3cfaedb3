package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.answers.matching.Matches;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.identities.ShortNames;
import org.standoff.identities.WrittenName;
import org.standoff.query.NameQuery;
import org.standoff.query.Tier;
import org.standoff.search.Hit;
import org.standoff.search.Passage;
import org.standoff.search.WhereAnswer.Beyond;
import org.standoff.search.WhereAnswer.FormCount;
import org.standoff.text.Fold;

/**
 * Finds what a name may mean besides those that surely bear it: a shorter name that others bear
 * too, where one of the sure ones is meant by it most often; what has the name and is of another
 * type; and the words themselves where they are no name.
 */
final class BeyondSure {
  private static final int MOST_NAMED = 3;

  /** What the words that are no name are called where the parts of the answer are told apart. */
  private static final String UNTAGGED = "";

  private final Pile pile;
  private final Identities identities;
  private final NameQuery query;
  private final Wanted.Mentions like;
  private final SameName.Persons persons;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private final Set<String> sure = new LinkedHashSet<>();
  private final Map<String, List<EntityMentions>> rivals = new HashMap<>();

  /** The folded words of the name. */
  private final Set<String> asked;

  /** An entity that was found, with its tier. */
  private record Found(Tier tier, EntityMentions entity, String why) {}

  /**
   * @param like which mentions count
   * @param persons those that surely bear the name, and those that perhaps do
   */
  BeyondSure(
      Pile pile,
      Identities identities,
      NameQuery query,
      Wanted.Mentions like,
      SameName.Persons persons) {
    this.persons = persons;
    this.pile = pile;
    this.identities = identities;
    this.query = query;
    this.like = like;
    asked = Fold.words(query.name()).stream().map(Fold.Word::folded).collect(Collectors.toSet());
  }

  /**
   * What there is.
   *
   * @param all those that bear the name, and what is named after them
   * @param ofOtherTypes those that bear it and are of a type that was not asked for
   * @param limit of the passages of all together
   * @param progress which takes down what is left of each
   */
  Beyond of(EntityMentions.Bearers all, List<Identity> ofOtherTypes, int limit, Progress progress)
      throws IOException {
    var bearers = all.sure();
    bearers.forEach(bearer -> sure.add(bearer.identity().root()));
    boolean isPrecise = bearers.size() <= SameName.MOST_PERSONS;
    for (var bearer : bearers) {
      addShorter(bearer, isPrecise);
    }
    for (var agreeing : mentioned(SameName.identities(persons.perhaps()))) {
      found.putIfAbsent(
          agreeing.identity().label(),
          new Found(Tier.LIKELY, agreeing, "the name without or with middle names"));
    }
    for (var other : mentioned(ofOtherTypes)) {
      add(Tier.TYPE, other, "of another type");
    }
    List<Beyond.Other> others = new ArrayList<>();
    int left = limit;
    for (var tier : List.of(Tier.LIKELY, Tier.TYPE)) {
      for (var one : found.values()) {
        boolean isAtEnd = progress.isAtEnd(one.entity.identity().label());
        if (one.tier == tier && query.takes(tier) && !isAtEnd) {
          var other = other(one, left, progress);
          left -= other.entity().passages().size();
          others.add(other);
        }
      }
    }
    return new Beyond(others, untagged(bearers, left, progress), namedAfter(all));
  }

  private List<Beyond.Named> namedAfter(EntityMentions.Bearers all) throws IOException {
    List<Beyond.Named> namedAfter = new ArrayList<>();
    for (var thing : all.namedAfter()) {
      namedAfter.add(new Beyond.Named(thing.name(pile), thing.counts().mentionCount()));
    }
    return namedAfter;
  }

  private Beyond.Other other(Found one, int limit, Progress progress) throws IOException {
    var entity = one.entity;
    var part = entity.identity().label();
    var sentences = pile.sentences(entity.wanted(), progress.next(part, limit));
    progress.gave(part, sentences.rest());
    var passages = sentences.map(sentence -> Matches.passage(sentence, entity.wanted()));
    return new Beyond.Other(
        one.tier,
        entity.whereabouts(persons.name(entity, pile), sentences, passages, pile),
        one.why);
  }

  private void add(Tier tier, EntityMentions entity, String why) {
    if (!sure.contains(entity.identity().root())) {
      found.putIfAbsent(entity.identity().label(), new Found(tier, entity, why));
    }
  }

  /**
   * The entities that a shorter name of a sure one may mean as well.
   *
   * @param isPrecise whether so few bear the name that any shorter name of theirs may be meant, and
   *     not only one that was asked
   */
  private void addShorter(EntityMentions bearer, boolean isPrecise) throws IOException {
    var identity = bearer.identity();
    for (var word : ShortNames.of(identity.root())) {
      if (!isPrecise && !asked.containsAll(List.of(word.split(" ")))) {
        continue;
      }
      var rivals = rivals(identity.type(), word);
      if (!isMostMeant(bearer, rivals)) {
        continue;
      }
      for (var type : types(identity.type())) {
        var key = type.label() + "/" + word;
        for (var entity : mentioned(identities.having(key))) {
          var why = type == identity.type() ? borne(rivals) : "here tagged as " + a(type);
          add(type == identity.type() ? Tier.LIKELY : Tier.TYPE, entity, why);
        }
      }
    }
  }

  /** Those who may be meant by a shorter name, looked for once. */
  private List<EntityMentions> rivals(EntityType type, String word) throws IOException {
    var key = type.label() + "/" + word;
    var known = rivals.get(key);
    if (known != null) {
      return known;
    }
    var mentioned = mentioned(identities.full(type, word));
    rivals.put(key, mentioned);
    return mentioned;
  }

  /** The types of what may have the shorter name too; a people is not one of its members. */
  private static Set<EntityType> types(EntityType type) {
    var types = EnumSet.allOf(EntityType.class);
    if (type == EntityType.PERSON) {
      types.remove(EntityType.GROUP);
    }
    return types;
  }

  /** Whether somebody is mentioned more often than all others with a name. */
  private static boolean isMostMeant(EntityMentions bearer, List<EntityMentions> rivals) {
    var root = bearer.identity().root();
    return rivals.stream()
        .filter(rival -> !rival.identity().root().equals(root))
        .allMatch(rival -> rival.counts().mentionCount() < bearer.counts().mentionCount());
  }

  private String borne(List<EntityMentions> rivals) throws IOException {
    List<String> names = new ArrayList<>();
    for (var rival : rivals) {
      if (!sure.contains(rival.identity().root())) {
        names.add(rival.name(pile));
      }
    }
    int more = names.size() - MOST_NAMED;
    return names.isEmpty()
        ? "a shorter name"
        : "also borne by "
            + String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
            + (more > 0 ? " and " + more + " more" : "");
  }

  private static String a(EntityType type) {
    return ("aeiou".indexOf(type.label().charAt(0)) < 0 ? "a " : "an ") + type.label();
  }

  /** Those of some entities that are mentioned, the most mentioned first. */
  private List<EntityMentions> mentioned(Collection<Identity> entities) throws IOException {
    List<EntityMentions> mentioned =
        new ArrayList<>(EntityMentions.of(List.copyOf(entities), like, pile));
    mentioned.removeIf(entity -> entity.counts().mentionCount() == 0);
    mentioned.sort(EntityMentions.MOST_MENTIONED_FIRST);
    return mentioned;
  }

  private Beyond.Untagged untagged(List<EntityMentions> bearers, int limit, Progress progress)
      throws IOException {
    if (!query.takes(Tier.TEXT) || !query.forms().isEmpty() || progress.isAtEnd(UNTAGGED)) {
      return Beyond.nothing().untagged();
    }
    var forms =
        bearers.stream()
            .flatMap(bearer -> bearer.counts().forms().stream())
            .map(FormCount::text)
            .toList();
    var words = Identities.words(query.name());
    var writings = WrittenName.of(words, forms, pile.casings(WrittenName.words(words)));
    var wanted = new Wanted.Untagged(writings);
    var sentences = pile.sentences(wanted, progress.next(UNTAGGED, limit));
    progress.gave(UNTAGGED, sentences.rest());
    var sure = bearers.stream().map(EntityMentions::identity).toList();
    var passages =
        sentences.first().stream().flatMap(it -> passage(it, wanted, sure).stream()).toList();
    int dropped = sentences.first().size() - passages.size();
    return new Beyond.Untagged(passages, sentences.count() - dropped, sentences.articleCount());
  }

  /** The words of a sentence that are no name; empty if all of them touch one that is sure. */
  private static Optional<Passage> passage(
      FoundSentence sentence, Wanted.Untagged wanted, List<Identity> sure) {
    var mentions = sentence.mentions(sure);
    var hits =
        sentence.untagged(wanted).stream()
            .filter(words ->
                mentions.stream()
                    .noneMatch(mention -> mention.excerpt().span().overlaps(words.span())))
            .<Hit>map(Hit.Words::new)
            .toList();
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(sentence.passage().because(hits, Matches.why(hits)));
  }
}
