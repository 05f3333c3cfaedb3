package org.standoff.opensearch.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.compiling.WordQueries;
import org.standoff.search.ArticleNames;
import org.standoff.search.Selection;

/**
 * The part of the articles that is asked.
 *
 * @param query for any document of theirs
 */
public record SelectedArticles(Map<String, Object> query, boolean isAll) {

  public static SelectedArticles of(Selection selection, ArticleNames names) {
    List<Map<String, Object>> parts = new ArrayList<>();
    if (!selection.paths().isEmpty()) {
      var within =
          selection.paths().stream().flatMap(path -> names.candidates(path).stream()).toList();
      parts.add(Dsl.terms(IndexSchema.WITHIN, within));
    }
    if (selection.since().isPresent() || selection.until().isPresent()) {
      parts.add(
          Dsl.between(
              IndexSchema.PUBLISHED,
              selection.since().map(LocalDate::toEpochDay).orElse(null),
              selection.until().map(LocalDate::toEpochDay).orElse(null)));
    }
    if (!selection.sources().isEmpty()) {
      parts.add(WordQueries.outlets(selection.sources()));
    }
    return new SelectedArticles(Dsl.all(parts), parts.isEmpty());
  }
}
