package org.standoff.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;
import org.standoff.text.ArticlePath;

/**
 * One of several parts of a pile, told by the paths of the articles, so that each article is in one
 * part whoever reads the pile, and wherever.
 *
 * @param number from 1
 * @param count how many parts there are
 */
public record Part(int number, int count) {
  /** The one part that is everything. */
  public static final Part WHOLE = new Part(1, 1);

  public Part {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException("no part " + number + " of " + count);
    }
  }

  /**
   * Reads {@code 3/16}.
   *
   * @throws IllegalArgumentException if it is no part
   */
  public static Part parse(String text) {
    int slash = text.indexOf('/');
    try {
      return new Part(
          Integer.parseInt(text.substring(0, Math.max(0, slash))),
          Integer.parseInt(text.substring(slash + 1)));
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException(
          "no part is '" + text + "': write 3/16 for the third of sixteen", none);
    }
  }

  /** Whether an article is in it. */
  boolean holds(ArticlePath path) {
    if (count == 1) {
      return true;
    }
    var hash = new CRC32();
    hash.update(path.toString().getBytes(UTF_8));
    return hash.getValue() % count == number - 1;
  }
}
