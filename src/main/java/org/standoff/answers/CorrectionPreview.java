package org.standoff.answers;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.standoff.query.NameQuery;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionEffect;
import org.standoff.search.Excerpt;
import org.standoff.search.Hit;
import org.standoff.search.Library;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;

/** Tells what a correction would change, before it is made. */
public final class CorrectionPreview {
  private CorrectionPreview() {}

  /** Where somebody is mentioned. */
  private record Place(ArticlePath article, Excerpt excerpt) {}

  /**
   * The mentions that a correction would move, name otherwise or hide.
   *
   * @param searcher which answers without it
   */
  public static CorrectionEffect of(Correction correction, Library library, Searcher searcher)
      throws IOException {
    var key = touched(correction);
    if (key.isEmpty()) {
      return new CorrectionEffect(0, 0);
    }
    var moved = mentions(searcher, key.get());
    if (correction instanceof Correction.Split) {
      try (var afterwards = library.supposing(correction)) {
        moved.removeAll(mentions(afterwards, key.get()));
      }
    }
    int articles = (int) moved.stream().map(Place::article).distinct().count();
    return new CorrectionEffect(moved.size(), articles);
  }

  private static Optional<String> touched(Correction correction) {
    return switch (correction) {
      case Correction.Merge(var from, _) -> Optional.of(from);
      case Correction.Split(_, var from, _) -> Optional.of(from);
      case Correction.Retype(var key, _) -> Optional.of(key);
      case Correction.Hide(var key) -> Optional.of(key);
      case Correction.Undo _, Correction.Illegible _ -> Optional.empty();
    };
  }

  private static Set<Place> mentions(Searcher searcher, String key) throws IOException {
    var bearer =
        CorrectionMaking.bearers(searcher, key).stream()
            .filter(entity -> entity.key().equals(key))
            .findFirst();
    Set<Place> places = new HashSet<>();
    if (bearer.isEmpty()) {
      return places;
    }
    var all =
        searcher.where(
            NameQuery.of(bearer.get().name()).ofTypes(Set.of(bearer.get().type())),
            Selection.everything());
    for (var entity : all.entities()) {
      if (entity.key().equals(key)) {
        for (var passage : entity.passages()) {
          for (var hit : passage.hits()) {
            if (hit instanceof Hit.Mentioned(var mention)) {
              places.add(new Place(passage.article().path(), mention.excerpt()));
            }
          }
        }
      }
    }
    return places;
  }
}
