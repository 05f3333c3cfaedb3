package org.standoff.index.compiling;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.text.Keys;
import org.standoff.words.Inflection;

/** Finds the inflected forms of a word among the terms of a field. */
record WordForms(IndexReader reader) {

  /** What has a word, in any inflection, in one of some fields. */
  Query query(List<String> fields, String folded) throws IOException {
    var any = new BooleanQuery.Builder();
    for (var field : fields) {
      var terms = of(field, folded).stream().map(BytesRef::new).toList();
      any.add(new TermInSetQuery(field, terms), Occur.SHOULD);
    }
    return any.build();
  }

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
    int longest = new BytesRef(stem).length + Inflection.LONGEST_ENDING;
    new Dictionary(reader)
        .forEach(
            field,
            Inflection.beginning(folded),
            term -> {
              if (term.length <= longest) {
                var word = term.utf8ToString();
                if (Inflection.stem(word).equals(stem)) {
                  forms.add(word);
                }
              }
            });
    return forms;
  }
}
