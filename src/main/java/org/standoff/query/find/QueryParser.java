package org.standoff.query.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the language of {@code find}, which {@code docs/query.md} specifies.
 *
 * <pre>
 * query = all { OR all }
 * all   = not { [AND] not }
 * not   = { NOT | - } near
 * near  = unit { (~n | &gt;n) unit }
 * unit  = ( query ) | paragraph( query ) | article( query ) | condition
 *       | "words" | ="words" | =word | [placeholder] | word | word~ | wor*
 * </pre>
 */
public final class QueryParser {
  private static final int MAXIMUM_DEPTH = 50;
  private static final int MAXIMUM_PARTS = 500;
  private static final int MAXIMUM_DISTANCE = 100;

  private final String text;
  private final QueryCursor cursor;
  private int parts;

  private QueryParser(String text) {
    this.text = text;
    cursor = new QueryCursor(text);
  }

  /**
   * The query that a text stands for.
   *
   * @throws QuerySyntaxException if it is none; it says where and why
   */
  public static Query parse(String text) throws QuerySyntaxException {
    var parser = new QueryParser(text);
    var query = parser.either(0);
    if (!parser.cursor.atEnd()) {
      throw parser.cursor.error("this ) closes nothing");
    }
    return query;
  }

  private Query either(int depth) throws QuerySyntaxException {
    List<Query> choices = new ArrayList<>();
    do {
      choices.add(all(depth));
    } while (takeOperator("or"));
    return choices.size() == 1 ? choices.getFirst() : new Query.Or(choices);
  }

  private Query all(int depth) throws QuerySyntaxException {
    List<Query> demands = new ArrayList<>();
    demands.add(one(depth));
    while (takeOperator("and") || (!cursor.atEnd() && !cursor.at(')') && !atOperator("or"))) {
      demands.add(one(depth));
    }
    return demands.size() == 1 ? demands.getFirst() : new Query.And(demands);
  }

  private Query one(int depth) throws QuerySyntaxException {
    requireContent(depth);
    if (takeOperator("not") || takeMinus()) {
      return new Query.Not(one(depth + 1));
    }
    int start = cursor.offset();
    var query = unit(depth);
    for (var nearness = nearness(); nearness.isPresent(); nearness = nearness()) {
      requirePlaces(query, start);
      requireContent(depth);
      int right = cursor.offset();
      var other = unit(depth);
      requirePlaces(other, right);
      query = new Query.Near(query, nearness.get(), other);
    }
    return query;
  }

  private void requireContent(int depth) throws QuerySyntaxException {
    if (cursor.atEnd()) {
      throw cursor.error(text.isBlank() ? "an empty query" : "something is missing here");
    }
    if (depth > MAXIMUM_DEPTH) {
      throw cursor.error("nested deeper than " + MAXIMUM_DEPTH);
    }
    if (++parts > MAXIMUM_PARTS) {
      throw cursor.error("more than " + MAXIMUM_PARTS + " parts");
    }
  }

  private static void requirePlaces(Query query, int offset) throws QuerySyntaxException {
    if (!query.hasPlaces()) {
      throw new QuerySyntaxException(
          "only words, \"phrases\", [placeholders], names and several of them with OR between can"
              + " be near one another, as in (gas OR oil) ~5 [location]",
          offset);
    }
  }

  private Query unit(int depth) throws QuerySyntaxException {
    if (atOperator("and") || atOperator("or") || nearnessHere().isPresent()) {
      throw cursor.error("nothing stands before this; in quotes it is searched as a word");
    }
    if (atOperator("not")) {
      throw cursor.error("nearness joins what is there: put NOT before the whole");
    }
    if (cursor.at(')')) {
      throw cursor.error("nothing stands before this )");
    }
    if (cursor.at('(')) {
      return group(depth);
    }
    if (cursor.atQuote()) {
      return quoted();
    }
    if (cursor.at('=') && cursor.atContent(1)) {
      return written();
    }
    if (cursor.at('[')) {
      return slot();
    }
    return bare(depth);
  }

  private Query group(int depth) throws QuerySyntaxException {
    int open = cursor.offset();
    cursor.take('(');
    var inner = either(depth + 1);
    if (!cursor.take(')')) {
      throw new QuerySyntaxException("this ( is never closed", open);
    }
    return inner;
  }

  private Query quoted() throws QuerySyntaxException {
    int start = cursor.offset();
    var words = PieceReader.quoted(cursor.quoted(), start);
    if (cursor.at('~') && cursor.run(c -> c == '~' || isDigit(c)) > 1) {
      throw cursor.error(ForeignSyntax.instead("~").orElseThrow());
    }
    return words;
  }

  private Query written() throws QuerySyntaxException {
    cursor.take('=');
    int start = cursor.offset();
    return PieceReader.written(cursor.atQuote() ? cursor.quoted() : cursor.takeToken(), start);
  }

  private Query slot() throws QuerySyntaxException {
    int start = cursor.offset();
    cursor.take('[');
    var label = cursor.take(cursor.run(c -> c != ']' && c != '['));
    if (!cursor.take(']')) {
      throw new QuerySyntaxException("this [ is never closed", start);
    }
    return Query.Words.of(PieceReader.slot(label, start));
  }

  private Query bare(int depth) throws QuerySyntaxException {
    int start = cursor.offset();
    var token = cursor.token();
    for (var extent : Query.Within.Extent.values()) {
      if (token.equalsIgnoreCase(extent.label()) && isGroup(start + token.length())) {
        cursor.takeToken();
        return new Query.Within(extent, group(depth + 1));
      }
    }
    var condition = new ConditionReader(cursor).read();
    if (condition.isPresent()) {
      return condition.get();
    }
    var instead = ForeignSyntax.instead(token);
    if (instead.isPresent()) {
      throw cursor.error(instead.get());
    }
    return PieceReader.bare(cursor.takeToken(), start);
  }

  private boolean isGroup(int offset) {
    return offset < text.length() && text.charAt(offset) == '(';
  }

  private Optional<Nearness> nearness() throws QuerySyntaxException {
    cursor.skipBlanks();
    var here = nearnessHere();
    if (here.isPresent()) {
      if (here.get().distance() > MAXIMUM_DISTANCE) {
        throw cursor.error("at most " + MAXIMUM_DISTANCE + " words can be asked to stand between");
      }
      cursor.takeToken();
    }
    return here;
  }

  private Optional<Nearness> nearnessHere() {
    var token = cursor.token();
    boolean sign = token.length() > 1 && (token.charAt(0) == '~' || token.charAt(0) == '>');
    if (!sign || !token.chars().skip(1).allMatch(QueryParser::isDigit)) {
      return Optional.empty();
    }
    int distance = token.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(token.substring(1));
    return Optional.of(new Nearness(distance, token.charAt(0) == '>'));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** A minus directly before what is not wanted. */
  private boolean takeMinus() {
    boolean minus = cursor.at('-') && cursor.atContent(1) && cursor.run(c -> c == '-') == 1;
    return minus && cursor.take('-');
  }

  private boolean takeOperator(String operator) {
    boolean here = atOperator(operator);
    if (here) {
      cursor.takeToken();
    }
    return here;
  }

  private boolean atOperator(String operator) {
    cursor.skipBlanks();
    return cursor.token().toLowerCase(Locale.ROOT).equals(operator);
  }
}
