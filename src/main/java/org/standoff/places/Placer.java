package org.standoff.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;

/**
 * Decides where on earth the locations of an article are. Of the places of a name one is meant that
 * the article says, as in "Paris, Texas"; else the one that lies in a country or state that the
 * article speaks of, near its other places, and is large. May be shared by threads.
 */
public final class Placer implements PlaceFinder {
  /** How often what is decided of the others is heard again. */
  private static final int ROUNDS = 3;

  /** Places as likely by so much are told. */
  private static final double DOUBT = 0.6;

  /** Places as near as that are the same to a reader, as a city and the county around it. */
  private static final double SAME = 60;

  /** More than all else that may speak for a place. */
  private static final double SAID = 20;

  private final PlaceNames names;

  /** Places of a gazetteer and those that a user added to it. */
  public Placer(Gazetteer gazetteer, List<Place> added) {
    names = new PlaceNames(gazetteer, added);
  }

  @Override
  public ArticlePlaces places(AnnotatedArticle article) {
    var mentions = mentions(article);
    var surroundings = new Surroundings(names, article);
    var others = article.entities().stream().filter(Placer::isLocation).map(Entity::name).toList();
    Map<Integer, List<Place>> candidates = new HashMap<>();
    for (var entry : mentions.entrySet()) {
      var found = candidates(article, entry.getKey(), entry.getValue());
      candidates.put(
          entry.getKey(),
          found.isEmpty()
              ? names.ofWhole(article.entities().get(entry.getKey()).name(), others)
              : found);
    }
    // What is said of a name once holds for all that bear it: "Churchill, Man. ... in Churchill".
    Map<List<Place>, List<Mention>> bearing = new HashMap<>();
    candidates.forEach((entity, found) ->
        bearing.computeIfAbsent(found, _ -> new ArrayList<>()).addAll(mentions.get(entity)));
    Map<List<Place>, Said> said = new HashMap<>();
    bearing.forEach((found, naming) -> said.put(found, said(article, found, naming, surroundings)));
    candidates.values().removeIf(found -> found.isEmpty() || said.get(found).isElsewhere());
    Map<Integer, List<Scored>> ranked = new HashMap<>();
    var surest =
        candidates.keySet().stream()
            .sorted(
                Comparator.comparingDouble(
                    (Integer entity) -> -sureness(candidates.get(entity), said)))
            .toList();
    for (int round = 0; round < ROUNDS; round++) {
      for (int entity : surest) {
        var found = candidates.get(entity);
        var scored = ranked(entity, found, said.get(found), surroundings);
        ranked.put(entity, scored);
        surroundings.decide(entity, scored.getFirst().place(), mentions.get(entity).size());
      }
    }
    List<ArticlePlaces.Placing> placings = new ArrayList<>();
    for (int i = 0; i < article.entities().size(); i++) {
      placings.add(placing(article, i, ranked.getOrDefault(i, List.of())));
    }
    return new ArticlePlaces(placings);
  }

  /** How much speaks for the best of some places before it is heard what others are. */
  private static double sureness(List<Place> places, Map<List<Place>, Said> said) {
    return places.stream().mapToDouble(Prominence::of).max().orElse(0)
        + (said.get(places).places().isEmpty() ? 0 : SAID);
  }

  private static boolean isLocation(Entity entity) {
    return entity.type() == EntityType.LOCATION;
  }

  /** A place that a name may mean, with what speaks for it. */
  record Scored(Place place, double score) {}

  /** The mentions by name of each location. */
  private static Map<Integer, List<Mention>> mentions(AnnotatedArticle article) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    for (var mention : article.mentions()) {
      boolean byName = mention.form() != Form.PRONOUN && mention.form() != Form.TITLE;
      if (byName && isLocation(article.entities().get(mention.entity()))) {
        mentions.computeIfAbsent(mention.entity(), _ -> new ArrayList<>()).add(mention);
      }
    }
    return mentions;
  }

  /** The places of the fullest name that has any. */
  private List<Place> candidates(AnnotatedArticle article, int entity, List<Mention> mentions) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(article.entities().get(entity).name());
    mentions.forEach(mention -> forms.add(article.text(mention.span())));
    return forms.stream()
        .flatMap(form -> NameParts.of(form).stream())
        .map(names::named)
        .filter(named -> !named.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Those of which a mention says in which country or state they are. */
  private Said said(
      AnnotatedArticle article, List<Place> places, List<Mention> mentions, Surroundings around) {
    Set<Place> said = new HashSet<>();
    boolean isElsewhere = false;
    var text = article.article().whole();
    for (var mention : mentions) {
      var behind = NameParts.behindComma(text, mention.span());
      var areas = names.areaAtStart(behind);
      int before = said.size();
      for (var area : areas) {
        for (var place : places) {
          if (isPart(place, area) && said.add(place)) {
            around.named(area);
          }
        }
      }
      isElsewhere |=
          said.size() == before
              && said.isEmpty()
              && names.isShort(NameParts.abbreviationAtStart(behind));
    }
    return new Said(said, isElsewhere);
  }

  /**
   * What an article says of where a place is.
   *
   * @param isElsewhere whether it is in a state in which no place of that name is known
   */
  private record Said(Set<Place> places, boolean isElsewhere) {}

  private static boolean isPart(Place place, Place area) {
    if (area.kind() == PlaceKind.DISTRICT) {
      return place.kind().compareTo(PlaceKind.DISTRICT) > 0
          && place.country().equals(area.country())
          && place.division().equals(area.division())
          && place.kilometresTo(area) < SAME;
    }
    return place.isIn(area);
  }

  private List<Scored> ranked(
      int entity, List<Place> places, Said said, Surroundings surroundings) {
    return places.stream()
        .map(place ->
            new Scored(
                place,
                Prominence.of(place)
                    + surroundings.speakFor(place, entity)
                    + (said.places().contains(place) ? SAID : 0)))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .toList();
  }

  private ArticlePlaces.Placing placing(AnnotatedArticle article, int entity, List<Scored> ranked) {
    var named = article.entities().get(entity);
    switch (named.type()) {
      case LOCATION -> {}
      case GROUP -> {
        return ofPeople(named.name());
      }
      case PERSON, ORGANIZATION, MISC -> {
        return ArticlePlaces.Placing.NOWHERE;
      }
    }
    if (ranked.isEmpty()) {
      return new ArticlePlaces.Placing(true, Optional.empty(), List.of());
    }
    var best = ranked.getFirst();
    var rivals =
        ranked.stream()
            .filter(other -> other.score() > best.score() - DOUBT)
            .map(Scored::place)
            .filter(place -> place.equals(best.place()) || place.kilometresTo(best.place()) > SAME)
            .toList();
    return new ArticlePlaces.Placing(
        true, Optional.of(best.place()), rivals.size() > 1 ? rivals : List.of());
  }

  /** A people is where its country is: "Turkish" names Turkey as surely as its name does. */
  private ArticlePlaces.Placing ofPeople(String name) {
    var countries = names.ofPeople(name);
    return countries.size() == 1
        ? new ArticlePlaces.Placing(true, Optional.of(countries.getFirst()), List.of())
        : ArticlePlaces.Placing.NOWHERE;
  }
}
