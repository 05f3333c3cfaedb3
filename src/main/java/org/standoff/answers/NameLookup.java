package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.answers.lookup.AllAliases;
import org.standoff.answers.lookup.ManyNames;
import org.standoff.answers.matching.Matches;
import org.standoff.answers.port.FoundSentence;
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
    forms = new NameForms(AllAliases.read(pile.aliases()));
    identities = new Identities(new ManyNames(counted, pile.names()), forms, corrections);
  }

  LookupAnswer of(List<String> names) throws IOException {
    Map<String, List<Bearer>> bearers = new HashMap<>();
    for (var name : names) {
      if (!bearers.containsKey(name)) {
        bearers.put(name, bearers(name));
      }
    }
    showInOrder(bearers.values());
    List<LookupAnswer.Row> rows = new ArrayList<>(names.size());
    for (var name : names) {
      rows.add(row(name, bearers.get(name)));
    }
    return new LookupAnswer(rows);
  }

  /** Reads whoever is meant in the order of their keys, in which a pile has them together. */
  private void showInOrder(Collection<List<Bearer>> all) throws IOException {
    SortedMap<String, Identity> best = new TreeMap<>();
    for (var bearers : all) {
      if (!bearers.isEmpty()) {
        best.put(bearers.getFirst().identity.label(), bearers.getFirst().identity);
      }
    }
    for (var identity : best.values()) {
      shown(identity);
    }
  }

  private LookupAnswer.Row row(String name, List<Bearer> bearers) throws IOException {
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
    var found = pile.sentences(entity.wanted(), 1);
    Optional<FoundSentence> best = found.first().stream().findFirst();
    if (best.isPresent() && !hasWholeName(best.get(), entity.identity())) {
      best = firstWithWholeName(entity.identity()).or(() -> found.first().stream().findFirst());
    }
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
        best.map(sentence -> Matches.passage(sentence, entity.wanted())));
  }

  private static boolean hasWholeName(FoundSentence sentence, Identity identity) {
    return sentence.mentions(List.of(identity)).stream()
        .anyMatch(mention -> mention.form() == Form.NAME);
  }

  private Optional<FoundSentence> firstWithWholeName(Identity identity) throws IOException {
    var whole = new Wanted.Mentions(List.of(identity), Set.of(Form.NAME), Optional.empty());
    return pile.sentences(whole, 1).first().stream().findFirst();
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
