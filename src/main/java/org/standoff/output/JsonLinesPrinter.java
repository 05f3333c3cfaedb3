package org.standoff.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.standoff.query.Tier;
import org.standoff.search.EntityCount;
import org.standoff.search.Excerpt;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.PassageFact;
import org.standoff.search.PassageFigure;
import org.standoff.search.PassageMention;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhereAnswer.Beyond;
import org.standoff.search.WhoAnswer;

/**
 * Prints answers as JSON, one passage or figure a line: {@code {"version":1,"article":…,"sentence":
 * …,"hits":[…],"why":…}}. Spans count UTF-16 code units of the article's text, lines and columns
 * are counted from 1.
 */
final class JsonLinesPrinter implements Printer {
  private static final JsonFactory JSON = new JsonFactory();

  private final PrintStream out;
  private final Optional<String> question;

  /**
   * A printer of the answers to one question.
   *
   * @param question which every record has, where there are many
   */
  JsonLinesPrinter(PrintStream out, Optional<String> question) {
    this.out = out;
    this.question = question;
  }

  /**
   * The record of a question that finds nothing.
   *
   * @param why it cannot be read
   */
  void nothing(Optional<String> why) throws IOException {
    print(json -> {
      json.writeBooleanField("found", false);
      if (why.isPresent()) {
        json.writeStringField("error", why.get());
      }
    });
  }

  @Override
  public void where(WhereAnswer answer) throws IOException {
    for (var entity : answer.entities()) {
      for (var passage : entity.passages()) {
        print(json -> {
          tier(json, Tier.SURE);
          entity(json, entity);
          passage(json, passage);
        });
      }
    }
    for (var other : answer.beyond().others()) {
      for (var passage : other.entity().passages()) {
        print(json -> {
          tier(json, other.tier());
          json.writeStringField("because", other.why());
          entity(json, other.entity());
          passage(json, passage);
        });
      }
    }
    for (var passage : answer.beyond().untagged().passages()) {
      print(json -> {
        tier(json, Tier.TEXT);
        json.writeNullField("entity");
        passage(json, passage);
      });
    }
  }

  private static void tier(JsonGenerator json, Tier tier) throws IOException {
    json.writeStringField("tier", tier.label());
  }

  @Override
  public void who(WhoAnswer answer) throws IOException {
    for (var page : answer.pages()) {
      print(json -> {
        page(json, page);
        seeAlso(json, answer.beyond());
      });
    }
    if (answer.pages().isEmpty() && !answer.isEmpty()) {
      print(json -> seeAlso(json, answer.beyond()));
    }
  }

