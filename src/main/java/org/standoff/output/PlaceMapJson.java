package org.standoff.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.standoff.output.paper.Printable;
import org.standoff.places.maps.PlaceMap;

/** A map of places as one object of JSON. */
public final class PlaceMapJson {
  private static final JsonFactory JSON = new JsonFactory();

  private PlaceMapJson() {}

  /** The object of a map. */
  public static String of(PlaceMap map) throws IOException {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("version", 1);
      json.writeStringField("answer", "places");
      json.writeArrayFieldStart("places");
      for (var dot : map.dots()) {
        json.writeStartObject();
        PlaceJson.fields(json, dot.place());
        json.writeStringField("kind", dot.place().kind().label());
        json.writeArrayFieldStart("names");
        for (var name : dot.names()) {
          json.writeString(name);
        }
        json.writeEndArray();
        counts(json, dot.counts());
        json.writeBooleanField("doubtful", dot.isDoubtful());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("unplaced");
      for (var name : map.unplaced()) {
        json.writeStartObject();
        json.writeStringField("name", name.name());
        counts(json, name.counts());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return Printable.json(text.toString());
  }

  private static void counts(JsonGenerator json, PlaceMap.Counts counts) throws IOException {
    json.writeNumberField("mentions", counts.mentions());
    json.writeNumberField("sentences", counts.sentences());
    json.writeNumberField("articles", counts.articles());
  }
}
