package org.standoff.names;

import java.util.Arrays;
import java.util.List;
import org.standoff.annotation.EntityType;
import org.standoff.learn.crf.Grammar;
import org.standoff.names.LabelledArticle.LabelledName;

/**
 * The labels of tokens: outside of names, or for each type the beginning, the inside, the last of a
 * name, or the unit that is all of it. To tell last from inside and unit from beginning gives
 * better names than beginning and inside alone (Ratinov and Roth 2009).
 */
enum Bilou implements Grammar {
  LABELS;

  static final int OUTSIDE = 0;

  /** In the order in which labels are numbered. */
  static final List<EntityType> TYPES = List.of(EntityType.values());

  /** The part of a name that a token is. */
  enum Part {
    BEGINNING,
    INSIDE,
    LAST,
    UNIT
  }

  private static final List<Part> PARTS = List.of(Part.values());

  static int label(Part part, EntityType type) {
    return 1 + TYPES.indexOf(type) * PARTS.size() + PARTS.indexOf(part);
  }

  /** The type of a label that is not {@link #OUTSIDE}. */
  static EntityType type(int label) {
    return TYPES.get(typeNumber(label));
  }

  /** The number in {@link #TYPES} of the type of a label that is not {@link #OUTSIDE}. */
  static int typeNumber(int label) {
    return (label - 1) / PARTS.size();
  }

  /** The part of a label that is not {@link #OUTSIDE}. */
  static Part part(int label) {
    return PARTS.get((label - 1) % PARTS.size());
  }

  /** The number of a part, from 0 on. */
  static int partNumber(Part part) {
    return PARTS.indexOf(part);
  }

  /**
   * For each token the labels that the names allow, bit 0 for label 0. A name that leaves its
   * sentence is cut there; one that begins or ends within a token takes all of it.
   */
  static long[] masks(ArticleWords article, List<LabelledName> names) {
    var masks = new long[article.tokens.length];
    Arrays.fill(masks, 1L << OUTSIDE);
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
        masks[i] = mask(part(i, first, token - 1), name);
      }
    }
    return masks;
  }

  /** The part that a token is of a name from one token to another. */
  static Part part(int i, int first, int last) {
    if (first == last) {
      return Part.UNIT;
    }
    if (i == first) {
      return Part.BEGINNING;
    }
    return i == last ? Part.LAST : Part.INSIDE;
  }

  private static long mask(Part part, LabelledName name) {
    long mask = 0;
    for (var type : name.types()) {
      mask |= 1L << label(part, type);
    }
    return mask;
  }

  @Override
  public int labels() {
    return 1 + TYPES.size() * PARTS.size();
  }

  @Override
  public boolean mayStart(int label) {
    return label == OUTSIDE || part(label) == Part.BEGINNING || part(label) == Part.UNIT;
  }

  @Override
  public boolean mayFollow(int previous, int label) {
    if (mayEnd(previous)) {
      return mayStart(label);
    }
    return !mayStart(label) && type(previous) == type(label);
  }

  @Override
  public boolean mayEnd(int label) {
    return label == OUTSIDE || part(label) == Part.LAST || part(label) == Part.UNIT;
  }
}
