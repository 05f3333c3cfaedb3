package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.text.Fold;

/**
 * Turns the words of a question into terms: a word in all its forms, or a name that stands for an
 * entity in all of its forms. The rarer a term, the more it weighs.
 */
final class QuestionTerms {
  /** Names of more words are looked up word by word. */
  private static final int LONGEST_NAME = 4;

  /** A name that so many bear says no more than a word. */
  private static final int MOST_BEARERS = 100;

  /** Shorter parts of a word with hyphens say nothing by themselves: "Signed-in-Blood". */
  private static final int SHORTEST_PART = 3;

  private final IndexSearcher searcher;
  private final Identities identities;
  private final WordForms forms;
  private final int sentenceCount;

  QuestionTerms(IndexSearcher searcher, Identities identities) throws IOException {
    this.searcher = searcher;
    this.identities = identities;
    forms = new WordForms(searcher.getIndexReader());
    sentenceCount =
        searcher.count(new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE)));
  }

  /**
   * A word or a name of the question.
   *
   * @param words its folded forms
   * @param meant the entities it may mean; none for a word
   * @param weight more for what is rare
   * @param query finds the sentences that hold it
   */
  record QuestionTerm(Set<String> words, List<Identity> meant, double weight, Query query) {
    /** The query, for the sum of the weights of all that match. */
    Query weighted() {
      return new BoostQuery(new ConstantScoreQuery(query), (float) weight);
    }
  }

  /**
   * The terms of some words that follow each other, names as one term each.
   *
   * @param words as typed
   */
  List<QuestionTerm> terms(List<String> words) throws IOException {
    boolean anyCapital = words.stream().anyMatch(QuestionTerms::isCapitalised);
    List<QuestionTerm> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = anyCapital && !isCapitalised(words.get(i)) ? 0 : nameLength(words, i);
      if (length > 0) {
        terms.add(name(String.join(" ", words.subList(i, i + length))));
        i += length;
        continue;
      }
      var parts = Fold.words(words.get(i));
      for (var word : parts) {
        if (parts.size() == 1 || word.folded().length() >= SHORTEST_PART) {
          terms.add(word(word.folded()));
        }
      }
      i++;
    }
    return terms;
  }

  /** How many words from here on are a name that is borne by somebody; 0 if none. */
  private int nameLength(List<String> words, int from) throws IOException {
    for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
      var name = String.join(" ", words.subList(from, from + length));
      var bearers = identities.named(name).size();
      if (bearers > 0 && bearers <= MOST_BEARERS) {
        return length;
      }
    }
    return 0;
  }

  private QuestionTerm name(String name) throws IOException {
    var meant = identities.named(name);
    var words = new TreeSet<String>();
    Fold.words(name).forEach(word -> words.add(word.folded()));
    var any = new BooleanQuery.Builder();
    any.add(new EntityTerms(searcher.getIndexReader()).mentions(meant), Occur.SHOULD);
    var all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(new TermQuery(new Term(IndexSchema.WORDS, word)), Occur.FILTER));
    any.add(all.build(), Occur.SHOULD);
    return weighed(words, meant, any.build());
  }

  private QuestionTerm word(String folded) throws IOException {
    var words = forms.of(IndexSchema.WORDS, folded);
    var terms = words.stream().map(BytesRef::new).toList();
    return weighed(words, List.of(), new TermInSetQuery(IndexSchema.WORDS, terms));
  }

  private QuestionTerm weighed(Set<String> words, List<Identity> meant, Query query)
      throws IOException {
    int count = Math.max(1, searcher.count(query));
    return new QuestionTerm(words, meant, Math.log(1 + (double) sentenceCount / count), query);
  }

  private static boolean isCapitalised(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }
}
