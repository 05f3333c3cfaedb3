package org.standoff.names;

import org.standoff.learn.crf.Crf;
import org.standoff.learn.crf.SequenceFeatures;

/** The two passes over an article, each with a learner of its own. */
final class Passes {
  private Passes() {}

  /** Reads an article for the first time. */
  static Reading first(ArticleWords article, Crf crf) {
    return read(article, crf, new NameFeatures(article, new SequenceFeatures()));
  }

  /** Reads it again, knowing what the first reading found in all of it. */
  static Reading second(Reading first, Crf crf) {
    return read(first.article, crf, new NameFeatures(first, new SequenceFeatures()));
  }

  private static Reading read(ArticleWords article, Crf crf, NameFeatures features) {
    var reading = new Reading(article);
    var lattice = crf.lattice();
    for (int sentence = 0; sentence < article.sentences.size(); sentence++) {
      crf.fill(lattice, features.of(sentence));
      reading.add(sentence, lattice);
    }
    return reading;
  }
}
