package org.standoff.names;

import java.util.ArrayList;
import java.util.List;
import org.standoff.annotation.Name;
import org.standoff.learn.crf.Crf;
import org.standoff.learn.crf.Lattice;
import org.standoff.learn.crf.SequenceFeatures;
import org.standoff.text.Span;

/** What one pass of a tagger says about every token of an article. */
final class Reading {
  private static final int TYPES = Bilou.TYPES.size();

  final ArticleWords article;

  /** The label of each token under the names that were found. */
  final int[] labels;

  /** How probable that label is, in 0..1. */
  final float[] certainties;

  final List<Name> names = new ArrayList<>();
  final List<Name> doubtful = new ArrayList<>();

  /** For each token the probability of each type, in the order of {@link Bilou#TYPES}. */
  private final float[] types;

  private Reading(ArticleWords article) {
    this.article = article;
    labels = new int[article.tokens.length];
    certainties = new float[labels.length];
    types = new float[TYPES * labels.length];
  }

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

  /** The probability that a token is of a type, given by its number in {@link Bilou#TYPES}. */
  float probability(int token, int type) {
    return types[token * TYPES + type];
  }

  private void add(int sentence, Lattice lattice) {
    int start = article.starts[sentence];
    int length = lattice.length();
    for (int position = 0; position < length; position++) {
      for (int label = 1; label < Bilou.LABELS.labels(); label++) {
        types[(start + position) * TYPES + Bilou.typeNumber(label)] +=
            lattice.probability(position, label);
      }
    }
    var chosen = NameChoice.of(lattice);
    for (var name : chosen.names()) {
      for (int i = name.first(); i <= name.last(); i++) {
        labels[start + i] = name.label(i);
      }
      names.add(name(name, sentence));
    }
    for (var name : chosen.doubtful()) {
      doubtful.add(name(name, sentence));
    }
    for (int position = 0; position < length; position++) {
      certainties[start + position] = lattice.probability(position, labels[start + position]);
    }
  }

  private Name name(NameChoice.Candidate name, int sentence) {
    int start = article.starts[sentence];
    var span =
        new Span(
            article.tokens[start + name.first()].start(),
            article.tokens[start + name.last()].end());
    return new Name(name.type(), span, sentence, name.score());
  }
}
