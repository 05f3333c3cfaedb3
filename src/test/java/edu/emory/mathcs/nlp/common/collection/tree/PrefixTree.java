package edu.emory.mathcs.nlp.common.collection.tree;

import java.io.Serializable;

/** As the class of the library is written. */
public final class PrefixTree implements Serializable {
  private static final long serialVersionUID = 0x59cedf5569fdc4d3L;

  @SuppressWarnings("MemberName")
  private final PrefixNode n_root;

  public PrefixTree(PrefixNode root) {
    this.n_root = root;
  }

  /** Where all names begin. */
  public PrefixNode root() {
    return n_root;
  }
}
