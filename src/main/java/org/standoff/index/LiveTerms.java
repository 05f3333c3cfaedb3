package org.standoff.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.standoff.index.finding.Cursors;
import org.standoff.text.Keys;

/** Reads terms of two parts that are in documents which have not been deleted. For one question. */
record LiveTerms(IndexReader reader, Cursors cursors) {

  /** The last parts of all terms of a field with a beginning. */
  Set<String> lastParts(String field, String beginning) throws IOException {
    return parts(field, beginning, LiveTerms::lastPart);
  }

  /** The first parts of all terms of a field with a beginning. */
  Set<String> firstParts(String field, String beginning) throws IOException {
    return parts(field, beginning, term -> term.substring(0, term.indexOf(Keys.SEPARATOR)));
  }

  private Set<String> parts(String field, String beginning, UnaryOperator<String> part)
      throws IOException {
    Set<String> parts = new TreeSet<>();
    var prefix = new BytesRef(beginning);
    for (var leaf : reader.leaves()) {
      var cursor = cursors.at(leaf, field, prefix);
      if (cursor.isEmpty()) {
        continue;
      }
      for (var term = cursor.get().term();
          term != null && StringHelper.startsWith(term, prefix);
          term = cursor.get().next()) {
        addIfLive(parts, part.apply(term.utf8ToString()), cursor.get(), leaf);
      }
    }
    return parts;
  }

  private static String lastPart(String term) {
    return term.substring(term.lastIndexOf(Keys.SEPARATOR) + 1);
  }

  /** Goes over all terms of a field; a term is met once in each leaf that has it. */
  void forEach(String field, Consumer<String> taker) throws IOException {
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      var cursor = terms.iterator();
      for (var term = cursor.next(); term != null; term = cursor.next()) {
        if (isLive(cursor, leaf)) {
          taker.accept(term.utf8ToString());
        }
      }
    }
  }

  /** The last parts of all terms of a field that an automaton takes. */
  Set<String> lastParts(String field, CompiledAutomaton automaton) throws IOException {
    Set<String> last = new TreeSet<>();
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms != null) {
        var matching = automaton.getTermsEnum(terms);
        for (var term = matching.next(); term != null; term = matching.next()) {
          addIfLive(last, lastPart(term.utf8ToString()), matching, leaf);
        }
      }
    }
    return last;
  }

  /** The last parts of all terms of a field with a beginning, with the documents that have them. */
  Map<String, Integer> counts(String field, String beginning) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    var prefix = new BytesRef(beginning);
    for (var leaf : reader.leaves()) {
      var cursor = cursors.at(leaf, field, prefix);
      if (cursor.isEmpty()) {
        continue;
      }
      for (var term = cursor.get().term();
          term != null && StringHelper.startsWith(term, prefix);
          term = cursor.get().next()) {
        var last = term.utf8ToString().substring(beginning.length());
        counts.merge(last, living(cursor.get(), leaf), Integer::sum);
      }
    }
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private static int living(TermsEnum cursor, LeafReaderContext leaf) throws IOException {
    var live = leaf.reader().getLiveDocs();
    if (live == null) {
      return cursor.docFreq();
    }
    var postings = cursor.postings(null, PostingsEnum.NONE);
    int count = 0;
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live.get(postings.docID()) ? 1 : 0;
    }
    return count;
  }

  /** Whether a document that lives has all of some terms. */
  boolean haveCommonDocument(List<Term> terms) throws IOException {
    var all = new BooleanQuery.Builder();
    terms.forEach(term -> all.add(new TermQuery(term), BooleanClause.Occur.FILTER));
    return new IndexSearcher(reader).search(all.build(), 1).scoreDocs.length > 0;
  }

  private static void addIfLive(
      Set<String> parts, String part, TermsEnum cursor, LeafReaderContext leaf) throws IOException {
    if (!parts.contains(part) && isLive(cursor, leaf)) {
      parts.add(part);
    }
  }

  private static boolean isLive(TermsEnum cursor, LeafReaderContext leaf) throws IOException {
    var live = leaf.reader().getLiveDocs();
    if (live == null) {
      return true;
    }
    var postings = cursor.postings(null, PostingsEnum.NONE);
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live.get(postings.docID())) {
        return true;
      }
    }
    return false;
  }
}
