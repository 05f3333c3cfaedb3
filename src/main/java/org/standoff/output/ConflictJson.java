package org.standoff.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.standoff.output.cells.ConflictText;
import org.standoff.search.ConflictsAnswer.Conflict;

/** The fields of figures that contradict each other, in a record of JSON. */
final class ConflictJson {
  private ConflictJson() {}

  static void of(JsonGenerator json, Conflict conflict) throws IOException {
    json.writeStringField("kind", conflict.kind().label());
    json.writeStringField("thing", conflict.thing());
    PassageJson.strings(json, "names", List.copyOf(conflict.names()));
    json.writeBooleanField("sameDay", conflict.sameDay());
    PassageJson.strings(json, "course", ConflictText.course(conflict));
    json.writeArrayFieldStart("tellings");
    for (var telling : conflict.tellings()) {
      json.writeStartObject();
      PassageJson.object(json, "figure", () -> PassageJson.figure(json, telling.figure()));
      PassageJson.passage(json, telling.passage());
      PassageJson.strings(
          json, "copies", telling.copies().stream().map(it -> it.path().toString()).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
