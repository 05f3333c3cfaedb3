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
    var text = string(record, "text");
    if (text.isEmpty()) {
      throw new BadField("has no 'text'");
    }
    if (Blanks.isBlank(text.get())) {
      throw new BadField("'text' has nothing but blanks");
    }
    if (text.get().length() > Draft.MAXIMUM_CHARACTERS) {
      throw new BadField(
          String.format(
              Locale.ROOT,
              "'text' has %,d characters, an article has at most %,d: split it",
              text.get().length(),
              Draft.MAXIMUM_CHARACTERS));
    }
    var metadata = metadata(record);
    var written = field(record, "published");
    var published = written.flatMap(WrittenDate::alone).map(WrittenDate::day);
    Optional<String> remark = Optional.empty();
    if (written.isPresent() && published.isEmpty()) {
      metadata.put("published", written.get());
      remark =
          Optional.of(
              "'published' is no full date (" + shown(written.get()) + "): kept as metadata");
    }
    var front =
        new FrontMatter(
            field(record, "url"), field(record, "title"), field(record, "byline"), published);
    var draft =
        new Draft(field(record, "source"), field(record, "language"), front, text.get(), metadata);
    return new Valid(id(record), draft, remark);
  }

  private static Optional<String> id(JsonNode record) throws BadField {
    var node = record.path("id");
    var id = node.isIntegralNumber() ? Optional.of(node.asText()) : field(record, "id");
    if (id.filter(JsonRecordParser::hasControls).isPresent()) {
      throw new BadField("'id' holds a control character such as a line end");
    }
    return id;
  }

  private static boolean hasControls(String id) {
    return id.chars().anyMatch(Character::isISOControl);
  }

  /** The value of a field that is short, as people write it; blank counts as absent. */
  private static Optional<String> field(JsonNode record, String name) throws BadField {
    var value = string(record, name).map(Blanks::strip).filter(text -> !text.isEmpty());
    if (value.isPresent() && value.get().length() > MAXIMUM_FIELD) {
      throw new BadField(
          String.format(
              Locale.ROOT,
              "'%s' has %,d characters, more than %,d",
              name,
              value.get().length(),
              MAXIMUM_FIELD));
    }
    return value;
  }

  private static Optional<String> string(JsonNode record, String name) throws BadField {
    var node = record.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw new BadField("'" + name + "' is " + kind(node) + ", not a string");
    }
    return Optional.of(node.textValue());
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

  private static String reason(JacksonException e) {
    var message =
        switch (e) {
          // Reading into a tree fails in this way only over what stands behind the object.
          case MismatchedInputException _ -> "something follows the object, there is one a line";
          case StreamConstraintsException _ -> "too deeply nested, or a number or name too long";
          default -> e.getOriginalMessage().lines().findFirst().orElse("this is no JSON");
        };
    var place =
        Optional.ofNullable(e.getLocation())
            .map(location -> " at column " + location.getColumnNr())
            .orElse("");
    return "bad JSON" + place + ": " + message;
  }
}
