package org.standoff.search;

import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.text.ArticlePath;
import org.standoff.text.Fold;

/** Something that a user says of an entity, which holds against what the program found. */
public sealed interface Correction {
  /** Two are one. Keys as {@link WhereAnswer.Whereabouts#keys} has them. */
  record Merge(String from, String into) implements Correction {}

  /**
   * Mentions by a form mean somebody else.
   *
   * @param form a surface form, or {@code *} for every one
   * @param article the only article that it holds for; empty for all
   */
  record Split(String form, String from, Optional<ArticlePath> article) implements Correction {
    public Split {
      if (Fold.fold(form).isEmpty() && article.isEmpty()) {
        throw new IllegalArgumentException("every form can be split off in one article only");
      }
    }
  }

  /** An entity is of another type. */
  record Retype(String key, EntityType type) implements Correction {}

  /** It is nothing that anybody would ask for. */
  record Hide(String key) implements Correction {}

  /**
   * An earlier correction holds no more.
   *
   * @param number its number in the log, from 1
   */
  record Undo(int number) implements Correction {}

  /**
   * What was meant cannot be told, and nothing changes. Somebody wrote it by hand, or it was cut.
   *
   * @param place where it stands, as {@code file:line}
   */
  record Illegible(String place, String text) implements Correction {
    @Override
    public String toString() {
      return place + ": '" + text + "' is no correction and changes nothing: mend the line";
    }
  }
}
