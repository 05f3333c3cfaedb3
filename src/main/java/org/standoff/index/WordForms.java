package org.standoff.index;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.standoff.text.Keys;
import org.standoff.words.Inflection;

/** Finds the inflected forms of a word among the terms of a field. */
record WordForms(IndexReader reader) {

  /**
   * The word itself and all terms that are forms of it.
   *
   * @param folded one word
   */
  Set<String> of(String field, String folded) throws IOException {
    Set<String> forms = new TreeSet<>();
    forms.add(Keys.bounded(folded));
    forms.addAll(Inflection.irregularForms(folded));
    var stem = Inflection.stem(folded);
    var beginning = new BytesRef(Inflection.beginning(folded));
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      var cursor = terms.iterator();
      if (cursor.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (var term = cursor.term();
          term != null && StringHelper.startsWith(term, beginning);
          term = cursor.next()) {
        var word = term.utf8ToString();
        if (Inflection.stem(word).equals(stem)) {
          forms.add(word);
        }
      }
    }
    return forms;
  }
}
