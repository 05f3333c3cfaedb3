package org.standoff.answers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.query.NameQuery;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionStore;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer.Whereabouts;
import org.standoff.text.ArticlePath;
import org.standoff.text.Fold;

/**
 * Makes corrections of what users type. A name is one that a single entity bears, or the key of an
 * entity; what means none or several is an {@link IllegalArgumentException} that lists them.
 */
public record CorrectionMaking(Searcher searcher) {
  private static final int MOST_ENTITIES = 1000;

  /** Two are one. */
  public Correction merge(String from, String into) throws IOException {
    return new Correction.Merge(key(from), key(into));
  }

  /**
   * Mentions by a form are somebody else.
   *
   * @param form a surface form, or {@code *} for all in the article
   * @param article the path or id of the only article that it holds for
   */
  public Correction split(String form, String name, Optional<String> article) throws IOException {
    var from = key(name);
    if (from.indexOf('#') >= 0) {
      throw new IllegalArgumentException(from + " was split off itself: see standoff fix log");
    }
    return new Correction.Split(
        form, from, article.isPresent() ? Optional.of(path(article.get())) : Optional.empty());
  }

  /** An entity is of another type. */
  public Correction retype(String name, String type) throws IOException {
    return new Correction.Retype(key(name), EntityType.parse(type));
  }

  /** It is nothing that anybody would ask for. */
  public Correction hide(String name) throws IOException {
    return new Correction.Hide(key(name));
  }

  /** An earlier correction holds no more. */
  public static Correction undo(CorrectionStore log, int number) throws IOException {
    if (number < 1 || number > log.read().size()) {
      throw new IllegalArgumentException("no correction " + number + ": see standoff fix log");
    }
    return new Correction.Undo(number);
  }

  private String key(String name) throws IOException {
    var entities = bearers(searcher, name);
    var exact = entities.stream().filter(entity -> isExactly(entity, name)).toList();
    var meant = exact.isEmpty() ? entities : exact;
    if (meant.size() == 1) {
      return meant.getFirst().key();
    }
    throw new IllegalArgumentException(
        meant.isEmpty()
            ? "\"" + name + "\" is not mentioned"
            : "\""
                + name
                + "\" may be any of these, write one of them: "
                + meant.stream().map(Whereabouts::key).collect(Collectors.joining(", ")));
  }

  /** All that bear a name, or the name in a key. */
  static List<Whereabouts> bearers(Searcher searcher, String nameOrKey) throws IOException {
    int slash = nameOrKey.indexOf('/');
    int mark = slash < 0 ? -1 : nameOrKey.indexOf('#', slash);
    var typed = nameOrKey.substring(slash + 1, mark < 0 ? nameOrKey.length() : mark);
    return searcher
        .where(NameQuery.of(typed), Selection.everything().limitedTo(MOST_ENTITIES))
        .entities();
  }

  private static boolean isExactly(Whereabouts entity, String name) {
    return entity.key().equals(name) || Fold.fold(entity.name()).equals(Fold.fold(name));
  }

  private ArticlePath path(String pathOrId) throws IOException {
    var paths = searcher.articles(pathOrId);
    if (paths.size() == 1) {
      return paths.getFirst();
    }
    throw new IllegalArgumentException(
        paths.isEmpty()
            ? pathOrId + ": no such article in the index"
            : pathOrId + " has " + paths.size() + " articles: name one, as in " + paths.getFirst());
  }
}
