package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.standoff.annotation.EntityType;
import org.standoff.search.EntityCount;

/** Counts the entities that sentences mention, from doc values alone. */
record Company(IndexReader reader, Identities identities, Scope scope) {
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
  List<Member> counted(InOrder sentences, Set<String> without, int most) throws IOException {
    Map<String, Integer> byKey = new HashMap<>();
    for (var part : sentences.parts()) {
      add(part, byKey);
    }
    Map<String, Integer> byRoot = new HashMap<>();
    for (var count : mostFrequent(byKey, most)) {
      byRoot.merge(identities.root(count.getKey()), count.getValue(), Integer::sum);
    }
    List<Member> members = new ArrayList<>();
    for (var count : byRoot.entrySet()) {
      if (!without.contains(count.getKey()) && !identities.hides(count.getKey())) {
        members.add(new Member(identities.known(count.getKey()), count.getValue()));
      }
    }
    members.sort(MOST_FIRST);
    return members;
  }

  private static List<Map.Entry<String, Integer>> mostFrequent(
      Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .toList();
  }

  private static void add(InOrder.Part part, Map<String, Integer> counts) throws IOException {
    var keys = DocValues.getSortedSet(part.leaf().reader(), IndexSchema.ENTITY);
    Map<Long, Integer> byOrd = new HashMap<>();
    PrimitiveIterator.OfInt documents = part.documents().iterator();
    while (documents.hasNext()) {
      if (keys.advanceExact(documents.nextInt())) {
        for (int i = 0; i < keys.docValueCount(); i++) {
          byOrd.merge(keys.nextOrd(), 1, Integer::sum);
        }
      }
    }
    for (var count : byOrd.entrySet()) {
      counts.merge(keys.lookupOrd(count.getKey()).utf8ToString(), count.getValue(), Integer::sum);
    }
  }

  /** The first members with their names and forms. */
  List<EntityCount> rows(List<Member> members, int limit) throws IOException {
    List<EntityCount> rows = new ArrayList<>();
    for (var member : members.subList(0, Math.min(limit, members.size()))) {
      var identity = identities.of(member.identity.root());
      var mentions = EntityMentions.read(reader, identity, term -> true, scope);
      rows.add(
          new EntityCount(
              identity.type(),
              EntityAnswers.name(mentions),
              identity.keys(),
              mentions.forms(),
              member.sentenceCount));
    }
    return rows;
  }
}
