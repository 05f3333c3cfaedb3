package org.standoff.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.output.paper.Printable;
import org.standoff.search.Answer;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.CountsAnswer;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NamesAnswer;
import org.standoff.search.PartCount;
import org.standoff.search.Rest;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhereAnswer.Beyond;
import org.standoff.search.WhoAnswer;

/**
 * An answer as one JSON object: what is told of it as a whole, and in {@code records} the lines
 * that JSON Lines have of it.
 */
public final class JsonAnswer {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private JsonAnswer(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The object of an answer.
   *
   * @param read how the question was read, in a few words, where the answer itself does not tell
   */
  public static String of(Answer answer, Optional<String> read) throws IOException {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("version", 1);
      new JsonAnswer(json).whole(answer);
      if (read.isPresent()) {
        json.writeStringField("read", read.get());
      }
      json.writeNumberField("rest", answer.rest().count());
      PassageJson.optional(json, "next", answer.rest().cursor());
      json.writeFieldName("records");
      json.writeRawValue(records(answer));
      json.writeEndObject();
    }
    return Printable.json(text.toString());
  }

  /** Objects that were printed each for itself, as one with {@code records}. */
  public static String of(Collection<String> records) {
    return of(records, Rest.NOTHING);
  }

  /**
   * The same, of which there are more.
   *
   * @param rest what is behind them
   */
  public static String of(Collection<String> records, Rest rest) {
    var next = rest.cursor().map(TextNode::valueOf).map(TextNode::toString).orElse("null");
    return "{\"version\":1,\"answer\":\"list\",\"rest\":%d,\"next\":%s,\"records\":["
            .formatted(rest.count(), Printable.json(next))
        + String.join(",", records)
        + "]}";
  }

  private static String records(Answer answer) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, false, UTF_8);
    new JsonLinesPrinter(out, Optional.empty()).print(answer);
    out.flush();
    return bytes.toString(UTF_8).lines().collect(Collectors.joining(",", "[", "]"));
  }

  private void whole(Answer answer) throws IOException {
    switch (answer) {
      case WhereAnswer where -> where(where);
      case WhoAnswer who -> {
        kind("who", who.pageCount());
        PassageJson.strings(json, "suggestions", who.suggestions());
        beyond(who.beyond());
      }
      case NamesAnswer names -> {
        kind("names", names.rowCount() + names.otherCount());
        PassageJson.strings(json, "suggestions", names.suggestions());
      }
      case FindAnswer find -> {
        kind("find", find.passageCount());
        json.writeNumberField("articles", find.articleCount());
        PassageJson.number(json, "texts", find.textCount());
        if (find.read().isPresent()) {
          json.writeStringField("meaning", find.read().get());
        }
        parts(find.parts());
      }
      case FactsAnswer facts -> {
        kind("facts", facts.rowCount());
        json.writeNumberField("articles", facts.articleCount());
      }
      case FiguresAnswer figures -> {
        kind("figures", figures.rowCount());
        json.writeNumberField("articles", figures.articleCount());
        json.writeBooleanField("ranged", figures.ranged());
      }
      case SoughtAnswer sought -> {
        kind("sought", sought.rowCount());
        json.writeNumberField("answers", sought.answerCount());
        PassageJson.strings(json, "unknown", sought.unknown());
      }
      case CopiesAnswer copies -> kind("copies", copies.groupCount());
      case ConflictsAnswer conflicts -> kind("conflicts", conflicts.conflictCount());
      case LookupAnswer names -> kind("lookup", names.rows().size());
      case CountsAnswer counts -> kind("counts", counts.rows().size());
      case FacetsAnswer facets -> {
        kind("facets", facets.passageCount());
        json.writeNumberField("articles", facets.articleCount());
        PassageJson.number(json, "texts", facets.textCount());
      }
    }
  }

  private void kind(String answer, int count) throws IOException {
    json.writeStringField("answer", answer);
    json.writeNumberField("count", count);
  }

  private void where(WhereAnswer where) throws IOException {
    kind("where", where.entityCount());
    json.writeArrayFieldStart("entities");
    for (var entity : where.entities()) {
      json.writeStartObject();
      entity(entity);
      json.writeEndObject();
    }
    json.writeEndArray();
    beyond(where.beyond());
    PassageJson.strings(json, "suggestions", where.suggestions());
  }

  private void entity(WhereAnswer.Whereabouts entity) throws IOException {
    PassageJson.entity(json, entity);
    json.writeNumberField("mentions", entity.mentionCount());
    json.writeNumberField("articles", entity.articleCount());
    PassageJson.number(json, "texts", entity.textCount());
    json.writeNumberField("sentences", entity.passageCount());
    PassageJson.forms(json, entity.forms());
  }

  private void beyond(Beyond beyond) throws IOException {
    json.writeArrayFieldStart("others");
    for (var other : beyond.others()) {
      json.writeStartObject();
      json.writeStringField("tier", other.tier().label());
      json.writeStringField("because", other.why());
      entity(other.entity());
      json.writeEndObject();
    }
    json.writeEndArray();
    PassageJson.strings(
        json, "namedAfter", beyond.namedAfter().stream().map(thing -> thing.name()).toList());
    json.writeObjectFieldStart("untagged");
    json.writeNumberField("sentences", beyond.untagged().passageCount());
    json.writeNumberField("articles", beyond.untagged().articleCount());
    json.writeEndObject();
  }

  private void parts(List<PartCount> parts) throws IOException {
    json.writeArrayFieldStart("parts");
    for (var part : parts) {
      json.writeStartObject();
      json.writeStringField("part", part.part());
      json.writeNumberField("alone", part.alone());
      json.writeNumberField("without", part.without());
      PassageJson.strings(json, "spellings", part.spellings());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
