package org.standoff.annotate;

import java.io.IOException;
import java.util.function.Supplier;
import org.standoff.annotate.opennlp.EnglishModels;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;
import org.standoff.grammar.Parser;
import org.standoff.grammar.ParserModel;
import org.standoff.tags.Tagger;
import org.standoff.tags.TaggerModel;
import org.standoff.words.WordClusters;

/** The models of the first steps: sentences, tagged tokens, grammar. May be shared by threads. */
public final class SentenceModels {
  /** The id of these models in {@code "model"} of the output. */
  static final String ID = EnglishModels.ID + " tags-1 grammar-2";

  private final EnglishModels english;
  private final TaggerModel tags;
  private final WordClusters clusters;

  private SentenceModels(EnglishModels english, TaggerModel tags, WordClusters clusters) {
    this.english = english;
    this.tags = tags;
    this.clusters = clusters;
  }

  /**
   * Reads the models that come with the program.
   *
   * @throws IOException if one is missing or is no such model
   */
  public static SentenceModels load() throws IOException {
    try (var clustersFile = BundledModel.open("clusters.bin");
        var tagsFile = BundledModel.open("tags.bin")) {
      var clusters = WordClusters.readFile(clustersFile);
      return new SentenceModels(
          EnglishModels.load(), TaggerModel.read(tagsFile, clusters), clusters);
    }
  }

  /** What other models are trained with, too. */
  WordClusters clusters() {
    return clusters;
  }

  /**
   * Parsers of the sentences, one for each thread.
   *
   * @throws IOException if their model is missing or is no such model
   */
  public Supplier<SentenceParser> parsers() throws IOException {
    var grammar = grammar();
    return () -> grammar.parser(tags)::parse;
  }

  /**
   * A parser of words as somebody else cut them, for one thread.
   *
   * @throws IOException if its model is missing or is no such model
   */
  public Parser parser() throws IOException {
    return grammar().parser(tags);
  }

  private ParserModel grammar() throws IOException {
    try (var grammarFile = BundledModel.open("grammar.bin")) {
      return ParserModel.read(grammarFile, clusters);
    }
  }

  /** A tagger of words as somebody else cut them, for one thread. */
  public Tagger tagger() {
    return tags.tagger();
  }

  /** A sentence finder for one thread. */
  public SentenceFinder sentenceFinder() {
    return english.sentenceFinder(tags.tagger());
  }
}
