package org.standoff.read.layout;

import java.util.Locale;
import java.util.Optional;
import org.standoff.text.Span;

/** Finds addresses of the web in a text. */
final class Address {
  private static final String[] STARTS = {"https://", "http://", "ftp://", "www."};
  private static final int MAXIMUM = 4_000;

  private Address() {}

  /**
   * The address that starts at an offset, without the punctuation of the sentence behind it. A
   * closing bracket belongs to it if it was opened in it.
   */
  static Optional<Span> at(String text, int start) {
    if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      return Optional.empty();
    }
    for (var prefix : STARTS) {
      if (text.regionMatches(true, start, prefix, 0, prefix.length())) {
        int end = end(text, start + prefix.length());
        boolean some = end > start + prefix.length();
        return some ? Optional.of(new Span(start, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether an address may start with this character. */
  static boolean mayStart(char c) {
    return switch (c) {
      case 'h', 'H', 'f', 'F', 'w', 'W' -> true;
      default -> false;
    };
  }

  /** The address as a browser takes it. */
  static String full(String address) {
    return address.toLowerCase(Locale.ROOT).startsWith("www.") ? "http://" + address : address;
  }

  private static int end(String text, int from) {
    int end = from;
    int open = 0;
    int last = from;
    int limit = Math.min(text.length(), from + MAXIMUM);
    while (end < limit && !isEnd(text.charAt(end))) {
      char c = text.charAt(end);
      end++;
      if (c == '(') {
        open++;
        continue;
      }
      boolean closes = c == ')' && open > 0;
      if (closes) {
        open--;
      }
      if (closes || ".,;:!?'’*_)…".indexOf(c) < 0) {
        last = end;
      }
    }
    return last;
  }

  private static boolean isEnd(char c) {
    return Blanks.isBlank(c) || Character.isISOControl(c) || "<>\"“”«»[]{}|\\^`".indexOf(c) >= 0;
  }
}
