package org.standoff.answers.matching;

import java.util.List;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundSentence;
import org.standoff.search.Hit;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/**
 * A sentence as it is compared with a query.
 *
 * @param facts that start in it, if the query asks for any
 * @param words its words, with spans from its start
 */
record Compared(FoundSentence sentence, List<FoundFact> facts, List<Fold.Word> words) {

  static Compared of(FoundSentence sentence, List<FoundFact> facts) {
    return new Compared(sentence, facts, Fold.words(sentence.readable()));
  }

  /** The numbers of the words that a span of the article touches. */
  Span numbers(Span inArticle) {
    int start = sentence.passage().excerpt().span().start();
    int first = 0;
    while (first < words.size() && start + words.get(first).span().end() <= inArticle.start()) {
      first++;
    }
    int end = first;
    while (end < words.size() && start + words.get(end).span().start() < inArticle.end()) {
      end++;
    }
    return new Span(first, Math.max(end, first + 1));
  }

  /** The words with these numbers, as something that matched. */
  Hit hit(Span numbers) {
    var span = words.get(numbers.start()).span().hull(words.get(numbers.end() - 1).span());
    return new Hit.Words(sentence.passage().excerpt().part(span));
  }
}
