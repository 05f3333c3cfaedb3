package org.standoff.serve;

import java.io.IOException;
import java.util.List;
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
    int number = inquiry.pile().corrections().add(correction, inquiry.caller().signature());
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
    return switch (JsonBody.text(body, "correction")) {
      case "merge" -> making.merge(JsonBody.text(body, "from"), JsonBody.text(body, "into"));
      case "split" ->
          making.split(
              JsonBody.text(body, "form"),
              JsonBody.text(body, "from"),
              JsonBody.optional(body, "in"));
      case "type" -> making.retype(JsonBody.text(body, "name"), JsonBody.text(body, "type"));
      case "hide" -> making.hide(JsonBody.text(body, "name"));
      case "undo" ->
          CorrectionMaking.undo(inquiry.pile().corrections(), body.path("undoes").asInt(0));
      default ->
          throw new IllegalArgumentException(
              "no such correction: there are merge, split, type, hide, undo");
    };
  }
}
