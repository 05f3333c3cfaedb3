package org.standoff.serve.door;

import java.util.Locale;

/** What a user may do. */
public enum Role {
  /** Ask. */
  READER,
  /** Correct, and add files, as well. */
  EDITOR;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a name. */
  public static Role parse(String text) {
    for (var role : values()) {
      if (role.label().equals(text)) {
        return role;
      }
    }
    throw new IllegalArgumentException("no role '" + text + "': there are reader, editor");
  }
}
