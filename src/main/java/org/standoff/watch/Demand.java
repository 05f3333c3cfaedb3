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

  /**
   * What mentions somebody.
   *
   * @param any what that may be, as far as is known
   */
  record Named(Any any) implements Demand {}

  /** Whether it may become another when more articles are known. */
  default boolean mayChange() {
    return switch (this) {
      case Nothing _, Term _ -> false;
      case Named _ -> true;
      case All(var parts) -> parts.stream().anyMatch(Demand::mayChange);
      case Any(var parts) -> parts.stream().anyMatch(Demand::mayChange);
    };
  }

  /** Whether an article with some terms may do. It is asked of every watch: without a stream. */
  default boolean isMet(Set<String> article) {
    return switch (this) {
      case Nothing _ -> true;
      case Term(var terms) -> isOneIn(terms, article);
      case Named(var any) -> any.isMet(article);
      case All(var parts) -> areMet(parts, article);
      case Any(var parts) -> isOneMet(parts, article);
    };
  }

  private static boolean isOneIn(Set<String> terms, Set<String> article) {
    for (var term : terms) {
      if (article.contains(term)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areMet(List<Demand> parts, Set<String> article) {
    for (var part : parts) {
      if (!part.isMet(article)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneMet(List<Demand> parts, Set<String> article) {
    for (var part : parts) {
      if (part.isMet(article)) {
        return true;
      }
    }
    return false;
  }
}
