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
  public static Lines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      int end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
      if (end == carriage) {
        carriage = text.indexOf('\r', end + 1);
        if (feed == end + 1) {
          continue;
        }
      } else {
        feed = text.indexOf('\n', end + 1);
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = end + 1;
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
