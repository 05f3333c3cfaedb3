package org.standoff.watch;

import java.util.List;
import java.util.Set;

/**
 * What an article must have at least for a watch to find something in it. It asks too little rather
 * than too much: what it refuses, the question would not have found.
 */
sealed interface Demand {

  /** Nothing: only the question itself tells. */
  record Nothing() implements Demand {}

  /** One of some terms, as {@link ArticleTerms} has them. */
  record Term(Set<String> terms) implements Demand {
    public Term {
      terms = Set.copyOf(terms);
    }
  }

  /** All of these. */
  record All(List<Demand> parts) implements Demand {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these. */
  record Any(List<Demand> parts) implements Demand {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Whether an article with some terms may do. */
  default boolean isMet(Set<String> article) {
    return switch (this) {
      case Nothing _ -> true;
      case Term(var terms) -> meets(terms, article);
      case All(var parts) -> parts.stream().allMatch(part -> part.isMet(article));
      case Any(var parts) -> parts.stream().anyMatch(part -> part.isMet(article));
    };
  }

  private static boolean meets(Set<String> terms, Set<String> article) {
    for (var term : terms) {
      if (article.contains(term)) {
        return true;
      }
    }
    return false;
  }
}
