package org.standoff.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.query.find.QuerySyntaxException;

/** Reads a verb and its fields, {@code name:value} or {@code name:"any value"}, off a line. */
final class FieldReader {
  /**
   * A field with its value, and where that stands.
   *
   * @param offset of the value in the line
   */
  private record Field(String name, String value, int offset) {}

  /** What a value stands for. */
  interface Reading<T> {
    T read(String value) throws QuerySyntaxException;
  }

  /** What is made of several fields. */
  interface Making<T> {
    T make() throws QuerySyntaxException;
  }

  private final String line;
  private final List<Field> fields = new ArrayList<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private String verb = "";
  private int offset;

  private FieldReader(String line) {
    this.line = line;
  }

  /**
   * The fields of a line.
   *
   * @throws QuerySyntaxException if it is no verb with fields
   */
  static FieldReader read(String line) throws QuerySyntaxException {
    var reader = new FieldReader(line);
    reader.skipBlanks();
    reader.verb = reader.word();
    for (reader.skipBlanks(); reader.offset < line.length(); reader.skipBlanks()) {
      reader.fields.add(reader.field());
    }
    return reader;
  }

  String verb() {
    return verb;
  }

  /** The value of a field that is there once at most; empty text if it is not there. */
  String text(String name) throws QuerySyntaxException {
    return one(name, value -> value).orElse("");
  }

  /** The value of a field that is there once at most. */
  <T> Optional<T> one(String name, Reading<T> reading) throws QuerySyntaxException {
    var values = list(name, reading);
    if (values.size() > 1) {
      throw new QuerySyntaxException(name + " is said twice", last(name).offset);
    }
    return values.stream().findFirst();
  }

  <T> Set<T> set(String name, Reading<T> reading) throws QuerySyntaxException {
    return new HashSet<>(list(name, reading));
  }

  /** The values of a field that may be there several times, in order. */
  <T> List<T> list(String name, Reading<T> reading) throws QuerySyntaxException {
    taken.add(name);
    List<T> values = new ArrayList<>();
    for (var field : fields) {
      if (field.name.equals(name)) {
        values.add(read(field, reading));
      }
    }
    return values;
  }

  private static <T> T read(Field field, Reading<T> reading) throws QuerySyntaxException {
    try {
      return reading.read(field.value);
    } catch (IllegalArgumentException | QuerySyntaxException wrong) {
      throw new QuerySyntaxException(wrong.getMessage(), field.offset);
    }
  }

  /** Makes a value of fields that may not fit each other. */
  <T> T make(Making<T> making) throws QuerySyntaxException {
    try {
      return making.make();
    } catch (IllegalArgumentException wrong) {
      throw mistake(wrong.getMessage());
    }
  }

  /** A mistake of the question as a whole. */
  QuerySyntaxException mistake(String message) {
    return new QuerySyntaxException(message, 0);
  }

  /** Refuses fields that nobody asked for. */
  void requireAllTaken() throws QuerySyntaxException {
    for (var field : fields) {
      if (!taken.contains(field.name)) {
        throw new QuerySyntaxException(
            verb + " has no " + field.name + ": there are " + String.join(", ", taken),
            field.offset);
      }
    }
  }

  private Field last(String name) {
    return fields.stream()
        .filter(field -> field.name.equals(name))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private Field field() throws QuerySyntaxException {
    int start = offset;
    var name = word();
    if (name.isEmpty() || offset == line.length() || line.charAt(offset) != ':') {
      throw new QuerySyntaxException("no field here: write name:value or name:\"value\"", start);
    }
    offset++;
    int value = offset;
    boolean quoted = offset < line.length() && line.charAt(offset) == '"';
    return new Field(name, quoted ? quoted() : bare(), value);
  }

  private String word() {
    int start = offset;
    while (offset < line.length() && Character.isLetter(line.charAt(offset))) {
      offset++;
    }
    return line.substring(start, offset);
  }

  private String bare() {
    int start = offset;
    while (offset < line.length() && !Character.isWhitespace(line.charAt(offset))) {
      offset++;
    }
    return line.substring(start, offset);
  }

  private String quoted() throws QuerySyntaxException {
    int open = offset++;
    var inside = new StringBuilder();
    while (offset < line.length()) {
      char c = line.charAt(offset++);
      if (c == '"') {
        return inside.toString();
      }
      boolean escapes = c == '\\' && offset < line.length();
      inside.append(escapes ? escaped(line.charAt(offset++)) : c);
    }
    throw new QuerySyntaxException("this quote is never closed", open);
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> c;
    };
  }

  private void skipBlanks() {
    while (offset < line.length() && Character.isWhitespace(line.charAt(offset))) {
      offset++;
    }
  }
}
