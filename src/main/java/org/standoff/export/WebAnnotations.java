package org.standoff.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Value;
import org.standoff.text.Span;

/**
 * A page of annotations as the W3C has them (Web Annotation Data Model, 2017): a mention identifies
 * an entity, a figure and a fact describe. Positions count code points.
 */
final class WebAnnotations implements Export {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator json;

  WebAnnotations(OutputStream out) throws IOException {
    json = JSON.createGenerator(out);
    json.writeStartObject();
    json.writeStringField("@context", CONTEXT);
    json.writeStringField("id", "urn:standoff:page:1");
    json.writeStringField("type", "AnnotationPage");
    json.writeArrayFieldStart("items");
  }

  @Override
  public void add(AnnotatedArticle annotated) throws IOException {
    int number = 0;
    for (var mention : annotated.mentions()) {
      var entity = annotated.entities().get(mention.entity());
      begin(annotated, number++, "identifying");
      json.writeStartObject();
      json.writeStringField("type", "SpecificResource");
      json.writeStringField("source", Iris.ofEntity(entity.key()));
      json.writeStringField("purpose", "identifying");
      json.writeEndObject();
      text("describing", entity.name());
      text("classifying", mention.type().label());
      end(annotated, mention.span());
    }
    for (var figure : annotated.figures()) {
      begin(annotated, number++, "describing");
      text("describing", value(figure));
      text("classifying", figure.value().kind().label());
      end(annotated, figure.span());
    }
    for (var fact : annotated.facts()) {
      begin(annotated, number++, "describing");
      text("describing", sentence(fact));
      text("classifying", fact.kind().label());
      end(annotated, fact.span());
    }
  }

  private void begin(AnnotatedArticle annotated, int number, String motivation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Iris.within(annotated.article(), "annotation", number));
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", motivation);
    json.writeArrayFieldStart("body");
  }

  private void text(String purpose, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", purpose);
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private void end(AnnotatedArticle annotated, Span span) throws IOException {
    var counted = new CodePoints(annotated.article()).of(span);
    json.writeEndArray();
    json.writeObjectFieldStart("target");
    json.writeStringField("source", Iris.of(annotated.article()));
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", counted.start());
    json.writeNumberField("end", counted.end());
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", annotated.text(span));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String value(Figure figure) {
    return switch (figure.value()) {
      case Value.Moment(_, var iso, _) -> iso.orElse("");
      case Value.Quantity(_, var low, var high, var unit, _, _) ->
          low.toPlainString()
              + high.map(end -> end.compareTo(low) == 0 ? "" : ".." + end.toPlainString())
                  .orElse("..")
              + unit.map(symbol -> " " + symbol).orElse("");
    };
  }

  private static String sentence(Fact fact) {
    return fact.subject().map(who -> who.part().text() + " ").orElse("")
        + (fact.negated() ? "[not] " : "")
        + fact.predicate().map(words -> words.text() + ": ").orElse("")
        + fact.object().text();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw("\n");
    json.close();
  }
}
