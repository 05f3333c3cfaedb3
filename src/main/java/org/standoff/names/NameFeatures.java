package org.standoff.names;

import java.util.Optional;
import org.standoff.learn.crf.SequenceFeatures;
import org.standoff.words.Hash;
import org.standoff.words.WordClusters;

/**
 * What a tagger sees of each token: the word, its shape, its beginnings and endings, its clusters
 * and what the lexicon knows of it, the same of its neighbours, pairs of these, the run of
 * capitalised words it stands in, and what the article shows of the word elsewhere: how it is
 * spelt, and between which words.
 *
 * <p>Each template has a number that is part of every feature it makes.
 */
final class NameFeatures {
  private static final int WINDOW = 2;

  /** At so many other occurrences of a word its neighbours are looked at. */
  private static final int OCCURRENCES = 4;

  /** Where the templates begin that do not come in the same number for every token. */
  private static final int AFFIXES = 60;

  private static final int RUN = 80;
  private static final int ELSEWHERE = 100;
  private static final int OPINIONS = 120;
  private static final int LEXICON = 140;

  /** How far down the tree of words a feature looks: to groups, and to the word's own leaf. */
  private static final int[] TURNS = {4, 8, 12, 20};

  private final ArticleWords article;
  private final SequenceFeatures features;
  private final Optional<Opinions> opinions;
  private int template;

  /** SequenceFeatures for the first reading of an article. */
  NameFeatures(ArticleWords article, SequenceFeatures features) {
    this.article = article;
    this.features = features;
    this.opinions = Optional.empty();
  }

  /** SequenceFeatures for the second reading, which knows the first. */
  NameFeatures(Reading first, SequenceFeatures features) {
    this.article = first.article;
    this.features = features;
    this.opinions = Optional.of(new Opinions(first));
  }

  /** The features of all tokens of a sentence, in a buffer that the next call fills again. */
  SequenceFeatures of(int sentence) {
    features.clear();
    for (int i = article.starts[sentence]; i < article.starts[sentence + 1]; i++) {
      template = 0;
      addWindow(i, sentence);
      addPairs(i, sentence);
      addSpelling(i, sentence);
      addWhole(i, sentence);
      template = AFFIXES;
      for (long affix : article.words[i].affixes) {
        add(affix);
      }
      if (article.words[i].capitalised) {
        template = RUN;
        addRun(i);
        addOccurrences(i);
      }
      template = LEXICON;
      addLexicon(i, sentence);
      if (opinions.isPresent()) {
        template = OPINIONS;
        addOpinions(opinions.get(), i, sentence);
      }
      features.next();
    }
    return features;
  }

