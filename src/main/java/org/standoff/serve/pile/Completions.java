package org.standoff.serve.pile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.search.EntityCount;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Rest;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.text.Fold;

/**
 * Names that begin as somebody types. All names of the pile are read when the first is asked for,
 * and kept, so that an answer takes no longer than a keystroke.
 */
public final class Completions {
  private final Searcher searcher;
  private List<Named> names = List.of();
  private boolean isRead;

  /**
   * Completes names.
   *
   * @param searcher that is open as long as this is asked
   */
  Completions(Searcher searcher) {
    this.searcher = searcher;
  }

  /**
   * An entity with its names.
   *
   * @param words its name and its forms, folded, each with a blank before every word
   */
  private record Named(EntityCount entity, String words) {
    static Named of(EntityCount entity) {
      var forms = entity.forms().stream().map(form -> Fold.fold(form.text()));
      return new Named(
          entity, " " + Fold.fold(entity.name()) + forms.collect(Collectors.joining(" ", " ", "")));
    }
  }

  /**
   * The most mentioned of those of whom a word begins so; all if nothing is typed.
   *
   * @param types none for any
   */
  public NamesAnswer of(String typed, Set<EntityType> types, int limit) throws IOException {
    var beginning = " " + Fold.fold(typed);
    List<EntityCount> rows = new ArrayList<>();
    int count = 0;
    for (var named : names()) {
      boolean isOfType = types.isEmpty() || types.contains(named.entity.type());
      if (isOfType && named.words.contains(beginning)) {
        count++;
        if (rows.size() < limit) {
          rows.add(named.entity);
        }
      }
    }
    return new NamesAnswer(
        NamesAnswer.Counted.MENTIONS, rows, count, List.of(), 0, List.of(), Rest.NOTHING);
  }

  /** Whether anybody has asked for names yet. */
  synchronized boolean isRead() {
    return isRead;
  }

  private synchronized List<Named> names() throws IOException {
    if (!isRead) {
      names =
          searcher.names("", Set.of(), Selection.everything()).rows().stream()
              .map(Named::of)
              .toList();
      isRead = true;
    }
    return names;
  }
}
