package org.standoff.places.maps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.places.ArticlePlaces.Placing;
import org.standoff.places.Place;
import org.standoff.places.PlaceFinder;
import org.standoff.query.NameQuery;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.Passage;
import org.standoff.search.PassageMention;
import org.standoff.search.Rest;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;

/**
 * The places of the articles of a pile. Where the locations of an article are is decided when it is
 * first asked for, and kept. May be shared by threads.
 */
public final class PlacedArticles {
  private final Searcher searcher;
  private final PlaceFinder finder;
  private final Map<ArticlePath, Located> articles = new ConcurrentHashMap<>();

  /**
   * Places what a searcher finds.
   *
   * @param searcher that is open as long as this is asked
   */
  public PlacedArticles(Searcher searcher, PlaceFinder finder) {
    this.searcher = searcher;
    this.finder = finder;
  }

  /** A location as an article names it once. */
  private record Named(int sentence, int entity) {}

  /**
   * What is kept of an article.
   *
   * @param names of its locations by their numbers
   */
  private record Located(
      Map<Integer, String> names, Map<Integer, Placing> placings, List<Named> mentions) {
    Located {
      names = Map.copyOf(names);
      placings = Map.copyOf(placings);
      mentions = List.copyOf(mentions);
    }

    Optional<Place> place(int entity) {
      return Optional.ofNullable(placings.get(entity)).flatMap(Placing::place);
    }
  }

  private Located located(ArticlePath path) throws IOException {
    var known = articles.get(path);
    if (known != null) {
      return known;
    }
    var article = searcher.article(path);
    var located =
        article.isPresent() ? located(article.get()) : new Located(Map.of(), Map.of(), List.of());
    articles.put(path, located);
    return located;
  }

  private Located located(AnnotatedArticle article) throws IOException {
    var places = finder.places(article);
    Map<Integer, String> names = new LinkedHashMap<>();
    Map<Integer, Placing> placings = new LinkedHashMap<>();
    for (int i = 0; i < article.entities().size(); i++) {
      var entity = article.entities().get(i);
      if (entity.type() == EntityType.LOCATION) {
        names.put(i, entity.name());
        placings.put(i, places.of(i));
      }
    }
    var mentions =
        article.mentions().stream()
            .filter(mention -> names.containsKey(mention.entity()) && isName(mention.form()))
            .map(mention -> new Named(mention.sentence(), mention.entity()))
            .toList();
    return new Located(names, placings, mentions);
  }

  private static boolean isName(Form form) {
    return form != Form.PRONOUN && form != Form.TITLE;
  }

  /** The map of the articles that are selected. */
  public PlaceMap map(Selection selection) throws IOException {
    var counting = new Counting();
    var everything = selection.limitedTo(Integer.MAX_VALUE).behind(Optional.empty());
    for (var path : searcher.articles(everything)) {
      var located = located(path);
      for (var mention : located.mentions()) {
        counting.add(path, located, mention.sentence(), mention.entity());
      }
    }
    return counting.map();
  }

  /**
   * The map of the sentences that surely mention somebody or something.
   *
   * @param key of the only one of that name that is meant; empty for all
   */
  public PlaceMap map(NameQuery name, Optional<String> key, Selection selection)
      throws IOException {
    var counting = new Counting();
    for (var passage : passages(name, key, selection)) {
      var path = passage.article().path();
      var located = located(path);
      for (var mention : passage.mentions()) {
        if (isLocation(mention)) {
          counting.add(path, located, passage.sentence(), mention.entityRef());
        }
      }
    }
    return counting.map();
  }

  private static boolean isLocation(PassageMention mention) {
    return mention.type() == EntityType.LOCATION && isName(mention.form());
  }

  private List<Passage> passages(NameQuery name, Optional<String> key, Selection selection)
      throws IOException {
    var everything = selection.limitedTo(Integer.MAX_VALUE).behind(Optional.empty());
    return searcher.where(name, everything).entities().stream()
        .filter(entity -> key.isEmpty() || entity.keys().contains(key.get()))
        .flatMap(entity -> entity.passages().stream())
        .toList();
  }

  /** The sentences behind a dot of the map of the articles that are selected. */
  public FindAnswer sentences(PlaceName place, Selection selection) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (var dot : map(selection.behind(Optional.empty())).dots()) {
      if (place.isOf(dot.place())) {
        for (var name : dot.names()) {
          var query = NameQuery.of(name).ofTypes(Set.of(EntityType.LOCATION));
          passages.addAll(passages(query, Optional.empty(), selection));
        }
      }
    }
    return answer(place, passages, selection);
  }

  /** The sentences behind a dot of the map of somebody or something. */
  public FindAnswer sentences(
      PlaceName place, NameQuery name, Optional<String> key, Selection selection)
      throws IOException {
    return answer(place, passages(name, key, selection), selection);
  }

  private FindAnswer answer(PlaceName place, List<Passage> passages, Selection selection)
      throws IOException {
    Map<String, Passage> found = new LinkedHashMap<>();
    for (var passage : passages) {
      var located = located(passage.article().path());
      var hits =
          passage.mentions().stream()
              .filter(PlacedArticles::isLocation)
              .filter(mention -> located.place(mention.entityRef()).filter(place::isOf).isPresent())
              .map(mention -> (Hit) new Hit.Mentioned(mention))
              .toList();
      if (!hits.isEmpty()) {
        found.putIfAbsent(
            passage.article().path() + "#" + passage.sentence(),
            passage.because(hits, "names " + place.name()));
      }
    }
    var articleCount =
        (int) found.values().stream().map(one -> one.article().path()).distinct().count();
    var keys = List.copyOf(found.keySet());
    int from = selection.after().map(last -> behind(keys, last)).orElse(0);
    int end = from + Math.min(selection.limit(), keys.size() - from);
    return new FindAnswer(
        keys.subList(from, end).stream().map(found::get).toList(),
        found.size(),
        articleCount,
        OptionalInt.empty(),
        end < keys.size()
            ? new Rest(keys.size() - end, Optional.of(keys.get(end - 1)))
            : Rest.NOTHING,
        Optional.empty(),
        List.of());
  }

  private static int behind(List<String> keys, String last) {
    int at = keys.indexOf(last);
    if (at < 0) {
      throw new IllegalArgumentException("'after' is none of these rows any more: ask anew");
    }
    return at + 1;
  }

  /** The dots of a map while it is made. */
  private static final class Counting {
    private final Map<Place, Tally> placed = new LinkedHashMap<>();
    private final Map<String, Tally> unplaced = new LinkedHashMap<>();

    void add(ArticlePath path, Located located, int sentence, int entity) {
      var placing = located.placings().get(entity);
      var name = located.names().get(entity);
      if (placing == null || name == null) {
        return;
      }
      var tally =
          placing.place().isPresent()
              ? placed.computeIfAbsent(placing.place().get(), _ -> new Tally())
              : unplaced.computeIfAbsent(name, _ -> new Tally());
      tally.add(path, sentence, name, !placing.candidates().isEmpty());
    }

    PlaceMap map() {
      return new PlaceMap(
          placed.entrySet().stream()
              .sorted(Comparator.comparingInt(entry -> -entry.getValue().mentions()))
              .map(entry -> entry.getValue().dot(entry.getKey()))
              .toList(),
          unplaced.entrySet().stream()
              .sorted(Comparator.comparingInt(entry -> -entry.getValue().mentions()))
              .map(entry -> new PlaceMap.Unplaced(entry.getKey(), entry.getValue().counts()))
              .toList());
    }
  }
}
