package org.standoff.search;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.query.Tier;

/**
 * Where a name is mentioned: one part for each entity that bears it, the most mentioned first.
 *
 * @param name as asked
 * @param entities at most as many as the selection's limit
 * @param entityCount how many there are, without those of which earlier pages gave all
 * @param beyond what else the name may mean, told apart
 * @param suggestions names that are spelt nearly like it, best first; only when nobody bears it
 * @param rest the passages of the given parts that are left
 */
public record WhereAnswer(
    String name,
    List<Whereabouts> entities,
    int entityCount,
    Beyond beyond,
    List<String> suggestions,
    Rest rest)
    implements Answer {
  public WhereAnswer {
    entities = List.copyOf(entities);
    suggestions = List.copyOf(suggestions);
  }

  @Override
  public boolean isEmpty() {
    return entityCount == 0 && beyond.isEmpty();
  }

  /**
   * The passages that mention one entity. The limit of the selection is for all entities of the
   * answer together; each has its share of it.
   *
   * @param name the canonical name
   * @param key the one it is known by, which corrections of it name
   * @param keys of the entities that are taken for this one, at least one
   * @param forms its surface forms, the most frequent first
   * @param mentionCount its mentions in all selected articles
   * @param articleCount the selected articles that mention it
   * @param textCount how many texts those are without their copies, where that was counted
   * @param passageCount the sentences that mention it
   * @param passages in order; as many as its share of the limit allows
   */
  public record Whereabouts(
      EntityType type,
      String name,
      String key,
      SortedSet<String> keys,
      List<FormCount> forms,
      int mentionCount,
      int articleCount,
      OptionalInt textCount,
      int passageCount,
      List<Passage> passages) {
    public Whereabouts {
      keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
      forms = List.copyOf(forms);
      passages = List.copyOf(passages);
    }
  }

  /** How often an entity is mentioned by a surface form. */
  public record FormCount(String text, Form form, int mentionCount) {}

  /**
   * What may be meant by a name besides those who bear it for sure, and is never counted with them.
   *
   * @param others who may be it, and what has its name and is of another type; in order of their
   *     tier
   * @param untagged where the words of the name stand and are none
   * @param namedAfter things whose longer names only hold it, the most mentioned first; who means
   *     them asks for their own names
   */
  public record Beyond(List<Other> others, Untagged untagged, List<Named> namedAfter) {
    public Beyond {
      others = List.copyOf(others);
      namedAfter = List.copyOf(namedAfter);
    }

    /** Nothing at all. */
    public static Beyond nothing() {
      return new Beyond(List.of(), new Untagged(List.of(), 0, 0), List.of());
    }

    public boolean isEmpty() {
      return others.isEmpty() && untagged.passageCount() == 0 && namedAfter.isEmpty();
    }

    /** A thing and how often it is mentioned. */
    public record Named(String name, int mentionCount) {}

    /**
     * Another entity.
     *
     * @param why it is in its tier, in words
     */
    public record Other(Tier tier, Whereabouts entity, String why) {}

    /**
     * The sentences with the words.
     *
     * @param passages in order; as many as the limit leaves
     */
    public record Untagged(List<Passage> passages, int passageCount, int articleCount) {
      public Untagged {
        passages = List.copyOf(passages);
      }
    }
  }
}
