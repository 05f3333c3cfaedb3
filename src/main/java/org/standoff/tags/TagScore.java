package org.standoff.tags;

import java.util.List;
import org.standoff.treebank.TreebankSentence;

/**
 * How good a tagger is.
 *
 * @param words how many were tagged
 * @param universal the share of them whose universal tag is right
 * @param penn the share of them whose Penn tag is right
 */
public record TagScore(int words, double universal, double penn) {
  /** Compares the tags of a tagger with those that people gave. */
  public static TagScore of(Tagger tagger, List<TreebankSentence> sentences) {
    int words = 0;
    int universal = 0;
    int penn = 0;
    for (var sentence : sentences) {
      var tags = tagger.tag(sentence.forms());
      for (int i = 0; i < tags.size(); i++) {
        var gold = sentence.words().get(i);
        universal += tags.get(i).universal().equals(gold.tag()) ? 1 : 0;
        penn += tags.get(i).penn().equals(gold.penn()) ? 1 : 0;
        words++;
      }
    }
    return new TagScore(words, (double) universal / words, (double) penn / words);
  }
}
