package org.standoff.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.query.Question;
import org.standoff.search.Correction;
import org.standoff.search.Searcher;
import org.standoff.text.ArticlePath;

/**
 * Tells in which new articles a question may find something, so that of many watches only a few are
 * put to each. What a question demands is kept from one round to the next; since an article that
 * meets it may tell of new spellings of a name, it is found out anew behind that. Used by one
 * thread.
 */
public final class Shortlist {
  private final Map<Question, Demand> demands = new HashMap<>();
  private final Map<ArticlePath, Set<String>> terms = new HashMap<>();
  private List<Correction> corrections = List.of();
  private Optional<Searcher> searcher = Optional.empty();

  /**
   * Begins with what is new now.
   *
   * @param corrections by which names mean what they mean
   */
  public void begin(Searcher searcher, List<Correction> corrections) {
    if (!this.corrections.equals(corrections)) {
      demands.clear();
      this.corrections = List.copyOf(corrections);
    }
    terms.clear();
    this.searcher = Optional.of(searcher);
  }

  /** Those of some articles in which a question may find something, in their order. */
  List<ArticlePath> among(Question question, List<ArticlePath> articles) throws IOException {
    var demand = demand(question);
    List<ArticlePath> among = new ArrayList<>();
    for (var article : articles) {
      if (demand.isMet(terms(article))) {
        among.add(article);
      }
    }
    if (!among.isEmpty() && demand.mayChange()) {
      demands.remove(question);
    }
    return among;
  }

  private Demand demand(Question question) throws IOException {
    var known = demands.get(question);
    if (known != null) {
      return known;
    }
    var demand = new Demands(searcher.orElseThrow()).of(question);
    demands.put(question, demand);
    return demand;
  }

  /** What an article has; nothing if it could not be put in. */
  private Set<String> terms(ArticlePath path) throws IOException {
    var known = terms.get(path);
    if (known != null) {
      return known;
    }
    var found = searcher.orElseThrow().article(path).map(ArticleTerms::of).orElse(Set.of());
    terms.put(path, found);
    return found;
  }
}
