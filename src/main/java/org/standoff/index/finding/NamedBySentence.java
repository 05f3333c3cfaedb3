package org.standoff.index.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.BlockReader;
import org.standoff.index.stored.IndexSchema;

/** Tells whom an article names where, without reading its sentences. */
public final class NamedBySentence {
  private NamedBySentence() {}

  /** The keys of all that each sentence of an article mentions, in order. */
  public static List<Set<String>> of(Place article) throws IOException {
    var reader = article.leaf().reader();
    var block = new BlockReader(reader);
    var annotations = block.annotations(article.document());
    int first = block.first(article.document(), annotations);
    var keys = DocValues.getSortedSet(reader, IndexSchema.ENTITY);
    List<Set<String>> named = new ArrayList<>(annotations.sentenceCount());
    for (int i = 0; i < annotations.sentenceCount(); i++) {
      Set<String> own = new HashSet<>();
      if (keys.advanceExact(first + i)) {
        for (int k = 0; k < keys.docValueCount(); k++) {
          own.add(keys.lookupOrd(keys.nextOrd()).utf8ToString());
        }
      }
      named.add(own);
    }
    return named;
  }
}
