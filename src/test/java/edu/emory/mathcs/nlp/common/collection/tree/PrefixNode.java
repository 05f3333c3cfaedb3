package edu.emory.mathcs.nlp.common.collection.tree;

import java.util.HashMap;

/** As the class of the library is written. */
@SuppressWarnings("serial")
public final class PrefixNode extends HashMap<Object, PrefixNode> {
  private static final long serialVersionUID = 0x15bdfb7915ff1af7L;

  private final Object value;

  /** A node where no name ends. */
  public PrefixNode() {
    this(null);
  }

  /**
   * A node where a name ends.
   *
   * @param value the numbers of its lists
   */
  public PrefixNode(Object value) {
    this.value = value;
  }

  /** What it was made with. */
  public Object value() {
    return value;
  }
}
