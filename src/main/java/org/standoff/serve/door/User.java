package org.standoff.serve.door;

import org.standoff.search.Signature;

/**
 * Somebody who may ask.
 *
 * @param name of letters, digits and {@code . _ @ -}
 */
public record User(String name, Role role) {
  public User {
    if (!Signature.isName(name)) {
      throw new IllegalArgumentException(
          "'" + name + "' is no name of a user: letters, digits and . _ @ - make one");
    }
  }
}
