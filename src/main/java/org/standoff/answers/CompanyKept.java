package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.answers.port.Facet;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.search.EntityCount;

/** Counts the entities that sentences mention. */
record CompanyKept(Pile pile, Identities identities) {
  private static final Comparator<Member> MOST_FIRST =
      Comparator.comparingInt(Member::sentenceCount)
          .reversed()
          .thenComparing(member -> member.identity.root());

  /** An entity with the number of sentences it is in. */
  record Member(Identity identity, int sentenceCount) {
    EntityType type() {
      return identity.type();
    }
  }

  /**
   * The entities of the sentences, those of the most sentences first.
   *
   * @param without the roots of those that do not count
   * @param most only so many keys are looked at, those of the most sentences: who is the same as
   *     whom takes a look at the dictionary for each
   */
  List<Member> counted(Wanted.InSentence sentences, Set<String> without, int most)
      throws IOException {
    var byKey = pile.counts(sentences, new Facet.Entities());
    Map<String, String> roots = new HashMap<>();
    // In their order, in which a pile has them together.
    for (var key : new TreeSet<>(mostFrequent(byKey, most))) {
      roots.put(key, identities.root(key));
    }
    Map<String, Integer> byRoot =
        new HashMap<>(pile.counts(sentences, new Facet.EntityGroups(roots)));
    correct(byRoot, sentences);
    List<Member> members = new ArrayList<>();
    for (var count : byRoot.entrySet()) {
      if (!without.contains(count.getKey()) && !identities.hides(count.getKey())) {
        members.add(new Member(identities.known(count.getKey()), count.getValue()));
      }
    }
    members.sort(MOST_FIRST);
    return members;
  }

  /** Counts those anew of which mentions were taken, and those to whom they were given. */
  private void correct(Map<String, Integer> byRoot, Wanted.InSentence sentences)
      throws IOException {
    Set<String> changed = new LinkedHashSet<>();
    for (var whole : identities.split()) {
      if (byRoot.containsKey(whole) || changed.contains(whole)) {
        changed.addAll(identities.takenFrom(whole));
        changed.add(whole);
      }
    }
    var roots = List.copyOf(changed);
    List<Wanted.InSentence> together = new ArrayList<>();
    for (var root : roots) {
      together.add(new Wanted.All(List.of(sentences, Wanted.Mentions.of(identities.of(root)))));
    }
    var counts = pile.counts(together);
    for (int i = 0; i < roots.size(); i++) {
      if (counts.get(i) > 0) {
        byRoot.put(roots.get(i), counts.get(i));
      } else {
        byRoot.remove(roots.get(i));
      }
    }
  }

  private static List<String> mostFrequent(Map<String, Integer> counts, int most) {
    if (counts.size() <= most) {
      return List.copyOf(counts.keySet());
    }
    var sorted = counts.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    int least = sorted[sorted.length - most];
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= least)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Members with their names and forms. */
  List<EntityCount> rows(List<Member> shown) throws IOException {
    List<Identity> whole = new ArrayList<>(shown.size());
    for (var member : shown) {
      whole.add(identities.of(member.identity.root()));
    }
    var mentions = EntityMentions.of(whole, pile);
    List<EntityCount> rows = new ArrayList<>(shown.size());
    for (int i = 0; i < shown.size(); i++) {
      var entity = mentions.get(i);
      rows.add(
          new EntityCount(
              entity.identity().type(),
              entity.name(pile),
              entity.counts().keys(),
              entity.counts().forms(),
              shown.get(i).sentenceCount));
    }
    return rows;
  }
}
