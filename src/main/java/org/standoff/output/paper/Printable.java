package org.standoff.output.paper;

import java.util.HexFormat;

/**
 * Makes text from articles, records and file names safe for where it is printed. What a terminal or
 * a spreadsheet would act on, and what turns the order of letters round, reaches neither.
 */
public final class Printable {
  private Printable() {}

  /** A character as a terminal may have it: a question mark in place of one that it acts on. */
  public static char of(char c) {
    return acts(c) ? '?' : c;
  }

  /** Text on one line for a terminal; tabs stay. */
  public static String line(String text) {
    return replaced(text, "\t");
  }

  /** The cell of a table for spreadsheets: one that would be a formula is text, a number stays. */
  public static String cell(String text) {
    var cell = replaced(text, "\t\n\r");
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula && !isNegativeNumber(cell) ? "'" + cell : cell;
  }

  private static String replaced(String text, String kept) {
    var replaced = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (acts(c) && kept.indexOf(c) < 0) {
        replaced.setCharAt(i, '?');
      }
    }
    return replaced.toString();
  }

  /** JSON with nothing in its strings that a terminal would act on; it means the same. */
  public static String json(String json) {
    var escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (acts(c)) {
        escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Text for XML 1.0: characters that it cannot have are question marks, too. */
  public static String xml(String text) {
    var safe = new StringBuilder(text.length());
    replaced(text, "\t\n\r")
        .codePoints()
        .forEach(c -> {
          boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
          safe.appendCodePoint(half || c == 0xFFFE || c == 0xFFFF ? '?' : c);
        });
    return safe.toString();
  }

  private static boolean isNegativeNumber(String cell) {
    return cell.length() > 1
        && cell.charAt(0) == '-'
        && cell.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }

  /** Control characters, and those that embed, override or isolate a direction of writing. */
  private static boolean acts(char c) {
    return Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
