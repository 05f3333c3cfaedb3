package org.standoff.query;

import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.query.find.Query;

/**
 * What can be asked of a pile of articles: a value, which {@link QuestionText} writes as a line of
 * text and reads back.
 */
public sealed interface Question {

  /** Where somebody or something is mentioned, by every form of the name. */
  record Where(NameQuery name) implements Question {}

  /**
   * Who or what bears a name: a page for each.
   *
   * @param minimumScore of what it is shown to have said, in 0..1
   */
  record Who(NameQuery name, double minimumScore) implements Question {}

  /**
   * The entities in the same sentences as one.
   *
   * @param types of those entities; none for any
   */
  record With(NameQuery name, Set<EntityType> types) implements Question {
    public With {
      types = Set.copyOf(types);
    }
  }

  /**
   * The entities with a name that a pattern describes.
   *
   * @param pattern the beginning of any word of the name, with {@code *} for any characters; empty
   *     for all
   * @param types of the entities; none for any
   */
  record Names(String pattern, Set<EntityType> types) implements Question {
    public Names {
      types = Set.copyOf(types);
    }
  }

  /** The sentences that a query describes. */
  record Find(Query query) implements Question {}

  /** The figures of some kind, as a table. */
  record Figures(FigureQuery figures, FigureOrder order) implements Question {}

  /** The figures of one thing that differ between articles. */
  record Conflicts(FigureQuery figures) implements Question {}

  /** Who said what, who is what, who did what. */
  record Facts(FactQuery facts) implements Question {}

  /** What the sentences answer that say the most of a question in English. */
  record Answering(Sought sought) implements Question {}
}
