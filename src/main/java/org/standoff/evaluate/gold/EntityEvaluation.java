package org.standoff.evaluate.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Mention;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.evaluate.ScoredNames;

/**
 * Names: the pairs of different forms in one article that stand for one entity, and which forms of
 * persons, locations and organizations are found at all.
 */
final class EntityEvaluation implements Evaluation<Gold> {
  private final List<String> errors = new ArrayList<>();
  private Score pairs = Score.NONE;
  private Score forms = Score.NONE;
  private boolean isEmpty = true;

  /** Two forms of one entity, in alphabetical order. */
  private record Pair(String first, String second) {
    @Override
    public String toString() {
      return "\"" + first + "\" is \"" + second + "\"";
    }
  }

  /** What mentions of one entity have in common; an entity can have mentions of two types. */
  private record Cluster(EntityType type, int entity) {}

  @Override
  public void add(Marked<Gold> marked, AnnotatedArticle annotated) {
    isEmpty = false;
    List<Set<String>> goldGroups = new ArrayList<>();
    Set<String> gold = new LinkedHashSet<>();
    for (var entity : marked.gold().entities()) {
      Set<String> group = new TreeSet<>(entity.aliases());
      group.add(entity.name());
      goldGroups.add(group);
      gold.addAll(group);
    }
    Map<Cluster, Set<String>> clusters = new HashMap<>();
    Set<String> found = new LinkedHashSet<>();
    for (var mention : annotated.mentions()) {
      var surface = annotated.text(mention.span());
      if (isNamed(mention, surface)) {
        found.add(surface);
        if (gold.contains(surface)) {
          clusters
              .computeIfAbsent(new Cluster(mention.type(), mention.entity()), _ -> new TreeSet<>())
              .add(surface);
        }
      }
    }
    pairs = pairs.plus(compare(marked.name(), "", pairs(goldGroups), pairs(clusters.values())));
    forms = forms.plus(compare(marked.name(), "name ", gold, found));
  }

  private static boolean isNamed(Mention mention, String surface) {
    return switch (mention.type()) {
      case PERSON, LOCATION, ORGANIZATION -> ScoredNames.isName(mention.form(), surface);
      case GROUP, MISC -> false;
    };
  }

  private static Set<Pair> pairs(Collection<Set<String>> groups) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (var group : groups) {
      for (var first : group) {
        for (var second : group) {
          if (first.compareTo(second) < 0) {
            pairs.add(new Pair(first, second));
          }
        }
      }
    }
    return pairs;
  }

  private <T> Score compare(String name, String what, Set<T> gold, Set<T> found) {
    int right = 0;
    for (var wanted : gold) {
      if (found.contains(wanted)) {
        right++;
      } else {
        errors.add(name + ": missed " + what + wanted);
      }
    }
    for (var thing : found) {
      if (!gold.contains(thing)) {
        errors.add(name + ": wrong " + what + thing);
      }
    }
    return Score.of(right, found.size(), gold.size());
  }

  @Override
  public List<Row> rows() {
    return isEmpty ? List.of() : List.of(Row.of("names", pairs), Row.of("names-found", forms));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
