package org.standoff.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standoff.text.Span;

/**
 * A JSON object of a gold file, which knows where it stands: whatever is missing or of another type
 * is an {@link IOException} that names file, line and field.
 */
public final class GoldFields {
  private static final JsonFactory JSON = new JsonFactory();

  private final String file;
  private final int line;
  private final Map<String, Object> fields;

  private GoldFields(String file, int line, Map<String, Object> fields) {
    this.file = file;
    this.line = line;
    this.fields = fields;
  }

  /**
   * The object that a text is.
   *
   * @param file where it is from
   * @param line the line of the file that the text begins with, from 1
   * @throws IOException if it is no JSON, or no object; the message names file and line
   */
  public static GoldFields parse(String json, String file, int line) throws IOException {
    try (var parser = JSON.createParser(json)) {
      var place = new Place(file, line);
      parser.nextToken();
      var value = parser.currentToken() == null ? null : value(parser, place);
      if (value instanceof GoldFields object && parser.nextToken() == null) {
        return object;
      }
      throw new IOException(file + ":" + line + ": is not one JSON object");
    } catch (JsonProcessingException e) {
      int at = line - 1 + (e.getLocation() == null ? 1 : e.getLocation().getLineNr());
      throw new IOException(file + ":" + at + ": is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private record Place(String file, int firstLine) {}

  private static Object value(JsonParser parser, Place place) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, place);
      case START_ARRAY -> array(parser, place);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> Optional.empty();
    };
  }

  private static GoldFields object(JsonParser parser, Place place) throws IOException {
    int line = place.firstLine() - 1 + parser.currentTokenLocation().getLineNr();
    Map<String, Object> fields = new LinkedHashMap<>();
    for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      fields.put(name, value(parser, place));
    }
    return new GoldFields(place.file(), line, fields);
  }

  private static List<Object> array(JsonParser parser, Place place) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser, place));
    }
    return values;
  }

  /** Whether there is a field of that name that is not null. */
  public boolean has(String name) {
    return !isNull(fields.get(name));
  }

  /** A field that holds a text. */
  public String text(String name) throws IOException {
    return required(name, String.class, "a text");
  }

  /** A field that holds a text which is not empty, or null. */
  public Optional<String> optionalText(String name) throws IOException {
    return has(name) ? Optional.of(text(name)).filter(text -> !text.isEmpty()) : Optional.empty();
  }

  /** A field that holds a number, or null. */
  public Optional<BigDecimal> optionalNumber(String name) throws IOException {
    return has(name) ? Optional.of(required(name, BigDecimal.class, "a number")) : Optional.empty();
  }

  /** A field that holds a whole number. */
  public int integer(String name) throws IOException {
    try {
      return required(name, BigDecimal.class, "a number").intValueExact();
    } catch (ArithmeticException e) {
      throw fault("'" + name + "' is no whole number of a sensible size", e);
    }
  }

  /** A field that holds true or false. */
  public boolean flag(String name) throws IOException {
    return required(name, Boolean.class, "true or false");
  }

  /** A field that holds an object. */
  public GoldFields object(String name) throws IOException {
    return required(name, GoldFields.class, "an object");
  }

  /** A field that holds a list of objects; none where it is null or missing. */
  public List<GoldFields> objects(String name) throws IOException {
    return list(name, GoldFields.class, "objects");
  }

  /** A field that holds a list of texts; none where it is null or missing. */
  public List<String> texts(String name) throws IOException {
    return list(name, String.class, "texts");
  }

  /** The span from {@code start} to {@code end} in a text. */
  public Span span(String text) throws IOException {
    return span(integer("start"), integer("end"), text);
  }

  /**
   * A span in a text.
   *
   * @throws IOException if there is no such span; the message says where it was read
   */
  public Span span(int start, int end, String text) throws IOException {
    if (start < 0 || end <= start || end > text.length()) {
      throw fault(start + " to " + end + " is no part of the text");
    }
    return new Span(start, end);
  }

  /** A field that holds a list of pairs of start and end in a text. */
  public List<Span> spans(String name, String text) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (var value : list(name, Object.class, "pairs of offsets")) {
      if (value instanceof List<?> pair
          && pair.size() == 2
          && pair.get(0) instanceof BigDecimal start
          && pair.get(1) instanceof BigDecimal end) {
        spans.add(span(start.intValue(), end.intValue(), text));
      } else {
        throw fault("'" + name + "' is no list of pairs of offsets");
      }
    }
    return spans;
  }

  /** What is wrong with this object, with its place. */
  public IOException fault(String reason) {
    return new IOException(file + ":" + line + ": " + reason);
  }

  private IOException fault(String reason, Throwable cause) {
    return new IOException(file + ":" + line + ": " + reason, cause);
  }

  private <T> List<T> list(String name, Class<T> type, String what) throws IOException {
    if (!has(name)) {
      return List.of();
    }
    List<T> values = new ArrayList<>();
    for (var value : required(name, List.class, "a list of " + what)) {
      if (!type.isInstance(value)) {
        throw fault("'" + name + "' is no list of " + what);
      }
      values.add(type.cast(value));
    }
    return values;
  }

  private <T> T required(String name, Class<T> type, String what) throws IOException {
    var value = fields.get(name);
    if (isNull(value)) {
      throw fault("has no '" + name + "'");
    }
    if (!type.isInstance(value)) {
      throw fault("'" + name + "' is not " + what);
    }
    return type.cast(value);
  }

  /** JSON's null is kept as an empty optional, since a map without nulls is simpler to ask. */
  private static boolean isNull(Object value) {
    return value == null || value.equals(Optional.empty());
  }
}
