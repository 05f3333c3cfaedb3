package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.answers.matching.Matches;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.AllNames;
import org.standoff.identities.Corrections;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.identities.NameForms;
import org.standoff.query.ranges.Days;
import org.standoff.search.EntityCount;
import org.standoff.search.LookupAnswer;
import org.standoff.search.Passage;
import org.standoff.text.Fold;

/**
 * Looks many names up at once: how often each entity is mentioned is read once for all, and the
 * rest once for each entity that is shown.
 */
final class NameLookup {
  private static final int MOST_OTHERS = 3;

  private final Pile pile;
  private final AllNames counted;
  private final NameForms forms;
  private final Identities identities;
  private final Set<EntityType> types;
  private final Map<Identity, LookupAnswer.Known> shown = new HashMap<>();
  private final Map<Identity, String> names = new HashMap<>();
  private final Map<String, Optional<String>> near = new HashMap<>();

  /** An entity that bears a name. */
  private record Bearer(Identity identity, boolean isCalledSo, int count) {
    static final Comparator<Bearer> BEST_FIRST =
        Comparator.comparing((Bearer bearer) -> !bearer.isCalledSo)
            .thenComparing(Comparator.comparingInt(Bearer::count).reversed())
            .thenComparing(bearer -> bearer.identity.root());
  }

  /**
   * Prepares to look names up.
   *
   * @param types of whom is wanted; none for any
   */
  NameLookup(Pile pile, Corrections corrections, Set<EntityType> types) throws IOException {
    this.pile = pile;
    this.types = types;
    counted = AllNames.read(pile.mentionTerms(), name -> false);
    forms = new NameForms(pile.aliases());
    identities = new Identities(pile.names(), forms, corrections);
  }

  LookupAnswer of(List<String> names) throws IOException {
    List<LookupAnswer.Row> rows = new ArrayList<>(names.size());
    for (var name : names) {
      rows.add(row(name));
    }
    return new LookupAnswer(rows);
  }

  private LookupAnswer.Row row(String name) throws IOException {
    var bearers = bearers(name);
    if (bearers.isEmpty()) {
      return new LookupAnswer.Row(name, Optional.empty(), near(name));
    }
    var best = shown(bearers.getFirst().identity);
    List<String> others = new ArrayList<>();
    for (var other : bearers.subList(1, Math.min(bearers.size(), 1 + MOST_OTHERS))) {
      others.add(name(other.identity));
    }
    var known = best.beside(others, bearers.size() - 1);
    return new LookupAnswer.Row(name, Optional.of(known), Optional.empty());
  }

  private List<Bearer> bearers(String name) throws IOException {
    var folded = Fold.fold(Identities.words(name));
    List<Bearer> bearers = new ArrayList<>();
    for (var identity : identities.named(name)) {
      boolean isCalledSo = identity.keys().stream().anyMatch(key -> key.endsWith("/" + folded));
      int count = count(identity);
      if (count > 0 && (types.isEmpty() || types.contains(identity.type()))) {
        bearers.add(new Bearer(identity, isCalledSo, count));
      }
    }
    bearers.sort(Bearer.BEST_FIRST);
    return bearers;
  }

  private int count(Identity identity) throws IOException {
    return identity.isWhole()
        ? identity.keys().stream().mapToInt(counted::count).sum()
        : EntityMentions.of(List.of(identity), pile).getFirst().counts().mentionCount();
  }

  private LookupAnswer.Known shown(Identity identity) throws IOException {
    var known = shown.get(identity);
    if (known == null) {
      known = known(EntityMentions.of(List.of(identity), pile).getFirst());
      shown.put(identity, known);
    }
    return known;
  }

  private String name(Identity identity) throws IOException {
    var name = names.get(identity);
    if (name == null) {
      name = EntityMentions.of(List.of(identity), pile).getFirst().name(pile);
      names.put(identity, name);
    }
    return name;
  }

  private LookupAnswer.Known known(EntityMentions entity) throws IOException {
    var whole =
        new Wanted.Mentions(List.of(entity.identity()), Set.of(Form.NAME), Optional.empty());
    var first = pile.sentences(whole, 1).first();
    var found = pile.sentences(entity.wanted(), first.isEmpty() ? 1 : 0);
    Optional<Passage> best =
        (first.isEmpty() ? found.first() : first)
            .stream().findFirst().map(sentence -> Matches.passage(sentence, entity.wanted()));
    var published = pile.published(entity.wanted());
    return new LookupAnswer.Known(
        new EntityCount(
            entity.identity().type(),
            entity.name(pile),
            entity.counts().keys(),
            entity.counts().forms(),
            entity.counts().mentionCount()),
        found.articleCount(),
        published.map(Days::first),
        published.map(Days::last),
        List.of(),
        0,
        best);
  }

  /** The most mentioned of the names that are spelt most nearly so. */
  private Optional<String> near(String name) throws IOException {
    var known = near.get(name);
    if (known != null) {
      return known;
    }
    List<Bearer> nearest = new ArrayList<>();
    for (var key : forms.nearest(name)) {
      var identity = identities.of(key);
      nearest.add(new Bearer(identity, false, count(identity)));
    }
    nearest.removeIf(bearer -> bearer.count == 0);
    nearest.sort(Bearer.BEST_FIRST);
    Optional<String> found =
        nearest.isEmpty() ? Optional.empty() : Optional.of(name(nearest.getFirst().identity));
    near.put(name, found);
    return found;
  }
}
