package org.standoff.query.find;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.standoff.query.ranges.Days;

/**
 * What is demanded of an article as a whole.
 *
 * @param value words of a title or byline, a pattern of an outlet or path, days, or a language code
 */
public record ArticleCondition(Field field, String value) {

  /** What is known of an article. */
  public enum Field {
    TITLE,
    BYLINE,
    SOURCE,
    PATH,
    LANGUAGE,
    PUBLISHED;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String label) {
      return Arrays.stream(values())
          .filter(field -> field.label().equalsIgnoreCase(label))
          .findFirst();
    }
  }

  public ArticleCondition {
    if (field == Field.PUBLISHED && Days.ofRange(value).isEmpty()) {
      throw new IllegalArgumentException(
          "no days '" + value + "': write 2013-01-16, 2013-01, 2013 or 2013-01..2013-03");
    }
  }

  /** The days that the value of {@link Field#PUBLISHED} stands for. */
  public Days days() {
    return Days.ofRange(value).orElseThrow();
  }

  /** The condition as it is written. */
  @Override
  public String toString() {
    return field.label() + ":" + QueryCursor.inQuotes(value);
  }
}
