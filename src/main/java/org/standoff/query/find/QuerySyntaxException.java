package org.standoff.query.find;

/** A query that cannot be read; the message says why, {@link #offset()} where. */
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1;

  private final int offset;

  public QuerySyntaxException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  /**
   * Where the mistake is: the UTF-16 code unit of the query that it starts at, the query's length
   * when something is missing at its end.
   */
  public int offset() {
    return offset;
  }
}
