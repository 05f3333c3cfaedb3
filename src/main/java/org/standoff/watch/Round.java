package org.standoff.watch;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.search.ArticleHead;
import org.standoff.search.ArticleNames;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/**
 * Puts the questions of watches to articles that are new, and says what is to be taken down. Used
 * once, by one thread.
 */
public final class Round {
  /** A watch that finds something in more articles at once tells of them together. */
  private static final int MOST_ALERTS = 10;

  /** The same words are compared with so many articles that had them before. */
  private static final int MOST_COMPARED = 20;

  /** Of what was before so much is told. */
  private static final int MOST_VALUES = 5;

  private final Searcher searcher;
  private final ArticleNames names;
  private final Shortlist shortlist;
  private final LedgerState state;
  private final Instant now;
  private final List<LedgerEntry> entries = new ArrayList<>();

  /** What this round tells of the watch at hand, by words, as the ledger has it of those before. */
  private final LedgerState own = new LedgerState();

  private final Map<Set<ArticlePath>, Boolean> copies = new HashMap<>();
  private int number;

  /**
   * An article that was not looked at yet.
   *
   * @param path as it leads there from the working directory
   * @param digest of what was read
   */
  public record Fresh(ArticlePath path, String digest) {}

  /** What is found of one article. */
  private record OfArticle(List<AlertPassage> passages, Set<ArticlePath> copies) {}

  /**
   * A round.
   *
   * @param searcher which has the articles
   * @param names by which they are kept
   * @param now when something is found
   */
  public Round(
      Searcher searcher, ArticleNames names, Shortlist shortlist, LedgerState state, Instant now) {
    this.searcher = searcher;
    this.names = names;
    this.shortlist = shortlist;
    this.state = state;
    this.now = now;
    number = state.last();
  }

  /** What stands for the text of an article, its title included. */
  public static String digest(Article article) {
    return Keys.digest(article.whole());
  }

  /** What is to be taken down of some articles, in their order, in one record. */
  public List<LedgerEntry> of(List<Fresh> articles, List<Watch> watches) throws IOException {
    var paths = articles.stream().map(Fresh::path).toList();
    for (var watch : watches) {
      if (!watch.paused()) {
        var asked = shortlist.among(watch.question(), paths);
        if (!asked.isEmpty()) {
          tell(watch, found(watch, asked));
        }
      }
    }
    for (var article : articles) {
      entries.add(new LedgerEntry.Seen(names.stored(article.path()), article.digest()));
    }
    return List.copyOf(entries);
  }

  /** What a watch finds, by article, in the order of the articles. */
  private Map<ArticlePath, List<Sighting>> found(Watch watch, List<ArticlePath> articles)
      throws IOException {
    var selection =
        Selection.everything()
            .within(articles.stream().map(ArticlePath::toString).toList())
            .withoutHelp();
    Map<ArticlePath, List<Sighting>> found = new LinkedHashMap<>();
    articles.forEach(path -> found.put(path, new ArrayList<>()));
    for (var sighting : Sighting.of(searcher.answer(watch.question(), selection))) {
      var of = found.get(sighting.passage().article().path());
      if (of != null) {
        of.add(sighting);
      }
    }
    found.values().removeIf(List::isEmpty);
    found
        .values()
        .forEach(sightings ->
            sightings.sort(Comparator.comparingInt(sighting -> sighting.passage().sentence())));
    return found;
  }

  private void tell(Watch watch, Map<ArticlePath, List<Sighting>> found) throws IOException {
    var news = WatchedQuestion.isOfValue(watch.question()) ? values(watch, found) : passages(found);
    Map<ArticlePath, OfArticle> told = new LinkedHashMap<>();
    for (var passages : news) {
      addNew(watch, passages, told);
    }
    told.values().removeIf(article -> article.passages.isEmpty());
    if (told.size() > MOST_ALERTS) {
      add(watch, List.copyOf(told.values()));
    } else {
      told.values().forEach(article -> add(watch, List.of(article)));
    }
  }

  private List<List<AlertPassage>> passages(Map<ArticlePath, List<Sighting>> found) {
    return found.values().stream()
        .map(sightings ->
            sightings.stream().map(sighting -> told(sighting, Optional.empty())).toList())
        .toList();
  }

  /** A passage with its article as the library keeps it. */
  private AlertPassage told(Sighting sighting, Optional<String> before) {
    var head = sighting.passage().article();
    var kept = new ArticleHead(head.id(), names.stored(head.path()), head.details());
    return sighting.told(kept, before, state.seen(kept.path()).isPresent());
  }

