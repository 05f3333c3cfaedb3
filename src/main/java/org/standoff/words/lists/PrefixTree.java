package org.standoff.words.lists;

import java.io.Serializable;

/** Names token by token, in the form in which the library wrote them. */
final class PrefixTree implements Serializable {
  private static final long serialVersionUID = 0x59cedf5569fdc4d3L;

  @SuppressWarnings("MemberName") // the name that the library gave it
  private PrefixNode n_root;

  PrefixNode root() {
    return n_root;
  }
}
