package org.standoff.annotate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.standoff.annotate.opennlp.EnglishModels;
import org.standoff.annotation.SentenceFinder;
import org.standoff.tags.TaggerModel;
import org.standoff.words.WordClusters;

/** The models of the first step: sentences and tagged tokens. May be shared by threads. */
public final class SentenceModels {
  /** The id of these models in {@code "model"} of the output. */
  static final String ID = EnglishModels.ID + " tags-1";

  private final EnglishModels english;
  private final TaggerModel tags;

  private SentenceModels(EnglishModels english, TaggerModel tags) {
    this.english = english;
    this.tags = tags;
  }

  /**
   * Reads the models that come with the program.
   *
   * @throws IOException if one is missing or is no such model
   */
  public static SentenceModels load() throws IOException {
    try (var clusters = open("clusters.bin");
        var tags = open("tags.bin")) {
      return new SentenceModels(
          EnglishModels.load(), TaggerModel.read(tags, WordClusters.readFile(clusters)));
    }
  }

  /** A sentence finder for one thread. */
  public SentenceFinder sentenceFinder() {
    return english.sentenceFinder(tags.tagger());
  }

  private static InputStream open(String file) throws IOException {
    var in = SentenceModels.class.getResourceAsStream("/models/" + file);
    if (in == null) {
      throw new FileNotFoundException("models/" + file + " is not on the class path");
    }
    return in;
  }
}
