package org.standoff.read.formats.records;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.decoding.Utf8Stream;

/**
 * JSON: an array of articles, however deep in an object, or one object that is an article. An array
 * is read element by element.
 */
public final class JsonDocuments implements FileFormat {
  /** A single object is read as a whole. */
  private static final int MAXIMUM_BYTES = 64 << 20;

  /** How deep in objects the array may be. */
  private static final int DEEPEST = 4;

  private final FieldNames names;
  private final JsonLines lines;

  /**
   * The format.
   *
   * @param names what the fields are called
   */
  public JsonDocuments(FieldNames names) {
    this.names = names;
    lines = new JsonLines(names);
  }

  @Override
  public List<String> names() {
    return List.of("JSON");
  }

  @Override
  public List<String> endings() {
    return List.of("json");
  }

  @Override
  public FormatClaim claim(Input input) {
    if (endings().contains(input.ending())) {
      return FormatClaim.NAMED;
    }
    var start = input.head().text().replace("\0", "");
    return start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")
        ? FormatClaim.LIKELY
        : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    if (isLines(input)) {
      lines.read(input, sink);
      return;
    }
    InputStream utf8;
    try {
      var wide = input.head().utf16();
      utf8 = wide.isPresent() ? new Utf8Stream(input.bytes(), wide.get()) : input.bytes();
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(input.name(), OptionalInt.empty(), e));
      return;
    }
    var articles = new RecordArticles(input, sink);
    if (input.head().first().filter(c -> c == '[').isPresent()) {
      readArray(utf8, articles);
    } else {
      readObject(utf8, articles);
    }
    articles.finish("elements is an article");
  }

  /** Whether the first line is an object by itself, and more comes behind it. */
  private static boolean isLines(Input input) {
    var start = input.head().text().replace("\0", "");
    int end = start.indexOf('\n');
    if (end < 0 || !start.startsWith("{") || start.substring(end).isBlank()) {
      return false;
    }
    try {
      return JsonRecordParser.MAPPER.readTree(start.substring(0, end)).isObject();
    } catch (JacksonException noObject) {
      return false;
    }
  }

  private void readObject(InputStream utf8, RecordArticles articles) throws IOException {
    var parser = new JsonRecordParser(names);
    List<JsonNode> records;
    try {
      var bytes = utf8.readNBytes(MAXIMUM_BYTES + 1);
      if (bytes.length > MAXIMUM_BYTES) {
        articles.lose(
            1,
            "one object has more than "
                + (MAXIMUM_BYTES >> 20)
                + " MB: make it JSON Lines, an article a line");
        return;
      }
      if (bytes.length == 0) {
        return;
      }
      records = records(JsonRecordParser.MAPPER.readTree(bytes), parser);
    } catch (JacksonException e) {
      articles.lose(1, JsonRecordParser.reason(e));
      return;
    } catch (IOException e) {
      articles.breakOff(1, e);
      return;
    }
    for (var record : records) {
      articles.take(1, parser.parse(record));
    }
  }

  private void readArray(InputStream utf8, RecordArticles articles) throws IOException {
    var parser = new JsonRecordParser(names);
    var array = new JsonArray(utf8);
    while (!articles.isHopeless()) {
      Optional<JsonNode> record;
      try {
        record = array.next();
      } catch (JacksonException e) {
        articles.lose(array.line(), JsonRecordParser.reason(e) + "; what comes behind it is lost");
        return;
      } catch (IOException e) {
        articles.breakOff(array.line(), e);
        return;
      }
      if (record.isEmpty()) {
        return;
      }
      articles.take(array.line(), parser.parse(record.get()));
    }
  }

  /** The elements of an array, one after the other. */
  private static final class JsonArray {
    private static final ObjectReader ELEMENT =
        JsonRecordParser.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonParser json;
    private int line = 1;

    JsonArray(InputStream utf8) throws IOException {
      json = JsonRecordParser.MAPPER.createParser(utf8);
    }

    /** The line at which the element that was read last begins. */
    int line() {
      return line;
    }

    Optional<JsonNode> next() throws IOException {
      var token = json.nextToken();
      if (token == JsonToken.START_ARRAY && json.getParsingContext().getParent().inRoot()) {
        token = json.nextToken();
      }
      line = json.currentTokenLocation().getLineNr();
      if (token == JsonToken.END_ARRAY || token == null) {
        return Optional.empty();
      }
      return Optional.of(ELEMENT.readTree(json));
    }
  }

  /** The first array of articles, nearest to the top; the document itself if there is none. */
  private static List<JsonNode> records(JsonNode document, JsonRecordParser parser) {
    if (parser.isArticle(document)) {
      return List.of(document);
    }
    var level = new ArrayDeque<>(List.of(document));
    for (int depth = 0; depth < DEEPEST; depth++) {
      var next = new ArrayDeque<JsonNode>();
      for (var node : level) {
        for (var value : node) {
          if (value.isArray() && !value.isEmpty() && parser.isArticle(value.get(0))) {
            return value.valueStream().toList();
          }
          if (value.isObject()) {
            next.add(value);
          }
        }
      }
      level = next;
    }
    return List.of(document);
  }
}
