package org.standoff.answers.matching;

import java.util.BitSet;
import java.util.List;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundSentence;
import org.standoff.search.Hit;
import org.standoff.text.Fold;
import org.standoff.text.NumberParts;
import org.standoff.text.Signs;
import org.standoff.text.Span;

/**
 * A sentence as it is compared with a query.
 *
 * @param facts that start in it, if the query asks for any
 * @param words its words, with spans from its start
 * @param signs before each word, and behind the last
 * @param goingOn the words that go on with a number
 */
record Compared(
    FoundSentence sentence,
    List<FoundFact> facts,
    List<Fold.Word> words,
    List<Signs> signs,
    BitSet goingOn) {

  static Compared of(FoundSentence sentence, List<FoundFact> facts) {
    var words = Fold.words(sentence.readable());
    return new Compared(
        sentence,
        facts,
        words,
        Signs.among(words, sentence.readable()),
        NumberParts.goingOn(words, sentence.readable()));
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

  /**
   * The words with these numbers, as something that matched.
   *
   * @param before the signs before the first that belong to it; may be empty
   * @param behind those behind the last
   */
  Hit hit(Span numbers, String before, String behind) {
    int first = numbers.start();
    int start = words.get(first).span().start();
    if (!before.isEmpty()) {
      start =
          (first == 0 ? 0 : words.get(first - 1).span().end())
              + signs.get(first).startOfLast(before);
    }
    int end = words.get(numbers.end() - 1).span().end();
    if (!behind.isEmpty()) {
      end += signs.get(numbers.end()).endOfFirst(behind);
    }
    return new Hit.Words(sentence.passage().excerpt().part(new Span(start, end)));
  }
}
