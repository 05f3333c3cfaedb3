package org.standoff.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.text.Fold;

/**
 * Reads the language of {@code find}.
 *
 * <pre>
 * hostages Algeria               both words in one sentence, in any order and case
 * "natural gas site"             the words in this order; “these quotes” do as well
 * gas OR oil                     at least one
 * gas NOT "natural gas"          the one without the other
 * (gas OR oil) AND Statoil       AND may be left out
 * person:"Le Drian" rebels       a mention of the entity, by name, surname or pronoun
 * place:Mali, organization:EU, group:Islamists, misc:"Rue89", name:Washington (any type)
 * </pre>
 *
 * <p>AND binds closer than OR, NOT closer than both; they are written in capitals, so that the
 * words "and", "or" and "not" can be searched. Within quotes {@code \"} is a quote and {@code \\} a
 * backslash.
 */
public final class QueryParser {
  private static final int MAXIMUM_DEPTH = 50;
  private static final int MAXIMUM_PARTS = 500;
  private static final int MAXIMUM_WORDS = 500;

  private final String text;
  private int offset;
  private int parts;

  private QueryParser(String text) {
    this.text = text;
  }

  /**
   * The query that a text stands for.
   *
   * @throws QuerySyntaxException if it is none; it says where and why
   */
  public static Query parse(String text) throws QuerySyntaxException {
    var parser = new QueryParser(text);
    var query = parser.either(0);
    if (!parser.atEnd()) {
      throw parser.error("this ) closes nothing");
    }
    return query;
  }

  private Query either(int depth) throws QuerySyntaxException {
    List<Query> choices = new ArrayList<>();
    do {
      choices.add(all(depth));
    } while (takeOperator("OR"));
    return choices.size() == 1 ? choices.getFirst() : new Query.Or(choices);
  }

  private Query all(int depth) throws QuerySyntaxException {
    List<Query> demands = new ArrayList<>();
    demands.add(one(depth));
    while (takeOperator("AND") || (!atEnd() && !atClose() && !atOperator("OR"))) {
      demands.add(one(depth));
    }
    return demands.size() == 1 ? demands.getFirst() : new Query.And(demands);
  }

  private Query one(int depth) throws QuerySyntaxException {
    if (atEnd()) {
      throw error(offset == 0 || text.isBlank() ? "an empty query" : "something is missing here");
    }
    if (depth > MAXIMUM_DEPTH) {
      throw error("nested deeper than " + MAXIMUM_DEPTH);
    }
    if (++parts > MAXIMUM_PARTS) {
      throw error("more than " + MAXIMUM_PARTS + " parts");
    }
    if (takeOperator("NOT")) {
      return new Query.Not(one(depth + 1));
    }
    if (atOperator("AND") || atOperator("OR")) {
      throw error("nothing stands before this; search the word in small letters or in quotes");
    }
    if (atClose()) {
      throw error("nothing stands before this )");
    }
    if (text.charAt(offset) == '(') {
      return group(depth);
    }
    return atQuote() ? quotedWords() : bareWord();
  }

  private Query group(int depth) throws QuerySyntaxException {
    int open = offset;
    offset++;
    var inner = either(depth + 1);
    if (!atClose()) {
      offset = open;
      throw error("this ( is never closed");
    }
    offset++;
    return inner;
  }

  private Query quotedWords() throws QuerySyntaxException {
    int start = offset;
    return words(quoted(), start);
  }

  private Query bareWord() throws QuerySyntaxException {
    int start = offset;
    while (offset < text.length() && !endsWord(text.charAt(offset))) {
      offset++;
      if (text.charAt(offset - 1) == ':' && isLetters(text.substring(start, offset - 1))) {
        return named(start);
      }
    }
    return words(text.substring(start, offset), start);
  }

  /** What follows {@code type:}, which has been read. */
  private Query named(int start) throws QuerySyntaxException {
    var type = type(text.substring(start, offset - 1), start);
    int nameStart = offset;
    if (offset < text.length() && atQuote()) {
      return named(type, quoted(), nameStart);
    }
    while (offset < text.length() && !endsWord(text.charAt(offset))) {
      offset++;
    }
    return named(type, text.substring(nameStart, offset), nameStart);
  }

  private Query named(Optional<EntityType> type, String name, int start)
      throws QuerySyntaxException {
    if (Fold.words(name).isEmpty()) {
      throw new QuerySyntaxException("a name is missing here", start);
    }
    return new Query.Named(type, name);
  }

  private static Optional<EntityType> type(String word, int start) throws QuerySyntaxException {
    if (word.equalsIgnoreCase(Query.Named.ANY)) {
      return Optional.empty();
    }
    try {
      return Optional.of(EntityType.parse(word));
    } catch (IllegalArgumentException unknown) {
      throw new QuerySyntaxException(
          unknown.getMessage() + ", name (any type); in quotes it is searched as words", start);
    }
  }

  private static Query words(String typed, int start) throws QuerySyntaxException {
    var words = Fold.words(typed).stream().map(Fold.Word::folded).toList();
    if (words.isEmpty()) {
      throw new QuerySyntaxException("no letter or digit here to search for", start);
    }
    if (words.size() > MAXIMUM_WORDS) {
      throw new QuerySyntaxException("more than " + MAXIMUM_WORDS + " words", start);
    }
    return words.size() == 1 ? new Query.Word(words.getFirst()) : new Query.Phrase(words);
  }

  /** What stands between the quotes that start here, the escapes resolved. */
  private String quoted() throws QuerySyntaxException {
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
    offset = open;
    throw error("this quote is never closed");
  }

  private boolean takeOperator(String operator) {
    if (!atOperator(operator)) {
      return false;
    }
    offset += operator.length();
    return true;
  }

  private boolean atOperator(String operator) {
    skipBlanks();
    int end = offset + operator.length();
    return text.startsWith(operator, offset)
        && (end == text.length() || endsWord(text.charAt(end)));
  }

  private boolean atClose() {
    skipBlanks();
    return offset < text.length() && text.charAt(offset) == ')';
  }

  private boolean atEnd() {
    skipBlanks();
    return offset == text.length();
  }

  private boolean atQuote() {
    char c = text.charAt(offset);
    return c == '"' || c == '“' || c == '„' || c == '”';
  }

  private void skipBlanks() {
    while (offset < text.length() && isBlank(text.charAt(offset))) {
      offset++;
    }
  }

  private static boolean endsWord(char c) {
    return isBlank(c) || c == '(' || c == ')' || c == '"' || c == '“' || c == '„' || c == '”';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLetters(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }

  private QuerySyntaxException error(String message) {
    return new QuerySyntaxException(message, offset);
  }
}
