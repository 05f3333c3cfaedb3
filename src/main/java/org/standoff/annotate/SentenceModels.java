package org.standoff.annotate;

import java.io.IOException;
import java.util.function.Supplier;
import org.standoff.annotate.opennlp.EnglishModels;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;
import org.standoff.grammar.ParserModel;
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
    var clusters = BundledModel.read("clusters.bin", WordClusters::readFile);
    var tags = BundledModel.read("tags.bin", in -> TaggerModel.read(in, clusters));
    return new SentenceModels(EnglishModels.load(), tags, clusters);
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
    var grammar = BundledModel.read("grammar.bin", in -> ParserModel.read(in, clusters));
    return () -> grammar.parser(tags)::parse;
  }

  /** A sentence finder for one thread. */
  public SentenceFinder sentenceFinder() {
    return english.sentenceFinder(tags.tagger());
  }
}