  private static void seeAlso(JsonGenerator json, Beyond beyond) throws IOException {
    json.writeArrayFieldStart("seeAlso");
    for (var other : beyond.others()) {
      json.writeStartObject();
      tier(json, other.tier());
      json.writeStringField("because", other.why());
      entity(json, other.entity());
      json.writeNumberField("mentions", other.entity().mentionCount());
      json.writeNumberField("articles", other.entity().articleCount());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("untagged");
    json.writeNumberField("sentences", beyond.untagged().passageCount());
    json.writeNumberField("articles", beyond.untagged().articleCount());
    json.writeEndObject();
  }

  @Override
  public void names(NamesAnswer answer) throws IOException {
    for (var row : answer.rows()) {
      print(json -> count(json, row, answer.counted()));
    }
  }

  private static void page(JsonGenerator json, WhoAnswer.Page page) throws IOException {
    var entity = page.entity();
    entity(json, entity);
    json.writeNumberField("mentions", entity.mentionCount());
    json.writeNumberField("articles", entity.articleCount());
    json.writeNumberField("sentences", entity.passageCount());
    optional(json, "first", page.first().map(Object::toString));
    optional(json, "last", page.last().map(Object::toString));
    forms(json, entity.forms());
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
      fact(json, quote.fact());
      json.writeStringField("path", quote.passage().article().path().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("company");
    for (var member : page.company()) {
      json.writeStartObject();
      count(json, member, NamesAnswer.Counted.SENTENCES);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (var row : page.figures()) {
      json.writeStartObject();
      figure(json, row.figure());
      json.writeStringField("path", row.passage().article().path().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("passages");
    for (var passage : entity.passages()) {
      json.writeStartObject();
      passage(json, passage);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void entity(JsonGenerator json, WhereAnswer.Whereabouts entity)
      throws IOException {
    json.writeObjectFieldStart("entity");
    json.writeStringField("name", entity.name());
    json.writeStringField("type", entity.type().label());
    json.writeStringField("key", entity.key());
    strings(json, "keys", List.copyOf(entity.keys()));
    json.writeEndObject();
  }

  private static void count(JsonGenerator json, EntityCount row, NamesAnswer.Counted counted)
      throws IOException {
    json.writeStringField("name", row.name());
    json.writeStringField("type", row.type().label());
    strings(json, "keys", List.copyOf(row.keys()));
    json.writeNumberField(counted.label() + "s", row.count());
    forms(json, row.forms());
  }

  private static void forms(JsonGenerator json, List<WhereAnswer.FormCount> forms)
      throws IOException {
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

  @Override
  public void find(FindAnswer answer) throws IOException {
    for (var passage : answer.passages()) {
      print(json -> passage(json, passage));
    }
  }

  @Override
  public void facts(FactsAnswer answer) throws IOException {
    for (var row : answer.rows()) {
      print(json -> {
        json.writeObjectFieldStart("fact");
        fact(json, row.fact());
        json.writeEndObject();
        passage(json, row.passage());
      });
    }
  }

  private static void fact(JsonGenerator json, PassageFact fact) throws IOException {
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

  @Override
  public void figures(FiguresAnswer answer) throws IOException {
    for (var row : answer.rows()) {
      print(json -> {
        json.writeObjectFieldStart("figure");
        figure(json, row.figure());
        json.writeEndObject();
        json.writeBooleanField("within", row.fit() == FiguresAnswer.Fit.WITHIN);
        passage(json, row.passage());
      });
    }
  }

  @Override
  public void sought(SoughtAnswer answer) throws IOException {
    for (var row : answer.rows()) {
      print(json -> {
        json.writeStringField("asked", answer.asked());
        if (row.reply().isPresent()) {
          reply(json, row.reply().get());
        }
        if (row.fact().isPresent()) {
          json.writeObjectFieldStart("fact");
          fact(json, row.fact().get());
          json.writeEndObject();
        }
        json.writeBooleanField("answers", row.isAnswer());
        strings(json, "lacks", row.lacks());
        passage(json, row.passage());
      });
    }
  }

  private static void reply(JsonGenerator json, SoughtAnswer.Reply reply) throws IOException {
    json.writeObjectFieldStart("reply");
    excerpt(json, reply.excerpt());
    json.writeEndObject();
    switch (reply) {
      case SoughtAnswer.Reply.Figured(var figure) -> {
        json.writeObjectFieldStart("figure");
        figure(json, figure);
        json.writeEndObject();
        json.writeBooleanField("within", true);
      }
      case SoughtAnswer.Reply.Named(var mention) -> {
        json.writeObjectFieldStart("mention");
        mention(json, mention);
        json.writeEndObject();
      }
      case SoughtAnswer.Reply.Worded _ -> {}
    }
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private void print(Fields fields) throws IOException {
    var line = new StringWriter();
    try (var json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("version", 1);
      if (question.isPresent()) {
        json.writeStringField("question", question.get());
      }
      fields.write(json);
      json.writeEndObject();
    }
    out.print(Printable.json(line.toString()) + "\n");
  }

  private static void passage(JsonGenerator json, Passage passage) throws IOException {
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
  }

  private static void excerpt(JsonGenerator json, Excerpt excerpt) throws IOException {
    json.writeNumberField("start", excerpt.span().start());
    json.writeNumberField("end", excerpt.span().end());
    json.writeNumberField("line", excerpt.place().line());
    json.writeNumberField("column", excerpt.place().column());
    json.writeStringField("text", excerpt.text());
  }

  private static void mention(JsonGenerator json, PassageMention mention) throws IOException {
    excerpt(json, mention.excerpt());
    json.writeStringField("type", mention.type().label());
    json.writeStringField("form", mention.form().label());
    json.writeStringField("entity", mention.entity());
    json.writeNumberField("entityRef", mention.entityRef());
    AnnotatedJson.score(json, mention.score());
  }

  private static void figure(JsonGenerator json, PassageFigure figure) throws IOException {
    json.writeStringField("kind", figure.value().kind().label());
    excerpt(json, figure.excerpt());
    AnnotatedJson.value(json, figure.value());
    optional(json, "of", figure.of().map(Excerpt::text));
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    json.writeStringField(name, value.orElse(null));
  }
}
