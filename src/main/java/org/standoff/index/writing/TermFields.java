package org.standoff.index.writing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.standoff.index.stored.IndexSchema;
import org.standoff.text.Fold;
import org.standoff.text.Keys;

/** Puts terms that are searched whole into documents. */
final class TermFields {
  private TermFields() {}

  static void add(Document document, String field, String term) {
    document.add(new Field(field, term, IndexSchema.TERM_TYPE));
  }

  static void add(Document document, String field, Set<String> terms) {
    terms.forEach(term -> add(document, field, term));
  }

  static void addWords(Document document, String field, String text) {
    Set<String> words = new LinkedHashSet<>();
    addWords(words, text);
    add(document, field, words);
  }

  /** Adds the folded words of a text to a set. */
  static void addWords(Set<String> words, String text) {
    Fold.words(text).forEach(word -> words.add(Keys.bounded(word.folded())));
  }
}
