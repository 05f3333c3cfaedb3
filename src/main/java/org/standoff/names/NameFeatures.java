package org.standoff.names;

import java.util.Optional;
import org.standoff.crf.Features;
import org.standoff.words.Hash;
import org.standoff.words.WordClusters;

/**
 * What a tagger sees of each token: the word, its shape, its beginnings and endings and its
 * clusters, the same of its neighbours, pairs of these, and how the article spells the word
 * elsewhere. Each template has a number that is part of every feature it makes.
 */
final class NameFeatures {
  private static final int WINDOW = 2;

  private final ArticleWords article;
  private final Features features;
  private final Optional<Opinions> opinions;
  private int template;

  /** Features for the first reading of an article. */
  NameFeatures(ArticleWords article, Features features) {
    this.article = article;
    this.features = features;
    this.opinions = Optional.empty();
  }

  /** Features for the second reading, which knows the first. */
  NameFeatures(Reading first, Features features) {
    this.article = first.article;
    this.features = features;
    this.opinions = Optional.of(new Opinions(first));
  }

  /** The features of all tokens of a sentence, in a buffer that the next call fills again. */
  Features of(int sentence) {
    int start = article.starts[sentence];
    int end = article.starts[sentence + 1];
    features.clear();
    for (int i = start; i < end; i++) {
      template = 0;
      addToken(i, start, end, article.shouted[sentence] ? 1 : 0);
      if (opinions.isPresent()) {
        template = 100;
        addOpinions(opinions.get(), i, start, end);
      }
      features.next();
    }
    return features;
  }

  private void addOpinions(Opinions opinions, int i, int start, int end) {
    var word = article.words[i];
    int label = opinions.label(i, start, end);
    int before = opinions.label(i - 1, start, end);
    int after = opinions.label(i + 1, start, end);
    add(opinions.label(i - 2, start, end));
    add(before);
    add(label);
    add(after);
    add(opinions.label(i + 2, start, end));
    add(before, label);
    add(label, after);
    add(Hash.of(before, label), after);
    add(label, opinions.certainty(i));
    add(label, word.shape);
    if (word.capitalised) {
      int elsewhere = opinions.elsewhere(i);
      add(elsewhere);
      add(label, elsewhere);
      int place = opinions.placeInLongerName(i);
      add(place);
      add(label, place);
      add(Hash.of(label, place), elsewhere);
    }
  }

  private void addToken(int i, int start, int end, int shouted) {
    add(0L);
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      var word = word(i + offset, start, end);
      add(word.lower);
      add(word.shape);
      add(level(word, 0));
      add(level(word, 1));
      add(level(word, 2));
    }
    var word = article.words[i];
    var before = word(i - 1, start, end);
    var after = word(i + 1, start, end);
    add(before.lower, word.lower);
    add(word.lower, after.lower);
    add(before.shape, word.shape);
    add(word.shape, after.shape);
    add(Hash.of(before.shape, word.shape), after.shape);
    add(before.lower, after.lower);
    add(level(before, 1), level(word, 1));
    add(level(word, 1), level(after, 1));
    add(level(before, 2), level(word, 2));
    add(level(word, 2), level(after, 2));
    add(level(before, 1), level(after, 1));
    add(before.lower, word.shape);
    add(word.shape, after.lower);

    var spelling = article.spellings[i];
    int capitals = (word.capitalised ? 1 : 0) + (i == start ? 2 : 0) + 4 * shouted;
    add(capitals, word.shape);
    boolean selfLower = !word.capitalised;
    boolean selfCapitalised =
        word.capitalised && !word.allCapitals && i > start && article.words[i - 1].letters;
    int elsewhere =
        (spelling.lower > (selfLower ? 1 : 0) ? 1 : 0)
            + (spelling.capitalised > (selfCapitalised ? 1 : 0) ? 2 : 0)
            + (spelling.allCapitals > (word.allCapitals ? 1 : 0) ? 4 : 0);
    add(8 * capitals + elsewhere, word.letters ? 1 : 0);

    var whole = article.wholes[i];
    int joined =
        (i > start && article.tokens[i - 1].touches(article.tokens[i]) ? 1 : 0)
            + (i + 1 < end && article.tokens[i].touches(article.tokens[i + 1]) ? 2 : 0);
    add(joined, word.shape);
    if (whole != word) {
      add(whole.lower);
      add(whole.shape, joined);
      add(level(whole, 1));
      add(level(whole, 2));
    } else {
      template += 4;
    }
    for (int length = 0; length < word.affixes.length; length++) {
      add(word.affixes[length]);
    }
  }

  private Word word(int i, int start, int end) {
    return i < start || i >= end ? Word.NONE : article.words[i];
  }

  private static int level(Word word, int level) {
    return WordClusters.level(word.clusters, level);
  }

  private void add(long value) {
    features.add(Hash.of(++template, value));
  }

  private void add(long first, long second) {
    features.add(Hash.of(++template, first, second));
  }
}
