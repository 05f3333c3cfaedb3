package org.standoff.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.text.Fold;

/**
 * What a sentence has to hold to be an answer of {@code find}.
 *
 * <p>Its {@code toString} writes a query in the language that {@link QueryParser} reads, and
 * reading it again gives an equal query.
 */
public sealed interface Query {

  /**
   * One word.
   *
   * @param folded as {@link Fold} makes it, without blanks
   */
  record Word(String folded) implements Query {
    public Word {
      requireFolded(folded);
    }

    @Override
    public String toString() {
      return folded;
    }
  }

  /**
   * Words that follow each other.
   *
   * @param words at least two, folded
   */
  record Phrase(List<String> words) implements Query {
    public Phrase {
      words = List.copyOf(words);
      if (words.size() < 2) {
        throw new IllegalArgumentException("a phrase needs two words: " + words);
      }
      words.forEach(Query::requireFolded);
    }

    @Override
    public String toString() {
      return '"' + String.join(" ", words) + '"';
    }
  }

  /**
   * A mention of an entity, in whichever form.
   *
   * @param type empty for any type
   * @param name the entity's name or a part of it, as typed; it holds at least one word
   */
  record Named(Optional<EntityType> type, String name) implements Query {
    /** What stands for a type in a query for a name of any type. */
    static final String ANY = "name";

    public Named {
      if (Fold.words(name).isEmpty()) {
        throw new IllegalArgumentException("a name needs a word: '" + name + "'");
      }
    }

    @Override
    public String toString() {
      var quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
      return type.map(EntityType::label).orElse(ANY) + ":\"" + quoted + '"';
    }
  }

  /** All of these; at least two. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = requireTwo(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof And || part instanceof Or ? "(" + part + ")" : "" + part)
          .collect(Collectors.joining(" "));
    }
  }

  /** At least one of these; at least two. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = requireTwo(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Or ? "(" + part + ")" : "" + part)
          .collect(Collectors.joining(" OR "));
    }
  }

  /** Not this. */
  record Not(Query part) implements Query {
    @Override
    public String toString() {
      return part instanceof And || part instanceof Or ? "NOT (" + part + ")" : "NOT " + part;
    }
  }

  private static List<Query> requireTwo(List<Query> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("nothing to join: " + parts);
    }
    return List.copyOf(parts);
  }

  private static void requireFolded(String word) {
    if (word.isEmpty() || word.indexOf(' ') >= 0 || !Fold.fold(word).equals(word)) {
      throw new IllegalArgumentException("no folded word: '" + word + "'");
    }
  }
}
