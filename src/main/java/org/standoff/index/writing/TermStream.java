package org.standoff.index.writing;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.standoff.text.Span;

/** TermFields whose places are known already, as Lucene wants them. */
final class TermStream extends TokenStream {
  /**
   * A term in its place.
   *
   * @param position the number of the word, from 0
   * @param span from the start of the sentence
   */
  record Placed(String term, int position, Span span) {}

  private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute incrementAttribute =
      addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offsetAttribute = addAttribute(OffsetAttribute.class);
  private final List<Placed> terms;
  private int next;

  /**
   * Goes through some terms once.
   *
   * @param terms in order of their positions
   */
  TermStream(List<Placed> terms) {
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.size()) {
      return false;
    }
    clearAttributes();
    var term = terms.get(next);
    int before = next == 0 ? -1 : terms.get(next - 1).position();
    termAttribute.append(term.term());
    incrementAttribute.setPositionIncrement(term.position() - before);
    offsetAttribute.setOffset(term.span().start(), term.span().end());
    next++;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
