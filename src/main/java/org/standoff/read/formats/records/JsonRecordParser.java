package org.standoff.read.formats.records;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes records in JSON apart. */
final class JsonRecordParser {
  /** What an object calls the value that it is about, the surest first. */
  private static final List<String> NAMED =
      List.of("name", "value", "rendered", "text", "#text", "$t", "_", "$date", "date", "title");

  /** A line is bounded, so a string of it need not be; numbers and nesting stay bounded. */
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final FieldNames names;

  /**
   * A parser of records.
   *
   * @param names what their fields are called
   */
  JsonRecordParser(FieldNames names) {
    this.names = names;
  }

  /** Parses a line. */
  ParsedRecord parse(String line) {
    try {
      return parse(MAPPER.readTree(line));
    } catch (JacksonException e) {
      return new ParsedRecord.Flawed(reason(e));
    }
  }

  /** Takes a record apart. */
  ParsedRecord parse(JsonNode record) {
    return record.isObject()
        ? record(record)
        : new ParsedRecord.Flawed(
            "is " + kind(record) + ", no JSON object: JSON Lines has one object a line");
  }

  private ParsedRecord record(JsonNode node) {
    var record = unwrapped(node);
    List<String> present = new ArrayList<>();
    record.fieldNames().forEachRemaining(present::add);
    Map<Field, String> values = new EnumMap<>(Field.class);
    SortedMap<String, String> metadata = new TreeMap<>();
    List<String> remarks = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (var field : Field.values()) {
      for (var name : names.in(present, field)) {
        var value = record.get(name);
        if (value.isNull() || values.containsKey(field) || used.contains(name)) {
          continue;
        }
        used.add(name);
        if (field == Field.TEXT) {
          var text = text(value);
          if (text.isEmpty()) {
            return new ParsedRecord.Flawed("'" + name + "' is " + kind(value) + ", not a string");
          }
          values.put(field, text.get());
        } else {
          var simple = simple(value);
          simple.ifPresent(it -> values.put(field, it));
          if (simple.isEmpty()) {
            metadata.put(name, value.toString());
            remarks.add("'" + name + "' is " + kind(value) + ": kept as metadata");
          }
        }
      }
    }
    if (!values.containsKey(Field.TEXT)) {
      return new ParsedRecord.Flawed("has no '" + names.told(Field.TEXT).orElse("text") + "'");
    }
    present.removeAll(used);
    for (var name : present) {
      var value = record.get(name);
      if (!value.isNull()) {
        metadata.put(name, value.isTextual() ? value.textValue() : value.toString());
      }
    }
    return new RecordDraft(values, metadata, remarks).parsed();
  }

  /** The object with the fields: the record itself, or the only object in it that has a text. */
  private JsonNode unwrapped(JsonNode record) {
    if (hasText(record)) {
      return record;
    }
    List<JsonNode> inner = new ArrayList<>();
    record.forEach(value -> {
      if (value.isObject() && hasText(value)) {
        inner.add(value);
      }
    });
    return inner.size() == 1 ? inner.getFirst() : record;
  }

  /** Whether a record may be an article. */
  boolean isArticle(JsonNode record) {
    return record.isObject() && hasText(unwrapped(record));
  }

  private boolean hasText(JsonNode record) {
    List<String> present = new ArrayList<>();
    record.fieldNames().forEachRemaining(present::add);
    return names.in(present, Field.TEXT).stream().anyMatch(name -> !record.get(name).isNull());
  }

  /** A text, or its paragraphs. */
  private static Optional<String> text(JsonNode node) {
    if (node.isTextual()) {
      return Optional.of(node.textValue());
    }
    if (node.isObject()) {
      return inner(node).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
    List<String> paragraphs = new ArrayList<>();
    for (var part : node) {
      if (!part.isTextual()) {
        return Optional.empty();
      }
      paragraphs.add(part.textValue());
    }
    return node.isArray() && !paragraphs.isEmpty()
        ? Optional.of(String.join("\n\n", paragraphs))
        : Optional.empty();
  }

  /** A value in a few words: of a list its values, of an object its name. */
  private static Optional<String> simple(JsonNode node) {
    if (node.isValueNode()) {
      return Optional.of(node.asText());
    }
    if (node.isObject()) {
      return inner(node).filter(JsonNode::isValueNode).map(JsonNode::asText);
    }
    List<String> values = new ArrayList<>();
    for (var part : node) {
      var simple = part.isArray() ? Optional.<String>empty() : simple(part);
      if (simple.isEmpty()) {
        return Optional.empty();
      }
      values.add(simple.get());
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  /** What an object says in itself, as the exports of many programs have it. */
  private static Optional<JsonNode> inner(JsonNode object) {
    return NAMED.stream().filter(object::has).map(object::get).findFirst();
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT, POJO -> "an object";
      case STRING, BINARY -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL, MISSING -> "null";
    };
  }

  /** The library advises to change a program. */
  private static String withoutAdvice(String message) {
    int advice = message.indexOf(": enable ");
    return advice < 0 ? message : message.substring(0, advice);
  }

  static String reason(JacksonException e) {
    var message =
        switch (e) {
          // Reading into a tree fails in this way only over what stands behind the object.
          case MismatchedInputException _ -> "something follows the object, there is one a line";
          case StreamConstraintsException _ -> "too deeply nested, or a number or name too long";
          default -> withoutAdvice(e.getOriginalMessage().lines().findFirst().orElse("no JSON"));
        };
    var place =
        Optional.ofNullable(e.getLocation())
            .map(location -> " at column " + location.getColumnNr())
            .orElse("");
    return "bad JSON" + place + ": " + message;
  }
}
