package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.search.EntityCount;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Selection;

/** Lists the entities of the articles. */
record NameList(Snapshot snapshot, Names names, Corrections corrections, Selection selection) {

  /** An entity, and how often it is mentioned. */
  private record Counted(String root, int count) {
    static final Comparator<Counted> MOST_FIRST =
        Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::root);
  }

  NamesAnswer matching(String pattern, Set<EntityType> types) throws IOException {
    var scope = Scope.of(selection.paths(), snapshot.names());
    var reader = new MentionReader(snapshot.reader(), scope, new Cursors());
    var all = AllNames.read(snapshot.reader(), scope, new NamePattern(pattern)::matches);
    var identities = new Identities(all, names, corrections);
    List<Counted> counted = new ArrayList<>();
    for (var count : counts(all, identities, reader).entrySet()) {
      var type = identities.known(count.getKey()).type();
      if (count.getValue() > 0 && (types.isEmpty() || types.contains(type))) {
        counted.add(new Counted(count.getKey(), count.getValue()));
      }
    }
    counted.sort(Counted.MOST_FIRST);
    List<EntityCount> rows = new ArrayList<>();
    for (var entity : counted.subList(0, Math.min(selection.limit(), counted.size()))) {
      rows.add(row(reader.mentions(identities.of(entity.root))));
    }
    return new NamesAnswer(NamesAnswer.Counted.MENTIONS, rows, counted.size(), List.of());
  }

  /** How often each entity with a matching name is mentioned, by their roots. */
  private static Map<String, Integer> counts(
      AllNames all, Identities identities, MentionReader reader) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (var key : all.keys()) {
      counts.merge(identities.root(key), all.count(key), Integer::sum);
    }
    Set<String> matching = new HashSet<>();
    for (var key : all.matching()) {
      matching.add(identities.root(key));
    }
    counts.keySet().retainAll(matching);
    for (var whole : identities.split()) {
      if (matching.contains(whole)) {
        counts.put(whole, reader.mentions(identities.of(whole)).mentionCount());
        for (var taken : identities.takenFrom(whole)) {
          counts.put(taken, reader.mentions(identities.of(taken)).mentionCount());
        }
      }
    }
    counts.keySet().removeIf(identities::hides);
    return counts;
  }

  private static EntityCount row(EntityMentions mentions) throws IOException {
    return new EntityCount(
        mentions.identity().type(),
        EntityAnswers.name(mentions),
        mentions.keys(),
        mentions.forms(),
        mentions.mentionCount());
  }
}
