package org.standoff.query.find;

/** A place in the text of a query that moves on as it is read. */
final class QueryCursor {
  private final String text;
  private int offset;

  QueryCursor(String text) {
    this.text = text;
  }

  int offset() {
    return offset;
  }

  void moveTo(int offset) {
    this.offset = offset;
  }

  void skipBlanks() {
    while (offset < text.length() && isBlank(text.charAt(offset))) {
      offset++;
    }
  }

  /** Whether nothing but blanks follows; they are skipped. */
  boolean atEnd() {
    skipBlanks();
    return offset == text.length();
  }

  /** Whether a character stands here, no blank before it. */
  boolean at(char c) {
    return offset < text.length() && text.charAt(offset) == c;
  }

  boolean take(char c) {
    boolean here = at(c);
    offset += here ? 1 : 0;
    return here;
  }

  boolean atQuote() {
    return offset < text.length() && isQuote(text.charAt(offset));
  }

  /** Whether something that is no blank and closes nothing comes directly. */
  boolean atContent(int ahead) {
    int there = offset + ahead;
    return there < text.length() && !isBlank(text.charAt(there)) && text.charAt(there) != ')';
  }

  /** What runs from here to the next blank, bracket or quote, without moving on. */
  String token() {
    int end = offset;
    while (end < text.length() && !endsToken(text.charAt(end))) {
      end++;
    }
    return text.substring(offset, end);
  }

  /** Moves over the {@link #token()}, which it returns. */
  String takeToken() {
    var token = token();
    offset += token.length();
    return token;
  }

  /** The number of the characters from here that a test takes, without moving on. */
  int run(java.util.function.IntPredicate taken) {
    int end = offset;
    while (end < text.length() && taken.test(text.charAt(end))) {
      end++;
    }
    return end - offset;
  }

  String take(int length) {
    offset += length;
    return text.substring(offset - length, offset);
  }

  /**
   * What stands between the quotes that start here, the escapes resolved.
   *
   * @throws QuerySyntaxException if they are never closed
   */
  String quoted() throws QuerySyntaxException {
    int open = offset;
    boolean curly = text.charAt(open) != '"';
    var inside = new StringBuilder();
    for (offset++; offset < text.length(); offset++) {
      char c = text.charAt(offset);
      boolean escapes = c == '\\' && offset + 1 < text.length();
      if (escapes && (text.charAt(offset + 1) == '"' || text.charAt(offset + 1) == '\\')) {
        offset++;
        inside.append(text.charAt(offset));
      } else if (curly ? c == '”' : c == '"') {
        offset++;
        return inside.toString();
      } else {
        inside.append(c);
      }
    }
    throw new QuerySyntaxException("this quote is never closed", open);
  }

  /** A text in quotes, as {@link #quoted()} reads it back. */
  static String inQuotes(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  QuerySyntaxException error(String message) {
    return new QuerySyntaxException(message, offset);
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '„' || c == '”';
  }

  private static boolean endsToken(char c) {
    return isBlank(c) || c == '(' || c == ')' || isQuote(c);
  }
}
