package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Slice;
import org.standoff.identities.AllNames;
import org.standoff.identities.Corrections;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.identities.NameForms;
import org.standoff.identities.NamePattern;
import org.standoff.search.EntityCount;
import org.standoff.search.NamesAnswer;

/**
 * Lists the entities of the articles.
 *
 * @param slice which of them, those of the types asked for before the others
 */
record NameList(Pile pile, Corrections corrections, Slice slice) {

  /** An entity, and how often it is mentioned. */
  private record Counted(String root, int count) {
    static final Comparator<Counted> MOST_FIRST =
        Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::root);
  }

  NamesAnswer matching(String pattern, Set<EntityType> types) throws IOException {
    var names = AllNames.read(pile.mentionTerms(), new NamePattern(pattern)::matches);
    var identities = new Identities(names, new NameForms(pile.aliases()), corrections);
    List<Counted> asked = new ArrayList<>();
    List<Counted> others = new ArrayList<>();
    for (var count : counts(names, identities).entrySet()) {
      var type = identities.known(count.getKey()).type();
      if (count.getValue() > 0) {
        (types.isEmpty() || types.contains(type) ? asked : others)
            .add(new Counted(count.getKey(), count.getValue()));
      }
    }
    // Without a pattern all names there are would be those of other types.
    if (pattern.isBlank()) {
      others.clear();
    }
    asked.sort(Counted.MOST_FIRST);
    others.sort(Counted.MOST_FIRST);
    List<Counted> all = new ArrayList<>(asked);
    all.addAll(others);
    var cut = slice.cut(all, Counted::root);
    var isAsked = Set.copyOf(asked);
    var parts = cut.rows().stream().collect(Collectors.partitioningBy(isAsked::contains));
    return new NamesAnswer(
        NamesAnswer.Counted.MENTIONS,
        rows(parts.get(true), identities),
        asked.size(),
        rows(parts.get(false), identities),
        others.size(),
        List.of(),
        cut.rest());
  }

  private List<EntityCount> rows(List<Counted> counted, Identities identities) throws IOException {
    List<Identity> shown = new ArrayList<>();
    for (var entity : counted) {
      shown.add(identities.of(entity.root));
    }
    List<EntityCount> rows = new ArrayList<>(shown.size());
    for (var entity : EntityMentions.of(shown, pile)) {
      rows.add(row(entity));
    }
    return rows;
  }

  /** How often each entity with a matching name is mentioned, by their roots. */
  private Map<String, Integer> counts(AllNames all, Identities identities) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (var key : all.keys()) {
      counts.merge(identities.root(key), all.count(key), Integer::sum);
    }
    Set<String> matching = new HashSet<>();
    for (var key : all.matching()) {
      matching.add(identities.root(key));
    }
    counts.keySet().retainAll(matching);
    Set<String> changed = new LinkedHashSet<>();
    for (var whole : identities.split()) {
      if (matching.contains(whole)) {
        changed.add(whole);
        changed.addAll(identities.takenFrom(whole));
      }
    }
    List<Identity> recounted = new ArrayList<>();
    for (var root : changed) {
      recounted.add(identities.of(root));
    }
    var mentions = EntityMentions.of(recounted, pile);
    int next = 0;
    for (var root : changed) {
      counts.put(root, mentions.get(next++).counts().mentionCount());
    }
    counts.keySet().removeIf(identities::hides);
    return counts;
  }

  private EntityCount row(EntityMentions entity) throws IOException {
    return new EntityCount(
        entity.identity().type(),
        entity.name(pile),
        entity.counts().keys(),
        entity.counts().forms(),
        entity.counts().mentionCount());
  }
}
