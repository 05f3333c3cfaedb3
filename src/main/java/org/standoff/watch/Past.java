package org.standoff.watch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standoff.query.Question;
import org.standoff.search.CopiedPassages;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;

/**
 * What a watch would have found so far.
 *
 * @param passages sentences, in copies as well
 * @param articles that have one which is no copy of another's
 * @param copies articles that have nothing else
 * @param latest how many of the articles are of the month that ends with the last day
 * @param newest the newest of the passages, the newest first, at most a few
 * @param values what a watched figure or role has in the newest article; none where none is watched
 * @param day of the newest article
 */
public record Past(
    int passages,
    int articles,
    int copies,
    int latest,
    List<AlertPassage> newest,
    List<String> values,
    Optional<LocalDate> day) {
  private static final int MOST_SHOWN = 3;

  public Past {
    newest = List.copyOf(newest);
    values = List.copyOf(values);
  }

  /**
   * What a question finds.
   *
   * @param last the last day of all articles
   */
  public static Past of(Question question, Searcher searcher, Optional<LocalDate> last)
      throws IOException {
    var answer = searcher.answer(question, Selection.everything());
    var all = Sighting.of(CopiedPassages.mark(answer, searcher, false));
    Map<ArticlePath, List<Sighting>> byArticle = new LinkedHashMap<>();
    all.forEach(found ->
        byArticle
            .computeIfAbsent(found.passage().article().path(), _ -> new ArrayList<>())
            .add(found));
    var articles = new ArrayList<>(byArticle.values());
    articles.removeIf(
        found -> found.stream().allMatch(it -> it.passage().copies().of().isPresent()));
    articles.sort(Comparator.comparing(found -> day(found).orElse(LocalDate.MIN)));
    var newest = articles.reversed();
    var month = last.map(day -> day.minusMonths(1));
    return new Past(
        all.size(),
        articles.size(),
        byArticle.size() - articles.size(),
        (int)
            articles.stream()
                .filter(found ->
                    month.isPresent() && day(found).filter(month.get()::isBefore).isPresent())
                .count(),
        newest.stream()
            .limit(MOST_SHOWN)
            .map(List::getFirst)
            .map(found -> found.told(found.passage().article(), Optional.empty(), false))
            .toList(),
        newest.isEmpty() ? List.of() : values(newest.getFirst()),
        newest.isEmpty() ? Optional.empty() : day(newest.getFirst()));
  }

  private static List<String> values(List<Sighting> article) {
    return article.stream().flatMap(it -> it.value().stream()).distinct().sorted().toList();
  }

  private static Optional<LocalDate> day(List<Sighting> article) {
    return article.getFirst().passage().article().details().published();
  }

  /** What is to be taken down, so that only another value of a figure or role is news. */
  public Optional<LedgerEntry> known(Watch watch) {
    return WatchedQuestion.isOfValue(watch.question()) && !values.isEmpty()
        ? Optional.of(new LedgerEntry.Values(watch.name(), day, values))
        : Optional.empty();
  }
}
