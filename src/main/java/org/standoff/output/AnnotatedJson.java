package org.standoff.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Entity;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Value;
import org.standoff.output.cells.FigureText;
import org.standoff.output.paper.Printable;
import org.standoff.places.ArticlePlaces;
import org.standoff.text.ArticlePart;
import org.standoff.text.Span;

/**
 * An annotated article as a line of JSON, version 1 of the format, which users rely on. What is in
 * a title that the text has not is in a field of its own, {@code inTitle}, and counts in the title;
 * its sentences are numbered behind those of the text.
 */
final class AnnotatedJson {
  private static final JsonFactory JSON = new JsonFactory();
  private static final BigDecimal LONGEST_INTEGER = new BigDecimal("1e15");

  private final JsonGenerator json;
  private final AnnotatedArticle annotated;
  private final ArticlePart part;

  /** Writes what is in one part of an article; spans count in the part. */
  private AnnotatedJson(JsonGenerator json, AnnotatedArticle annotated, ArticlePart part) {
    this.json = json;
    this.annotated = annotated;
    this.part = part;
  }

  /**
   * The record of an article, without a line end.
   *
   * @param places where its entities are
   * @param withText whether the article's text is part of it
   */
  static String line(AnnotatedArticle annotated, ArticlePlaces places, boolean withText)
      throws IOException {
    var line = new StringWriter();
    try (var json = JSON.createGenerator(line)) {
      json.writeStartObject();
      article(json, annotated, withText);
      var text = new AnnotatedJson(json, annotated, ArticlePart.TEXT);
      text.sentences();
      json.writeArrayFieldStart("entities");
      for (int i = 0; i < annotated.entities().size(); i++) {
        entity(json, i, annotated.entities().get(i), places.of(i));
      }
      json.writeEndArray();
      text.claims();
      if (annotated.article().titleBehind().isPresent()) {
        var title = new AnnotatedJson(json, annotated, ArticlePart.TITLE);
        json.writeObjectFieldStart("inTitle");
        title.sentences();
        title.claims();
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return Printable.json(line.toString());
  }

  private static void article(JsonGenerator json, AnnotatedArticle annotated, boolean withText)
      throws IOException {
    var article = annotated.article();
    var details = article.details();
    json.writeNumberField("version", 1);
    json.writeStringField("id", article.id());
    json.writeStringField("path", article.path().toString());
    json.writeStringField("source", details.source());
    json.writeStringField("url", details.url().orElse(null));
    json.writeStringField("title", details.title().orElse(null));
    json.writeStringField("byline", details.byline().orElse(null));
    json.writeStringField("published", details.published().map(Object::toString).orElse(null));
    json.writeStringField("language", details.language());
    json.writeStringField("model", annotated.model());
    json.writeObjectFieldStart("metadata");
    for (var field : details.metadata().entrySet()) {
      json.writeStringField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
    if (withText) {
      json.writeStringField("text", article.text());
    }
  }

  private boolean isHere(Span ofWhole) {
    return annotated.article().part(ofWhole) == part;
  }

  private void sentences() throws IOException {
    json.writeArrayFieldStart("sentences");
    for (var sentence : annotated.sentences()) {
      if (isHere(sentence.span())) {
        json.writeStartObject();
        span(sentence.span());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void span(Span ofWhole) throws IOException {
    var span = annotated.article().inPart(ofWhole);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private void claims() throws IOException {
    json.writeArrayFieldStart("mentions");
    for (var mention : annotated.mentions()) {
      if (isHere(mention.span())) {
        mention(mention);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (var figure : annotated.figures()) {
      if (isHere(figure.span())) {
        figure(figure);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    for (var fact : annotated.facts()) {
      if (isHere(fact.span())) {
        fact(fact);
      }
    }
    json.writeEndArray();
  }

  private static void entity(
      JsonGenerator json, int number, Entity entity, ArticlePlaces.Placing placing)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("n", number);
    json.writeStringField("key", entity.key());
    json.writeStringField("type", entity.type().label());
    json.writeStringField("name", entity.name());
    json.writeArrayFieldStart("forms");
    for (var form : entity.forms()) {
      json.writeString(form);
    }
    json.writeEndArray();
    if (placing.isSomewhere()) {
      PlaceJson.write(json, placing);
    }
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", mention.type().label());
    span(mention.span());
    json.writeStringField("text", annotated.text(mention.span()));
    json.writeNumberField("sentence", mention.sentence());
    json.writeStringField("form", mention.form().label());
    json.writeStringField("entity", annotated.entities().get(mention.entity()).name());
    json.writeNumberField("entityRef", mention.entity());
    score(json, mention.score());
    json.writeEndObject();
  }

  private void figure(Figure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", figure.value().kind().label());
    span(figure.span());
    json.writeStringField("text", annotated.text(figure.span()));
    json.writeNumberField("sentence", figure.sentence());
    value(json, figure.value());
    json.writeStringField("of", figure.of().map(annotated::text).orElse(null));
    var of = figure.of().map(annotated.article()::inPart);
    number(json, "ofStart", of.map(Span::start).map(BigDecimal::valueOf));
    number(json, "ofEnd", of.map(Span::end).map(BigDecimal::valueOf));
    json.writeEndObject();
  }

  /** The fields of a value; a date has no low and high, a quantity no date. */
  static void value(JsonGenerator json, Value value) throws IOException {
    switch (value) {
      case Value.Quantity quantity -> {
        number(json, "low", Optional.of(quantity.low()));
        number(json, "high", quantity.high());
        json.writeStringField("unit", quantity.unit().orElse(null));
        json.writeStringField("qualifier", quantity.qualifier().label());
        json.writeNullField("date");
        si(json, quantity.si());
      }
      case Value.Moment moment -> {
        json.writeNullField("low");
        json.writeNullField("high");
        json.writeNullField("unit");
        json.writeStringField("qualifier", moment.qualifier().label());
        json.writeStringField("date", moment.iso().orElse(null));
        json.writeNullField("si");
      }
    }
  }

  private void fact(Fact fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", fact.kind().label());
    json.writeNumberField("sentence", fact.sentence());
    json.writeNumberField("lastSentence", fact.lastSentence());
    subject(fact.subject());
    if (fact.predicate().isPresent()) {
      part("predicate", fact.predicate().get());
    } else {
      json.writeNullField("predicate");
    }
    part("object", fact.object());
    json.writeArrayFieldStart("arguments");
    for (var argument : fact.arguments()) {
      json.writeStartObject();
      json.writeStringField("role", argument.role().label());
      words(argument.part());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("negated", fact.negated());
    json.writeStringField("certainty", fact.certainty().label());
    score(json, fact.score());
    json.writeEndObject();
  }

  private void subject(Optional<Fact.Subject> subject) throws IOException {
    if (subject.isEmpty()) {
      json.writeNullField("subject");
      return;
    }
    json.writeObjectFieldStart("subject");
    words(subject.get().part());
    var entity = subject.get().entity();
    if (entity.isPresent()) {
      json.writeStringField("entity", annotated.entities().get(entity.getAsInt()).name());
      json.writeNumberField("entityRef", entity.getAsInt());
    } else {
      json.writeNullField("entity");
      json.writeNullField("entityRef");
    }
    json.writeEndObject();
  }

  private void part(String name, Fact.Part words) throws IOException {
    json.writeObjectFieldStart(name);
    words(words);
    json.writeEndObject();
  }

  private void words(Fact.Part words) throws IOException {
    json.writeStringField("text", words.text());
    span(words.span());
  }

  private static void si(JsonGenerator json, Optional<Value.Si> si) throws IOException {
    if (si.isEmpty()) {
      json.writeNullField("si");
      return;
    }
    json.writeObjectFieldStart("si");
    number(json, "low", Optional.of(si.get().low()));
    number(json, "high", si.get().high());
    json.writeStringField("unit", si.get().unit());
    json.writeEndObject();
  }

  /** A score with three decimals. */
  static void score(JsonGenerator json, double score) throws IOException {
    json.writeFieldName("score");
    json.writeNumber(Math.round(score * 1000) / 1000.0);
  }

  private static void number(JsonGenerator json, String name, Optional<BigDecimal> number)
      throws IOException {
    json.writeFieldName(name);
    if (number.isEmpty()) {
      json.writeNull();
    } else if (number.get().abs().compareTo(LONGEST_INTEGER) < 0) {
      json.writeRawValue(FigureText.plain(number.get()));
    } else {
      json.writeNumber(number.get());
    }
  }
}
