package org.standoff.answers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.answers.port.Wanted;
import org.standoff.query.Query;

/** Turns a query of the language of {@code find} into what is wanted of a sentence. */
final class QueryWanted {
  private QueryWanted() {}

  /** The names in a query, each once, in order. */
  static Set<Query.Named> names(Query query) {
    Set<Query.Named> names = new LinkedHashSet<>();
    add(query, names);
    return names;
  }

  private static void add(Query query, Set<Query.Named> names) {
    switch (query) {
      case Query.Named name -> names.add(name);
      case Query.And(var parts) -> parts.forEach(part -> add(part, names));
      case Query.Or(var parts) -> parts.forEach(part -> add(part, names));
      case Query.Not(var part) -> add(part, names);
      case Query.Word _, Query.Phrase _ -> {}
    }
  }

  /**
   * What a sentence must hold to be found by a query.
   *
   * @param meant for each name in the query the mentions that are meant
   */
  static Wanted.InSentence of(Query query, Map<Query.Named, Wanted.Mentions> meant) {
    return switch (query) {
      case Query.Word(var word) -> Wanted.words(List.of(word));
      case Query.Phrase(var words) -> Wanted.words(words);
      case Query.Named named -> meant.get(named);
      case Query.And(var parts) -> new Wanted.All(all(parts, meant));
      case Query.Or(var parts) -> new Wanted.Any(all(parts, meant));
      case Query.Not(var part) -> new Wanted.Not(of(part, meant));
    };
  }

  private static List<Wanted.InSentence> all(
      List<Query> parts, Map<Query.Named, Wanted.Mentions> meant) {
    return parts.stream().map(part -> of(part, meant)).toList();
  }
}