  /**
   * Of the articles in order of their days those with another value than the one before; one that
   * is older than what was looked at last says nothing new.
   */
  private List<List<AlertPassage>> values(Watch watch, Map<ArticlePath, List<Sighting>> found) {
    var articles = new ArrayList<>(found.values());
    articles.sort(
        Comparator.comparing(
            sightings -> day(sightings).orElse(LocalDate.MAX), Comparator.naturalOrder()));
    var last = state.values(watch.name());
    List<List<AlertPassage>> news = new ArrayList<>();
    for (var sightings : articles) {
      var values =
          sightings.stream().flatMap(it -> it.value().stream()).distinct().sorted().toList();
      var day = day(sightings);
      boolean isOld =
          day.isPresent()
              && last.flatMap(LedgerEntry.Values::day).filter(day.get()::isBefore).isPresent();
      if (values.isEmpty() || isOld) {
        continue;
      }
      var before = last.map(LedgerEntry.Values::values).orElse(List.of());
      var told = before.isEmpty() ? Optional.<String>empty() : Optional.of(join(before));
      news.add(
          sightings.stream()
              .filter(it -> it.value().filter(value -> !before.contains(value)).isPresent())
              .map(it -> told(it, told))
              .toList());
      if (!before.equals(values)) {
        var known = last.flatMap(LedgerEntry.Values::day);
        last = Optional.of(new LedgerEntry.Values(watch.name(), day.or(() -> known), values));
        entries.add(last.get());
      }
    }
    return news;
  }

  private static Optional<LocalDate> day(List<Sighting> sightings) {
    return sightings.getFirst().passage().article().details().published();
  }

  private static String join(List<String> values) {
    boolean isCut = values.size() > MOST_VALUES;
    var first = values.subList(0, isCut ? MOST_VALUES : values.size());
    return String.join(", ", first) + (isCut ? ", …" : "");
  }

  /** Adds the passages of an article that were told neither of it nor of what it is a copy of. */
  private void addNew(Watch watch, List<AlertPassage> passages, Map<ArticlePath, OfArticle> told)
      throws IOException {
    List<AlertPassage> fresh = new ArrayList<>();
    for (var passage : passages) {
      var path = passage.article().path();
      Set<ArticlePath> before = new LinkedHashSet<>(state.told(watch.name(), passage));
      before.addAll(own.told(watch.name(), passage));
      if (before.contains(path)) {
        continue;
      }
      var original = original(path, before);
      if (original.isEmpty()) {
        fresh.add(passage);
      } else if (told.containsKey(original.get())) {
        told.get(original.get()).copies.add(path);
      }
    }
    if (!fresh.isEmpty()) {
      told.put(fresh.getFirst().article().path(), new OfArticle(fresh, new LinkedHashSet<>()));
      own.add(new LedgerEntry.Telling(alert(watch, 0, fresh, 0)));
    }
  }

  private void add(Watch watch, List<OfArticle> articles) {
    var passages = articles.stream().flatMap(it -> it.passages.stream()).toList();
    int copies = articles.stream().mapToInt(it -> it.copies.size()).sum();
    number++;
    entries.add(new LedgerEntry.Telling(alert(watch, number, passages, copies)));
  }

  private Alert alert(Watch watch, int number, List<AlertPassage> passages, int copies) {
    return new Alert(number, watch.name(), watch.typed(), watch.note(), now, passages, copies);
  }

  /** The first of some articles that tells the same text as one; what is gone tells nothing. */
  private Optional<ArticlePath> original(ArticlePath path, Set<ArticlePath> before)
      throws IOException {
    for (var other : before.stream().limit(MOST_COMPARED).toList()) {
      var pair = Set.of(path, other);
      var known = copies.get(pair);
      boolean areCopies = known == null ? areCopies(pair) : known;
      copies.put(pair, areCopies);
      if (areCopies) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean areCopies(Set<ArticlePath> pair) throws IOException {
    var paths = pair.stream().map(names::shown).toList();
    var among = Selection.everything().within(paths.stream().map(ArticlePath::toString).toList());
    return searcher.copies(among).groups().stream()
        .map(Round::members)
        .anyMatch(members -> members.containsAll(paths));
  }

  private static Set<ArticlePath> members(CopiesAnswer.Group group) {
    Set<ArticlePath> members = new HashSet<>();
    members.add(group.fullest().path());
    group.copies().forEach(copy -> members.add(copy.article().path()));
    return members;
  }
}
