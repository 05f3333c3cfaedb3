package org.standoff.annotate.opennlp;

import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Where the model cuts a run between blanks into words. It looks at nothing beyond the run, so that
 * each run is asked only once as long as it comes up again soon. For one thread.
 */
final class WordCuts {
  /** Each run has one place here, which it shares with others: the latest stays. */
  private static final int PLACES = 1 << 14;

  private final TokenizerME tokenizer;
  private final String[] runs = new String[PLACES];
  private final Span[][] cuts = new Span[PLACES][];

  WordCuts(TokenizerME tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The words of a run, by their offsets in it. */
  Span[] of(String run) {
    int hash = run.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    if (!run.equals(runs[place])) {
      cuts[place] = tokenizer.tokenizePos(run);
      runs[place] = run;
    }
    return cuts[place];
  }
}
