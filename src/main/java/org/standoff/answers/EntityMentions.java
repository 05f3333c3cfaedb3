package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.standoff.annotation.EntityType;
import org.standoff.answers.port.Found;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.MentionCounts;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.query.NameQuery;
import org.standoff.search.Passage;
import org.standoff.search.PassageMention;
import org.standoff.search.WhereAnswer.FormCount;
import org.standoff.search.WhereAnswer.Whereabouts;
import org.standoff.text.Fold;
import org.standoff.text.Keys;

/**
 * The mentions of an entity that are asked for, counted.
 *
 * @param wanted which they are
 */
record EntityMentions(Identity identity, Wanted.Mentions wanted, MentionCounts counts) {
  /**
   * An answer has several entities, so that of each fewer articles are compared than of a query.
   */
  private static final int MOST_COMPARED = 20;

  /** The entities of an answer: the most mentioned first. */
  static final Comparator<EntityMentions> MOST_MENTIONED_FIRST =
      Comparator.<EntityMentions>comparingInt(entity -> entity.counts.mentionCount())
          .reversed()
          .thenComparing(entity -> entity.identity.root());

  /** All mentions of some entities, in their order. */
  static List<EntityMentions> of(List<Identity> identities, Pile pile) throws IOException {
    return of(identities, Wanted.Mentions.of(List.of()), pile);
  }

  /**
   * Mentions of some entities, in their order.
   *
   * @param like by which forms and with which characters
   */
  static List<EntityMentions> of(List<Identity> identities, Wanted.Mentions like, Pile pile)
      throws IOException {
    List<Wanted.Mentions> wanted = new ArrayList<>(identities.size());
    for (var identity : identities) {
      wanted.add(new Wanted.Mentions(List.of(identity), like.forms(), like.literal()));
    }
    var counts = pile.mentions(wanted);
    List<EntityMentions> mentions = new ArrayList<>(identities.size());
    for (int i = 0; i < counts.size(); i++) {
      mentions.add(new EntityMentions(identities.get(i), wanted.get(i), counts.get(i)));
    }
    return mentions;
  }

  /** The canonical name; from an article where no text writes it out. */
  String name(Pile pile) throws IOException {
    var written = writtenName();
    if (written.isPresent()) {
      return written.get();
    }
    var keys = identity.keys();
    return pile.sentences(wanted, 1).first().stream()
        .flatMap(sentence -> sentence.passage().mentions().stream())
        .filter(mention -> keys.contains(Keys.bounded(mention.key())))
        .map(PassageMention::entity)
        .findFirst()
        .orElse(identity.root());
  }

  /**
   * Where it is mentioned.
   *
   * @param found the sentences that mention it
   */
  Whereabouts whereabouts(
      String name, Found<FoundSentence> found, List<Passage> passages, Pile pile)
      throws IOException {
    return new Whereabouts(
        identity.type(),
        name,
        identity.root(),
        counts.keys(),
        counts.forms(),
        counts.mentionCount(),
        found.articleCount(),
        textCount(found.articleCount(), pile),
        found.count(),
        passages);
  }

  private OptionalInt textCount(int articleCount, Pile pile) throws IOException {
    return articleCount > MOST_COMPARED ? OptionalInt.empty() : pile.textCount(wanted);
  }

  /** The canonical name as the texts write it most often; empty if they never write it so. */
  private Optional<String> writtenName() {
    if (identity.isSplitOff()) {
      return counts.forms().stream().findFirst().map(FormCount::text);
    }
    return Stream.concat(Stream.of(identity.root()), longestFirst())
        .map(key -> key.substring(key.indexOf('/') + 1))
        .flatMap(folded ->
            counts.forms().stream()
                .map(FormCount::text)
                .filter(text -> Fold.fold(text).equals(folded)))
        .findFirst();
  }

  private Stream<String> longestFirst() {
    return identity.keys().stream().sorted(Comparator.comparingInt(String::length).reversed());
  }

  /**
   * Those of whose names an asked one is the whole or a part.
   *
   * @param sure the most mentioned first
   * @param namedAfter things in whose longer names it only stands, as the FIFA World Cup is not
   *     FIFA; none unless something of {@code sure} is called exactly so
   */
  record Bearers(List<EntityMentions> sure, List<EntityMentions> namedAfter) {

    /** Tells those who are mentioned apart by what they are called. */
    static Bearers of(List<EntityMentions> mentioned, NameQuery query) {
      var name = Fold.fold(Identities.words(query.name()));
      if (mentioned.stream().noneMatch(entity -> isCalled(entity, name))) {
        return new Bearers(mentioned, List.of());
      }
      List<EntityMentions> sure = new ArrayList<>();
      List<EntityMentions> namedAfter = new ArrayList<>();
      for (var entity : mentioned) {
        boolean isThing = entity.identity().type() == EntityType.MISC;
        (isThing && !isCalled(entity, name) ? namedAfter : sure).add(entity);
      }
      return new Bearers(sure, namedAfter);
    }

    private static boolean isCalled(EntityMentions entity, String name) {
      return entity.counts().forms().stream().anyMatch(form -> Fold.fold(form.text()).equals(name));
    }
  }
}
