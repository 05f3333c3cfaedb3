package org.standoff.words.lists;

import java.util.HashMap;

/** A node of a {@link PrefixTree}, by the next token, in the form in which the library wrote it. */
@SuppressWarnings("serial")
final class PrefixNode extends HashMap<Object, PrefixNode> {
  private static final long serialVersionUID = 0x15bdfb7915ff1af7L;

  /** The numbers of the lists with the name that ends here; null if none ends here. */
  private Object value;

  Object lists() {
    return value;
  }
}
