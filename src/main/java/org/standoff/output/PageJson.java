package org.standoff.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.standoff.search.NamesAnswer;
import org.standoff.search.WhoAnswer;

/** The fields of the page of somebody, in a record of JSON. */
final class PageJson {
  private PageJson() {}

  static void of(JsonGenerator json, WhoAnswer.Page page) throws IOException {
    var entity = page.entity();
    PassageJson.entity(json, entity);
    json.writeNumberField("mentions", entity.mentionCount());
    json.writeNumberField("articles", entity.articleCount());
    PassageJson.number(json, "texts", entity.textCount());
    json.writeNumberField("sentences", entity.passageCount());
    PassageJson.optional(json, "first", page.first().map(Object::toString));
    PassageJson.optional(json, "last", page.last().map(Object::toString));
    PassageJson.forms(json, entity.forms());
    json.writeArrayFieldStart("roles");
    for (var role : page.roles()) {
      json.writeStartObject();
      json.writeStringField("role", role.role());
      json.writeNumberField("count", role.count());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (var quote : page.quotes()) {
      json.writeStartObject();
      PassageJson.fact(json, quote.fact());
      json.writeStringField("path", quote.passage().article().path().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("company");
    for (var member : page.company()) {
      json.writeStartObject();
      PassageJson.count(json, member, NamesAnswer.Counted.SENTENCES);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (var row : page.figures()) {
      json.writeStartObject();
      PassageJson.figure(json, row.figure());
      json.writeStringField("path", row.passage().article().path().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("passages");
    for (var passage : entity.passages()) {
      json.writeStartObject();
      PassageJson.passage(json, passage);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
