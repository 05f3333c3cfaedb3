package org.standoff.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.standoff.search.WhereAnswer.FormCount;
import org.standoff.text.Fold;

/**
 * All mentions of an entity, counted from the postings alone.
 *
 * @param keys those by which it is mentioned
 * @param forms the most frequent first
 * @param sentences those that mention it
 */
record EntityMentions(
    Identity identity,
    SortedSet<String> keys,
    List<FormCount> forms,
    int mentionCount,
    InOrder sentences) {
  /** The entities of an answer: the most mentioned first. */
  static final Comparator<EntityMentions> MOST_MENTIONED_FIRST =
      Comparator.comparingInt(EntityMentions::mentionCount)
          .reversed()
          .thenComparing(entity -> entity.identity.root());

  /** The canonical name as the texts write it most often; empty if they never write it so. */
  Optional<String> name() {
    if (identity.isSplitOff()) {
      return forms.stream().findFirst().map(FormCount::text);
    }
    return Stream.concat(Stream.of(identity.root()), longestFirst())
        .map(key -> key.substring(key.indexOf('/') + 1))
        .flatMap(folded ->
            forms.stream().map(FormCount::text).filter(text -> Fold.fold(text).equals(folded)))
        .findFirst();
  }

  private Stream<String> longestFirst() {
    return identity.keys().stream().sorted(Comparator.comparingInt(String::length).reversed());
  }
}
