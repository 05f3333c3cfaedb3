package org.standoff.text;

import java.util.Arrays;

/** The lines of a text: turns an offset into the line and column that an editor shows. */
public final class Lines {
  private final int[] starts;
  private final int length;

  private Lines(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** A line ends after {@code \n}, {@code \r\n} or a lone {@code \r}. */
  public static Lines of(CharSequence text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(Arrays.copyOf(starts, count), text.length());
  }

  /**
   * A place in a text, as editors count.
   *
   * @param line from 1
   * @param column from 1, in UTF-16 code units
   */
  public record Place(int line, int column) {
    /** {@code line:column}. */
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  /**
   * The place of an offset, which may be the end of the text.
   *
   * @throws IndexOutOfBoundsException if the text has no such offset
   */
  public Place place(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException(offset + " is not in a text of " + length);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, offset - starts[line] + 1);
  }
}
