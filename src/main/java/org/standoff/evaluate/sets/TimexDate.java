package org.standoff.evaluate.sets;

import org.standoff.text.Span;

/**
 * A date of TimeML.
 *
 * @param value a day, a month or a year, ISO 8601
 */
public record TimexDate(Span span, String value) {
  /** Whether a value is a day, a month or a year: the others are seasons, weeks, "now". */
  static boolean isDate(String value) {
    var form = value.codePoints().map(c -> Character.isDigit(c) ? '0' : c);
    var shape =
        form.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return switch (shape.toString()) {
      case "0000", "0000-00", "0000-00-00" -> true;
      default -> false;
    };
  }
}
