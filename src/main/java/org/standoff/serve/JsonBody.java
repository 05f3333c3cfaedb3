package org.standoff.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import org.standoff.serve.door.Doorman;
import org.standoff.serve.http.Problem;

/** What comes with a change: an object of JSON, of bounded size. */
final class JsonBody {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonBody() {}

  static JsonNode read(HttpExchange exchange) throws IOException, Problem {
    var bytes = exchange.getRequestBody().readNBytes(Doorman.mostBytes());
    Doorman.checkBody(bytes);
    try {
      return JSON.readTree(bytes);
    } catch (JsonProcessingException wrong) {
      throw new Problem(Problem.WRONG, "this is no JSON: " + wrong.getOriginalMessage());
    }
  }

  /** The text of a field that has to be there. */
  static String text(JsonNode body, String name) {
    return optional(body, name)
        .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is missing"));
  }

  static Optional<String> optional(JsonNode body, String name) {
    return Optional.of(body.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(text -> !text.isBlank());
  }
}
