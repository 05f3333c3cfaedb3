package org.standoff.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.standoff.answers.CorrectionMaking;
import org.standoff.answers.CorrectionPreview;
import org.standoff.output.JsonAnswer;
import org.standoff.output.PileJson;
import org.standoff.search.Correction;
import org.standoff.serve.http.Reply;

/** What users correct of who is who: the log, what a correction would change, and making it. */
final class CorrectionEndpoints {
  private CorrectionEndpoints() {}

  static List<Endpoint> all() {
    return List.of(
        Endpoint.get("fix", CorrectionEndpoints::log),
        Endpoint.post("fix", CorrectionEndpoints::fix),
        Endpoint.post("fix/preview", CorrectionEndpoints::preview));
  }

  private static Reply log(Inquiry inquiry) throws IOException {
    return Reply.json(
        JsonAnswer.of(inquiry.pile().reviewedCorrections().stream().map(PileJson::of).toList()));
  }

  private static Reply fix(Inquiry inquiry) throws IOException {
    var correction = correction(inquiry);
    var effect = CorrectionPreview.of(correction, inquiry.pile(), inquiry.searcher());
    int number = inquiry.pile().corrections().add(correction);
    return Reply.json(PileJson.of(correction, effect, number));
  }

  private static Reply preview(Inquiry inquiry) throws IOException {
    var correction = correction(inquiry);
    var effect = CorrectionPreview.of(correction, inquiry.pile(), inquiry.searcher());
    return Reply.json(PileJson.of(correction, effect, 0));
  }

  private static Correction correction(Inquiry inquiry) throws IOException {
    var body = inquiry.body();
    var making = new CorrectionMaking(inquiry.searcher());
    return switch (text(body, "correction")) {
      case "merge" -> making.merge(text(body, "from"), text(body, "into"));
      case "split" -> making.split(text(body, "form"), text(body, "from"), optional(body, "in"));
      case "type" -> making.retype(text(body, "name"), text(body, "type"));
      case "hide" -> making.hide(text(body, "name"));
      case "undo" ->
          CorrectionMaking.undo(inquiry.pile().corrections(), body.path("undoes").asInt(0));
      default ->
          throw new IllegalArgumentException(
              "no such correction: there are merge, split, type, hide, undo");
    };
  }

  private static String text(JsonNode body, String name) {
    return optional(body, name)
        .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is missing"));
  }

  private static Optional<String> optional(JsonNode body, String name) {
    return Optional.of(body.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(text -> !text.isBlank());
  }
}
