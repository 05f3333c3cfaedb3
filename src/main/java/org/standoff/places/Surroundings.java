package org.standoff.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.text.Fold;

/** What else an article names, and how much of it speaks for a place. */
final class Surroundings {
  private static final double OF_COUNTRY = 4;
  private static final double OF_DIVISION = 4;
  private static final double NEAR = 1.5;

  /** Another name of the article is held for the same place. */
  private static final double SAME = 2;

  /** How far away a place still says something of another, in kilometres. */
  private static final double REACH = 150;

  private static final double NATIONALITY = 0.5;
  private static final double IN_NAME = 0.5;

  /** What speaks for a country, and maybe for a part of it or for what is near. */
  private record Clue(int entity, Place place, double weight) {}

  private static final int NOBODY = -1;

  /** More do not make an entity count more. */
  private static final int MOST_MENTIONS = 4;

  private final List<Clue> lasting = new ArrayList<>();
  private final Map<Integer, Clue> decided = new TreeMap<>();

  Surroundings(PlaceNames names, AnnotatedArticle article) {
    for (var mention : article.mentions()) {
      var text = article.text(mention.span());
      switch (mention.type()) {
        case GROUP -> addPeople(names, text);
        case ORGANIZATION, MISC -> addWithin(names, text);
        case PERSON, LOCATION -> {}
      }
    }
  }

  private void addPeople(PlaceNames names, String text) {
    var countries = names.ofPeople(text);
    countries.forEach(
        country -> lasting.add(new Clue(NOBODY, country, NATIONALITY / countries.size())));
  }

  /** "Kentucky State Police" speaks of Kentucky. */
  private void addWithin(PlaceNames names, String text) {
    var words = Fold.words(text);
    for (int start = 0; start < words.size(); start++) {
      for (int end = Math.min(words.size(), start + 3); end > start; end--) {
        var part = words.subList(start, end);
        var areas =
            names
                .areasNamed(String.join(" ", part.stream().map(Fold.Word::folded).toList()))
                .stream()
                .filter(area -> area.kind() != PlaceKind.DISTRICT)
                .toList();
        boolean isCapital = Character.isUpperCase(text.charAt(part.getFirst().span().start()));
        if (!areas.isEmpty() && isCapital) {
          areas.forEach(area -> lasting.add(new Clue(NOBODY, area, IN_NAME / areas.size())));
          start = end - 1;
          break;
        }
      }
    }
  }

  /** The article names a country or state behind a place in it. */
  void named(Place area) {
    lasting.add(new Clue(NOBODY, area, 1));
  }

  /** What an entity is held for, for the time being. */
  void decide(int entity, Place place, int mentions) {
    decided.put(entity, new Clue(entity, place, Math.min(MOST_MENTIONS, mentions)));
  }

  /** How much of what is not the entity itself speaks for a place of its name. */
  double speakFor(Place place, int entity) {
    double country = 0;
    double division = 0;
    double near = 0;
    double countries = 1;
    double divisions = 1;
    boolean same = false;
    for (var clues : List.of(lasting, decided.values())) {
      for (var clue : clues) {
        if (clue.entity() == entity) {
          continue;
        }
        var other = clue.place();
        same |= other.equals(place) && clue.entity() != NOBODY;
        if (other.country().isPresent()) {
          countries += clue.weight();
          country += other.country().equals(place.country()) ? clue.weight() : 0;
          if (other.division().isPresent()) {
            divisions += clue.weight();
            division += isSameDivision(other, place) ? clue.weight() : 0;
          }
        }
        if (isPoint(other) && isPoint(place)) {
          near += Math.exp(-place.kilometresTo(other) / REACH);
        }
      }
    }
    return OF_COUNTRY * country / countries
        + OF_DIVISION * division / divisions
        + NEAR * Math.min(1, near)
        + (same ? SAME : 0);
  }

  private static boolean isSameDivision(Place one, Place other) {
    return one.division().equals(other.division()) && one.country().equals(other.country());
  }

  private static boolean isPoint(Place place) {
    return place.kind().compareTo(PlaceKind.DISTRICT) >= 0;
  }
}
