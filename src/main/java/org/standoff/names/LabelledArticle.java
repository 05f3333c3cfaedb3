package org.standoff.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.GoldArticle;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;

/**
 * An article to learn from.
 *
 * @param names all names in it, in order and without overlap
 */
public record LabelledArticle(Article article, List<Sentence> sentences, List<LabelledName> names) {

  /**
   * A name that someone found.
   *
   * @param types the types it may have: more than one where the corpus does not tell them apart,
   *     such as groups among "miscellaneous"
   */
  public record LabelledName(Span span, Set<EntityType> types) {
    public LabelledName {
      if (types.isEmpty()) {
        throw new IllegalArgumentException("a name without a type: " + span);
      }
      types = Set.copyOf(EnumSet.copyOf(types));
    }
  }

  /** An article of a corpus that knows all types. */
  public static LabelledArticle of(GoldArticle gold, List<Sentence> sentences) {
    return of(gold, sentences, EnumSet::of);
  }

  /** An article of a corpus without groups, where what is a group may be marked as misc. */
  public static LabelledArticle withoutGroups(GoldArticle gold, List<Sentence> sentences) {
    return of(
        gold,
        sentences,
        type -> type == EntityType.MISC ? EnumSet.of(type, EntityType.GROUP) : EnumSet.of(type));
  }

  private static LabelledArticle of(
      GoldArticle gold, List<Sentence> sentences, Function<EntityType, Set<EntityType>> types) {
    return new LabelledArticle(
        gold.article(),
        sentences,
        gold.names().stream()
            .map(name -> new LabelledName(name.span(), types.apply(name.type())))
            .toList());
  }

  public LabelledArticle {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i).span().start() < names.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "names of " + article.id() + " overlap at " + names.get(i).span());
      }
    }
  }
}
