package org.standoff.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.standoff.places.ArticlePlaces;
import org.standoff.places.Place;

/** Where on earth something is, as fields of JSON. */
final class PlaceJson {
  private PlaceJson() {}

  /** The place of a location, or null, and the candidates if there are several. */
  static void write(JsonGenerator json, ArticlePlaces.Placing placing) throws IOException {
    if (placing.place().isEmpty()) {
      json.writeNullField("place");
      return;
    }
    json.writeFieldName("place");
    place(json, placing.place().get());
    if (!placing.candidates().isEmpty()) {
      json.writeArrayFieldStart("candidates");
      for (var candidate : placing.candidates()) {
        place(json, candidate);
      }
      json.writeEndArray();
    }
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    fields(json, place);
    json.writeEndObject();
  }

  /** The fields of a place within an object. */
  static void fields(JsonGenerator json, Place place) throws IOException {
    json.writeNumberField("lat", place.latitude());
    json.writeNumberField("lon", place.longitude());
    json.writeStringField("name", place.name());
    json.writeStringField("country", place.country().orElse(null));
    json.writeStringField("division", place.division().orElse(null));
  }
}