  private void addWindow(int i, int sentence) {
    add(0L);
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      var word = article.word(i + offset, sentence);
      add(word.lower);
      add(word.shape);
      add(level(word, 0));
      add(level(word, 1));
      add(level(word, 2));
    }
  }

  private void addPairs(int i, int sentence) {
    var before = article.word(i - 1, sentence);
    var word = article.words[i];
    var after = article.word(i + 1, sentence);
    add(before.lower, word.lower);
    add(word.lower, after.lower);
    add(before.lower, after.lower);
    add(before.shape, word.shape);
    add(word.shape, after.shape);
    add(Hash.of(before.shape, word.shape), after.shape);
    add(before.lower, word.shape);
    add(word.shape, after.lower);
    for (int level = 1; level <= 2; level++) {
      add(level(before, level), level(word, level));
      add(level(word, level), level(after, level));
    }
    add(level(before, 1), level(after, 1));
  }

  /** How the word is spelt here, and whether it is spelt otherwise elsewhere. */
  private void addSpelling(int i, int sentence) {
    var word = article.words[i];
    boolean first = i == article.starts[sentence];
    int here = (word.capitalised ? 1 : 0) + (first ? 2 : 0) + (article.shouted[sentence] ? 4 : 0);
    add(here, word.shape);
    boolean capitalisedHere =
        word.capitalised && !word.allCapitals && !first && article.words[i - 1].letters;
    var spelling = article.spellings[i];
    int elsewhere =
        (spelling.lower > (word.capitalised ? 0 : 1) ? 1 : 0)
            + (spelling.capitalised > (capitalisedHere ? 1 : 0) ? 2 : 0)
            + (spelling.allCapitals > (word.allCapitals ? 1 : 0) ? 4 : 0);
    add(8 * here + elsewhere, word.letters ? 1 : 0);
  }

  /** The word between blanks that the token is a part of. */
  private void addWhole(int i, int sentence) {
    var word = article.words[i];
    boolean touchesLast =
        i > article.starts[sentence] && article.tokens[i - 1].touches(article.tokens[i]);
    boolean touchesNext =
        i + 1 < article.starts[sentence + 1] && article.tokens[i].touches(article.tokens[i + 1]);
    int joined = (touchesLast ? 1 : 0) + (touchesNext ? 2 : 0);
    add(joined, word.shape);
    var whole = article.wholes[i];
    if (whole != word) {
      add(whole.lower);
      add(whole.shape, joined);
      add(level(whole, 1));
      add(level(whole, 2));
    }
  }

  /**
   * Where in its run of capitalised words the token stands, the run's first and last word, and what
   * is around it: "of the South African <em>Reserve</em> Bank, which".
   */
  private void addRun(int i) {
    int sentence = article.sentenceOf[i];
    int first = article.runStarts[i];
    int last = article.runEnds[i];
    int start = template;
    add(Math.min(4, i - first), Math.min(4, last - i));
    if (last > i) {
      add(article.words[last].lower);
      add(level(article.words[last], 1));
    }
    template = start + 3;
    if (first < i) {
      add(article.words[first].lower);
      add(level(article.words[first], 1));
    }
    template = start + 5;
    var before = article.word(first - 1, sentence);
    var after = article.word(last + 1, sentence);
    add(before.lower);
    add(after.lower);
    add(level(before, 1));
    add(level(after, 1));
  }

  /** The same, and the closest neighbours, at the other places where the article has the word. */
  private void addOccurrences(int i) {
    var spelling = article.spellings[i];
    int others = 0;
    for (int seen = 0; seen < spelling.capitalsSeen && others < OCCURRENCES; seen++) {
      int other = spelling.capitals[seen];
      if (other == i) {
        continue;
      }
      others++;
      template = ELSEWHERE;
      var before = article.word(other - 1, article.sentenceOf[other]);
      var after = article.word(other + 1, article.sentenceOf[other]);
      add(before.lower);
      add(after.lower);
      add(level(before, 1));
      add(level(after, 1));
      addRun(other);
    }
  }

  /** What the lexicon knows of the word and its neighbours, and of the names they are in. */
  private void addLexicon(int i, int sentence) {
    for (int offset = -1; offset <= 1; offset++) {
      var word = article.word(i + offset, sentence);
      int capital = word.capitalised ? 1 : 0;
      for (int turns : TURNS) {
        add(word.facts.path(turns));
      }
      add(word.facts.topic());
      add(word.facts.uses(), capital);
      add(word.facts.place(), capital);
      add(word.facts.others(), capital);
      boolean beyond = word == Word.NONE;
      int listed = beyond ? 0 : article.listed[i + offset];
      add(listed);
      add(beyond ? 0 : article.listings[i + offset]);
      add(listed, word.shape);
    }
    var before = article.word(i - 1, sentence).facts;
    var word = article.words[i].facts;
    var after = article.word(i + 1, sentence).facts;
    for (int turns : TURNS) {
      add(before.path(turns), word.path(turns));
      add(word.path(turns), after.path(turns));
    }
    add(before.topic(), word.topic());
    add(word.topic(), after.topic());
  }

  private void addOpinions(Opinions opinions, int i, int sentence) {
    var word = article.words[i];
    int label = opinions.label(i, sentence);
    int before = opinions.label(i - 1, sentence);
    int after = opinions.label(i + 1, sentence);
    add(opinions.label(i - 2, sentence));
    add(before);
    add(label);
    add(after);
    add(opinions.label(i + 2, sentence));
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
