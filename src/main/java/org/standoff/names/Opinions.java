package org.standoff.names;

import java.util.HashMap;
import java.util.Map;

/**
 * What the first reading of an article has to say on a token: the labels it and its neighbours got,
 * the type that the same word got elsewhere in the article, and the place it has in a longer name
 * there ("Belmokhtar" is the last of "Mokhtar Belmokhtar").
 */
final class Opinions {
  /** The label of what lies beyond a sentence. */
  private static final int BEYOND = Bilou.LABELS.labels();

  private static final int TYPES = Bilou.TYPES.size();

  /** For a word the sums of the probabilities that its capitalised occurrences are of each type. */
  private static final class Votes {
    final float[] sums = new float[TYPES];
    int occurrences;
  }

  /** The longest name a word is in. */
  private record Place(int words, int code) {}

  private final Reading reading;
  private final Map<Long, Votes> votes = new HashMap<>();
  private final Map<Long, Place> places = new HashMap<>();

  Opinions(Reading reading) {
    this.reading = reading;
    var article = reading.article;
    for (int i = 0; i < article.words.length; i++) {
      if (article.words[i].capitalised) {
        var vote = votes.computeIfAbsent(article.words[i].lower, word -> new Votes());
        vote.occurrences++;
        for (int type = 0; type < TYPES; type++) {
          vote.sums[type] += reading.probability(i, type);
        }
      }
    }
    for (int s = 0; s < article.sentences.size(); s++) {
      for (int first = article.starts[s]; first < article.starts[s + 1]; first++) {
        int last = first;
        while (!Bilou.LABELS.mayEnd(reading.labels[last])) {
          last++;
        }
        addPlaces(first, last);
        first = last;
      }
    }
  }

  private void addPlaces(int first, int last) {
    int words = last - first + 1;
    for (int i = first; words > 1 && i <= last; i++) {
      int code = reading.labels[i];
      places.merge(
          reading.article.words[i].lower,
          new Place(words, code),
          (known, found) -> found.words() > known.words() ? found : known);
    }
  }

  /** The label of a token of a sentence, or of what lies beyond it. */
  int label(int i, int sentence) {
    int[] starts = reading.article.starts;
    return i < starts[sentence] || i >= starts[sentence + 1] ? BEYOND : reading.labels[i];
  }

  /** How certain the label is, in a few steps. */
  int certainty(int i) {
    return (int) (reading.certainties[i] * 5.999f);
  }

  /** The type that the other occurrences of the word have most, how clearly and how often. */
  int elsewhere(int i) {
    var vote = votes.get(reading.article.words[i].lower);
    int others = vote.occurrences - 1;
    if (others == 0) {
      return 0;
    }
    int best = 0;
    float highest = 0;
    for (int type = 0; type < TYPES; type++) {
      float sum = vote.sums[type] - reading.probability(i, type);
      if (sum > highest) {
        highest = sum;
        best = type;
      }
    }
    int share = Math.min(3, (int) (4 * highest / others));
    int frequency = Math.min(2, others / 2);
    return 1 + best + TYPES * (share + 4 * frequency);
  }

  /** The label the word has in the longest name of the article it is a part of, 0 if in none. */
  int placeInLongerName(int i) {
    var place = places.get(reading.article.words[i].lower);
    return place == null ? 0 : place.code();
  }
}
