package org.standoff.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.search.EntityCount;
import org.standoff.search.Excerpt;
import org.standoff.search.Hit;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.PassageFact;
import org.standoff.search.PassageFigure;
import org.standoff.search.PassageMention;
import org.standoff.search.WhereAnswer;
import org.standoff.text.ArticlePart;

/** The fields of a passage, of what is in it and of whom it is about, in a record of JSON. */
final class PassageJson {
  private PassageJson() {}

  static void passage(JsonGenerator json, Passage passage) throws IOException {
    var article = passage.article();
    json.writeObjectFieldStart("article");
    json.writeStringField("id", article.id());
    json.writeStringField("path", article.path().toString());
    json.writeStringField("source", article.details().source());
    optional(json, "title", article.details().title());
    optional(json, "published", article.details().published().map(Object::toString));
    json.writeEndObject();
    json.writeObjectFieldStart("sentence");
    json.writeNumberField("n", passage.sentence());
    excerpt(json, passage.excerpt());
    json.writeEndObject();
    json.writeArrayFieldStart("hits");
    for (var hit : passage.hits()) {
      json.writeStartObject();
      switch (hit) {
        case Hit.Words(var words) -> {
          json.writeStringField("hit", "words");
          excerpt(json, words);
        }
        case Hit.Mentioned(var mention) -> {
          json.writeStringField("hit", "mention");
          mention(json, mention);
        }
        case Hit.Counted(var figure) -> {
          json.writeStringField("hit", "figure");
          figure(json, figure);
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "before", passage.before().stream().map(Excerpt::text).toList());
    strings(json, "after", passage.after().stream().map(Excerpt::text).toList());
    json.writeStringField("why", passage.why());
    if (passage.copies().of().isPresent()) {
      json.writeStringField("copyOf", passage.copies().of().get().toString());
    }
    if (!passage.reasons().isEmpty()) {
      strings(json, "reasons", passage.reasons());
    }
  }

  /** Where characters are; those of the title say so, and count in it. */
  static void excerpt(JsonGenerator json, Excerpt excerpt) throws IOException {
    if (excerpt.part() == ArticlePart.TITLE) {
      json.writeStringField("place", excerpt.part().label());
    }
    json.writeNumberField("start", excerpt.span().start());
    json.writeNumberField("end", excerpt.span().end());
    json.writeNumberField("line", excerpt.place().line());
    json.writeNumberField("column", excerpt.place().column());
    json.writeStringField("text", excerpt.text());
  }

  static void mention(JsonGenerator json, PassageMention mention) throws IOException {
    excerpt(json, mention.excerpt());
    json.writeStringField("type", mention.type().label());
    json.writeStringField("form", mention.form().label());
    json.writeStringField("entity", mention.entity());
    json.writeNumberField("entityRef", mention.entityRef());
    AnnotatedJson.score(json, mention.score());
  }

  static void figure(JsonGenerator json, PassageFigure figure) throws IOException {
    json.writeStringField("kind", figure.value().kind().label());
    excerpt(json, figure.excerpt());
    AnnotatedJson.value(json, figure.value());
    optional(json, "of", figure.of().map(Excerpt::text));
  }

  static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
    json.writeStringField(name, value.orElse(null));
  }

  /** A number, and nothing where there is none. */
  static void number(JsonGenerator json, String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    }
  }

  static void fact(JsonGenerator json, PassageFact fact) throws IOException {
    json.writeStringField("kind", fact.kind().label());
    optional(json, "subject", fact.subject());
    optional(json, "entity", fact.entity());
    optional(json, "predicate", fact.predicate());
    json.writeObjectFieldStart("object");
    excerpt(json, fact.object());
    json.writeEndObject();
    json.writeArrayFieldStart("arguments");
    for (var argument : fact.arguments()) {
      json.writeStartObject();
      json.writeStringField("role", argument.role().label());
      json.writeStringField("text", argument.part().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("negated", fact.negated());
    json.writeStringField("certainty", fact.certainty().label());
    AnnotatedJson.score(json, fact.score());
  }

  static void entity(JsonGenerator json, WhereAnswer.Whereabouts entity) throws IOException {
    json.writeObjectFieldStart("entity");
    json.writeStringField("name", entity.name());
    json.writeStringField("type", entity.type().label());
    json.writeStringField("key", entity.key());
    strings(json, "keys", List.copyOf(entity.keys()));
    json.writeEndObject();
  }

  static void count(JsonGenerator json, EntityCount row, NamesAnswer.Counted counted)
      throws IOException {
    json.writeStringField("name", row.name());
    json.writeStringField("type", row.type().label());
    strings(json, "keys", List.copyOf(row.keys()));
    json.writeNumberField(counted.label() + "s", row.count());
    forms(json, row.forms());
  }

  static void forms(JsonGenerator json, List<WhereAnswer.FormCount> forms) throws IOException {
    json.writeArrayFieldStart("forms");
    for (var form : forms) {
      json.writeStartObject();
      json.writeStringField("text", form.text());
      json.writeStringField("form", form.form().label());
      json.writeNumberField("mentions", form.mentionCount());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  interface Members {
    void write() throws IOException;
  }

  static void object(JsonGenerator json, String name, Members members) throws IOException {
    json.writeObjectFieldStart(name);
    members.write();
    json.writeEndObject();
  }

  /** What a name means. */
  static void lookup(JsonGenerator json, LookupAnswer.Row row) throws IOException {
    json.writeStringField("asked", row.name());
    json.writeBooleanField("found", row.known().isPresent());
    if (row.known().isPresent()) {
      var known = row.known().get();
      count(json, known.entity(), NamesAnswer.Counted.MENTIONS);
      json.writeNumberField("articles", known.articleCount());
      optional(json, "first", known.first().map(LocalDate::toString));
      optional(json, "last", known.last().map(LocalDate::toString));
      strings(json, "others", known.others());
      json.writeNumberField("otherCount", known.otherCount());
      if (known.best().isPresent()) {
        passage(json, known.best().get());
      }
    }
    optional(json, "near", row.near());
  }
}
