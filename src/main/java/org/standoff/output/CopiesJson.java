package org.standoff.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.standoff.search.ArticleHead;
import org.standoff.search.CopiesAnswer;

/** The fields of a group of copies, in a record of JSON. */
final class CopiesJson {
  private static final double THOUSAND = 1000;

  private CopiesJson() {}

  /** The ids are those of the articles that are the same text as a whole, the fullest first. */
  static void group(JsonGenerator json, CopiesAnswer.Group group) throws IOException {
    List<String> ids = new ArrayList<>(List.of(group.fullest().id()));
    group.copies().stream()
        .filter(copy -> !copy.isPart())
        .forEach(copy -> ids.add(copy.article().id()));
    PassageJson.strings(json, "ids", ids);
    PassageJson.object(json, "fullest", () -> head(json, group.fullest()));
    json.writeArrayFieldStart("copies");
    for (var copy : group.copies()) {
      json.writeStartObject();
      head(json, copy.article());
      json.writeBooleanField("part", copy.isPart());
      json.writeStringField("of", copy.of().toString());
      json.writeNumberField("share", Math.round(copy.share() * THOUSAND) / THOUSAND);
      json.writeNumberField("sentences", copy.sentences());
      json.writeNumberField("sentencesShared", copy.sentencesShared());
      json.writeArrayFieldStart("changes");
      for (var change : copy.changes()) {
        json.writeStartObject();
        PassageJson.object(json, "here", () -> PassageJson.excerpt(json, change.here()));
        PassageJson.object(json, "there", () -> PassageJson.excerpt(json, change.there()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void head(JsonGenerator json, ArticleHead article) throws IOException {
    json.writeStringField("id", article.id());
    json.writeStringField("path", article.path().toString());
    PassageJson.optional(json, "title", article.details().title());
    PassageJson.optional(json, "published", article.details().published().map(Object::toString));
  }
}
