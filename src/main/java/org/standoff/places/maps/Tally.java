package org.standoff.places.maps;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.standoff.places.Place;
import org.standoff.text.ArticlePath;

/** Counts where something is named. */
final class Tally {
  private final SortedSet<String> names = new TreeSet<>();
  private final Set<Sentence> sentences = new HashSet<>();
  private final Set<ArticlePath> articles = new HashSet<>();
  private int mentions;
  private boolean isDoubtful;

  private record Sentence(ArticlePath article, int number) {}

  void add(ArticlePath article, int sentence, String name, boolean doubtful) {
    mentions++;
    names.add(name);
    sentences.add(new Sentence(article, sentence));
    articles.add(article);
    isDoubtful |= doubtful;
  }

  int mentions() {
    return mentions;
  }

  PlaceMap.Counts counts() {
    return new PlaceMap.Counts(mentions, sentences.size(), articles.size());
  }

  PlaceMap.Dot dot(Place place) {
    return new PlaceMap.Dot(place, names, counts(), isDoubtful);
  }
}
