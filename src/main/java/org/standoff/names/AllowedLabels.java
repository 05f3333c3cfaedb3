package org.standoff.names;

import java.util.Arrays;
import java.util.List;
import org.standoff.names.LabelledArticle.LabelledName;

/** Which labels of {@link Bilou} the names that somebody marked in an article allow. */
final class AllowedLabels {
  private AllowedLabels() {}

  /**
   * For each token the labels that the names allow, bit 0 for label 0. A name that leaves its
   * sentence is cut there; one that begins or ends within a token takes all of it.
   */
  static long[] of(ArticleWords article, List<LabelledName> names) {
    var masks = new long[article.tokens.length];
    Arrays.fill(masks, 1L << Bilou.OUTSIDE);
    int token = 0;
    int sentence = 0;
    for (var name : names) {
      while (token < masks.length && article.tokens[token].end() <= name.span().start()) {
        token++;
      }
      while (sentence < article.starts.length - 1 && article.starts[sentence + 1] <= token) {
        sentence++;
      }
      int first = token;
      while (token < masks.length
          && token < article.starts[sentence + 1]
          && article.tokens[token].start() < name.span().end()) {
        token++;
      }
      for (int i = first; i < token; i++) {
        masks[i] = mask(Bilou.part(i, first, token - 1), name);
      }
    }
    return masks;
  }

  private static long mask(Bilou.Part part, LabelledName name) {
    long mask = 0;
    for (var type : name.types()) {
      mask |= 1L << Bilou.label(part, type);
    }
    return mask;
  }
}
