package org.standoff.index.compiling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.identities.WrittenName;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.SpeltTerm;
import org.standoff.index.stored.SpeltTerm.Within;

/** Turns words that are not all within one name into Lucene's query. */
record UntaggedCompiler(List<WrittenName> writings) {

  Query compile() {
    var any = new BooleanQuery.Builder();
    for (var writing : writings) {
      if (writing.words().size() == 1) {
        var terms = terms(writing.words().getFirst(), Set.of(Within.NONE));
        any.add(
            new TermInSetQuery(IndexSchema.SPELT, terms.stream().map(Term::bytes).toList()),
            Occur.SHOULD);
        continue;
      }
      for (int i = 0; i < writing.words().size(); i++) {
        any.add(leaving(writing, i), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /** The words, where one of them is outside of the name that those before it may be in. */
  private static Query leaving(WrittenName writing, int outside) {
    var phrase = new MultiPhraseQuery.Builder();
    for (int i = 0; i < writing.words().size(); i++) {
      var within =
          i != outside
              ? EnumSet.allOf(Within.class)
              : i == 0 ? EnumSet.of(Within.NONE) : EnumSet.of(Within.NONE, Within.FIRST);
      phrase.add(terms(writing.words().get(i), within).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private static List<Term> terms(WrittenName.Word word, Set<Within> within) {
    List<Term> terms = new ArrayList<>();
    for (var casing : word.casings()) {
      for (var one : within) {
        var term = new SpeltTerm(word.folded(), casing, one).toString();
        terms.add(new Term(IndexSchema.SPELT, new BytesRef(term)));
      }
    }
    return terms;
  }
}
