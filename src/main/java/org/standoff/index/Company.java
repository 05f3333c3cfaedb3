package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.standoff.annotation.EntityType;
import org.standoff.search.EntityCount;

/** Counts the entities that sentences mention, from doc values alone. */
record Company(MentionReader reader, Identities identities) {
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
    List<InLeaf> leaves = new ArrayList<>();
    Map<String, Integer> byKey = new HashMap<>();
    for (var part : sentences.parts()) {
      var leaf = InLeaf.read(part);
      leaf.addTo(byKey);
      leaves.add(leaf);
    }
    Map<String, String> roots = new HashMap<>();
    for (var key : mostFrequent(byKey, most)) {
      roots.put(key, identities.root(key));
    }
    Map<String, Integer> byRoot = new HashMap<>();
    for (var leaf : leaves) {
      leaf.addTo(byRoot, roots);
    }
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
  private void correct(Map<String, Integer> byRoot, InOrder sentences) throws IOException {
    for (var whole : identities.split()) {
      if (!byRoot.containsKey(whole)) {
        continue;
      }
      Set<String> changed = new LinkedHashSet<>(identities.takenFrom(whole));
      changed.add(whole);
      for (var root : changed) {
        var mentions = reader.mentions(identities.of(root));
        int common = mentions.sentences().common(sentences);
        if (common > 0) {
          byRoot.put(root, common);
        } else {
          byRoot.remove(root);
        }
      }
    }
  }

  private static List<String> mostFrequent(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The sentences of a leaf.
   *
   * @param keys with their numbers in the leaf
   * @param counts by those numbers
   */
  private record InLeaf(InOrder.Part part, Map<Long, String> keys, Map<Long, Integer> counts) {

    static InLeaf read(InOrder.Part part) throws IOException {
      var values = values(part);
      Map<Long, Integer> counts = new HashMap<>();
      PrimitiveIterator.OfInt documents = part.documents().iterator();
      while (documents.hasNext()) {
        if (values.advanceExact(documents.nextInt())) {
          for (int i = 0; i < values.docValueCount(); i++) {
            counts.merge(values.nextOrd(), 1, Integer::sum);
          }
        }
      }
      Map<Long, String> keys = new HashMap<>();
      for (var number : counts.keySet()) {
        keys.put(number, values.lookupOrd(number).utf8ToString());
      }
      return new InLeaf(part, keys, counts);
    }

    private static SortedSetDocValues values(InOrder.Part part) throws IOException {
      return DocValues.getSortedSet(part.leaf().reader(), IndexSchema.ENTITY);
    }

    void addTo(Map<String, Integer> byKey) {
      counts.forEach((number, count) -> byKey.merge(keys.get(number), count, Integer::sum));
    }

    /** Adds the number of sentences with each root; one that has two of its keys counts once. */
    void addTo(Map<String, Integer> byRoot, Map<String, String> roots) throws IOException {
      var values = values(part);
      PrimitiveIterator.OfInt documents = part.documents().iterator();
      Set<String> mentioned = new HashSet<>();
      while (documents.hasNext()) {
        if (!values.advanceExact(documents.nextInt())) {
          continue;
        }
        mentioned.clear();
        for (int i = 0; i < values.docValueCount(); i++) {
          var root = roots.get(keys.get(values.nextOrd()));
          if (root != null && mentioned.add(root)) {
            byRoot.merge(root, 1, Integer::sum);
          }
        }
      }
    }
  }

  /** The first members with their names and forms. */
  List<EntityCount> rows(List<Member> members, int limit) throws IOException {
    List<EntityCount> rows = new ArrayList<>();
    for (var member : members.subList(0, Math.min(limit, members.size()))) {
      var identity = identities.of(member.identity.root());
      var mentions = reader.mentions(identity);
      rows.add(
          new EntityCount(
              identity.type(),
              EntityAnswers.name(mentions),
              mentions.keys(),
              mentions.forms(),
              member.sentenceCount));
    }
    return rows;
  }
}
