package org.standoff.search;

import java.util.Locale;
import java.util.Optional;
import org.standoff.text.ArticlePath;

/**
 * What became of a file, or of a file in what holds others.
 *
 * @param path the file, or the way to it
 * @param read how many articles are from it, with all that is in it
 * @param missing how many things in it became none, though they should have
 * @param reason why, of the first of these; or what was passed over
 */
public record Account(
    ArticlePath path, State state, int read, int missing, Optional<String> reason) {

  /** How it ended. */
  public enum State {
    /** All of it is in, for the first time. */
    READ,
    /** All of it is in, and was before. */
    UNCHANGED,
    /** All of it is in, in place of something else. */
    CHANGED,
    /** Some of it is in. */
    PARTLY,
    /** Nothing of it is in. */
    REJECTED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Account {
    boolean whole = missing == 0;
    boolean some = read > 0 && missing > 0;
    var right =
        switch (state) {
          case READ, UNCHANGED, CHANGED -> whole;
          case PARTLY -> some;
          case REJECTED -> read == 0 && missing > 0;
        };
    if (!right) {
      throw new IllegalArgumentException(
          "the sum is wrong: " + path + " " + state + " " + read + " " + missing);
    }
  }

  /** How many articles there should be. */
  public int expected() {
    return read + missing;
  }

  /** Whether it is all there. */
  public boolean isWhole() {
    return missing == 0;
  }

  /** The same as it stays, when it does not matter any more what was before. */
  public Account lasting() {
    return isWhole() ? new Account(path, State.READ, read, missing, reason) : this;
  }

  /** The same at another path. */
  public Account at(ArticlePath other) {
    return new Account(other, state, read, missing, reason);
  }
}
