package org.standoff.read.formats;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.standoff.read.Draft;
import org.standoff.read.formats.JsonRecord.Flawed;
import org.standoff.read.formats.JsonRecord.Valid;
import org.standoff.read.layout.Blanks;
import org.standoff.read.layout.FrontMatter;
import org.standoff.read.layout.WrittenDate;

/** Takes a line of JSON Lines apart. */
final class JsonRecordParser {
  /** The longest value of a field that is indexed as a whole, in characters. */
  private static final int MAXIMUM_FIELD = 4_000;

  private static final Set<String> KNOWN =
      Set.of("id", "title", "byline", "published", "source", "url", "language", "text");

  /** A line is bounded, so a string of it need not be; numbers and nesting stay bounded. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private JsonRecordParser() {}

  /** Parses a line. */
  static JsonRecord parse(String line) {
    JsonNode record;
    try {
      record = MAPPER.readTree(line);
    } catch (JacksonException e) {
      return new Flawed(reason(e));
    }
    if (!record.isObject()) {
      return new Flawed(
          "is " + kind(record) + ", no JSON object: JSON Lines has one object a line");
    }
    try {
      return valid(record);
    } catch (BadField e) {
      return new Flawed(e.getMessage());
    }
  }

  /** A field of the wrong type or size. */
  private static final class BadField extends Exception {
    private static final long serialVersionUID = 1L;

    BadField(String reason) {
      super(reason, null, false, false);
    }
  }

  private static Valid valid(JsonNode record) throws BadField {
    var fields = new Fields(record, metadata(record), new ArrayList<>());
    var written = fields.value("published");
    var published = written.flatMap(WrittenDate::alone).map(WrittenDate::day);
    if (written.isPresent() && published.isEmpty()) {
      fields.keep("published", written.get(), "is no full date (" + shown(written.get()) + ")");
    }
    var front =
        new FrontMatter(
            fields.value("url"), fields.value("title"), fields.value("byline"), published);
    var id = fields.id();
    var draft =
        new Draft(
            fields.value("source"),
            fields.value("language"),
            front,
            text(record),
            fields.metadata,
            Optional.empty());
    return new Valid(id, draft, fields.remarks);
  }

  private static String text(JsonNode record) throws BadField {
    var node = record.path("text");
    if (node.isMissingNode() || node.isNull()) {
      throw new BadField("has no 'text'");
    }
    if (!node.isTextual()) {
      throw new BadField("'text' is " + kind(node) + ", not a string");
    }
    var text = node.textValue();
    if (Blanks.isBlank(text)) {
      throw new BadField("'text' has nothing but blanks");
    }
    if (text.length() > Draft.MAXIMUM_CHARACTERS) {
      throw new BadField(
          String.format(
              Locale.ROOT,
              "'text' has %,d characters, an article has at most %,d: split it",
              text.length(),
              Draft.MAXIMUM_CHARACTERS));
    }
    return text;
  }

  /**
   * The fields of a record beside its text. One that cannot be used costs no article: it is kept as
   * metadata, and a remark says why.
   */
  private record Fields(JsonNode record, SortedMap<String, String> metadata, List<String> remarks) {

    Optional<String> id() {
      var id = value("id");
      if (id.isPresent() && id.get().chars().anyMatch(Character::isISOControl)) {
        keep("id", id.get(), "holds a control character such as a line end");
        return Optional.empty();
      }
      return id;
    }

    /** The value of a field that is short, as people write it; blank counts as absent. */
    Optional<String> value(String name) {
      var node = record.path(name);
      if (node.isMissingNode() || node.isNull()) {
        return Optional.empty();
      }
      if (node.isContainerNode()) {
        keep(name, node.toString(), "is " + kind(node));
        return Optional.empty();
      }
      var value = Blanks.strip(node.asText());
      if (value.length() > MAXIMUM_FIELD) {
        keep(
            name,
            value,
            String.format(
                Locale.ROOT, "has %,d characters, more than %,d", value.length(), MAXIMUM_FIELD));
        return Optional.empty();
      }
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    void keep(String name, String value, String reason) {
      metadata.put(name, value);
      remarks.add("'" + name + "' " + reason + ": kept as metadata");
    }
  }

  private static SortedMap<String, String> metadata(JsonNode record) {
    SortedMap<String, String> metadata = new TreeMap<>();
    for (var field : record.properties()) {
      var value = field.getValue();
      if (!KNOWN.contains(field.getKey()) && !value.isNull()) {
        metadata.put(field.getKey(), value.isTextual() ? value.textValue() : value.toString());
      }
    }
    return metadata;
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

  private static String shown(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }

  /** The library advises to change a program. */
  private static String withoutAdvice(String message) {
    int advice = message.indexOf(": enable ");
    return advice < 0 ? message : message.substring(0, advice);
  }

  private static String reason(JacksonException e) {
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
