package org.standoff.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.output.paper.Printable;
import org.standoff.query.Tier;
import org.standoff.search.Answer;
import org.standoff.search.ArticleHead;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.CountsAnswer;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NamesAnswer;
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

  private static final double THOUSAND = 1000;

  private final PrintStream out;
  private final Optional<String> question;
  private Optional<Fields> waiting = Optional.empty();

  /**
   * A printer of the answers to one question.
   *
   * @param question which every record has, where there are many
   */
  JsonLinesPrinter(PrintStream out, Optional<String> question) {
    this.out = out;
    this.question = question;
  }

  /** Prints the records of an answer; the last has the cursor of the next page, if there is one. */
  @Override
  public void print(Answer answer) throws IOException {
    Printer.super.print(answer);
    write(answer.rest().cursor());
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
    write(Optional.empty());
  }

  @Override
  public void where(WhereAnswer answer) throws IOException {
    for (var entity : answer.entities()) {
      for (var passage : entity.passages()) {
        print(json -> {
          tier(json, Tier.SURE);
          PassageJson.entity(json, entity);
          PassageJson.passage(json, passage);
        });
      }
    }
    for (var other : answer.beyond().others()) {
      for (var passage : other.entity().passages()) {
        print(json -> {
          tier(json, other.tier());
          json.writeStringField("because", other.why());
          PassageJson.entity(json, other.entity());
          PassageJson.passage(json, passage);
        });
      }
    }
    for (var passage : answer.beyond().untagged().passages()) {
      print(json -> {
        tier(json, Tier.TEXT);
        json.writeNullField("entity");
        PassageJson.passage(json, passage);
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
        PageJson.of(json, page);
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
      PassageJson.entity(json, other.entity());
      json.writeNumberField("mentions", other.entity().mentionCount());
      json.writeNumberField("articles", other.entity().articleCount());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("namedAfter");
    for (var thing : beyond.namedAfter()) {
      json.writeString(thing.name());
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
      print(json -> PassageJson.count(json, row, answer.counted()));
    }
    for (var row : answer.ofOtherTypes()) {
      print(json -> {
        tier(json, Tier.TYPE);
        PassageJson.count(json, row, answer.counted());
      });
    }
  }

  @Override
  public void find(FindAnswer answer) throws IOException {
    for (var passage : answer.passages()) {
      print(json -> PassageJson.passage(json, passage));
    }
  }

  @Override
  public void facts(FactsAnswer answer) throws IOException {
    for (var row : answer.rows()) {
      print(json -> {
        json.writeObjectFieldStart("fact");
        PassageJson.fact(json, row.fact());
        json.writeEndObject();
        PassageJson.passage(json, row.passage());
      });
    }
  }

  @Override
  public void figures(FiguresAnswer answer) throws IOException {
    for (var row : answer.rows()) {
      print(json -> {
        json.writeObjectFieldStart("figure");
        PassageJson.figure(json, row.figure());
        json.writeEndObject();
        json.writeBooleanField("within", row.fit() == FiguresAnswer.Fit.WITHIN);
        PassageJson.passage(json, row.passage());
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
          PassageJson.object(json, "fact", () -> PassageJson.fact(json, row.fact().get()));
        }
        json.writeBooleanField("answers", row.isAnswer());
        PassageJson.strings(json, "lacks", row.lacks());
        PassageJson.passage(json, row.passage());
      });
    }
  }

  private static void reply(JsonGenerator json, SoughtAnswer.Reply reply) throws IOException {
    PassageJson.object(json, "reply", () -> PassageJson.excerpt(json, reply.excerpt()));
    switch (reply) {
      case SoughtAnswer.Reply.Figured(var figure) -> {
        PassageJson.object(json, "figure", () -> PassageJson.figure(json, figure));
        json.writeBooleanField("within", true);
      }
      case SoughtAnswer.Reply.Named(var mention) ->
          PassageJson.object(json, "mention", () -> PassageJson.mention(json, mention));
      case SoughtAnswer.Reply.Worded _ -> {}
    }
  }

  @Override
  public void copies(CopiesAnswer answer) throws IOException {
    for (var group : answer.groups()) {
      print(json -> group(json, group));
    }
  }

  /** The ids are those of the articles that are the same text as a whole, the fullest first. */
  private static void group(JsonGenerator json, CopiesAnswer.Group group) throws IOException {
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

  @Override
  public void counts(CountsAnswer answer) throws IOException {
    for (var row : answer.rows()) {
      print(json -> {
        if (row.tier().isPresent()) {
          tier(json, row.tier().get());
        }
        if (answer.by() != CountsAnswer.By.ALL) {
          json.writeStringField(answer.by().label(), row.value().isEmpty() ? null : row.value());
        }
        json.writeNumberField(answer.counted(), row.count());
      });
    }
  }

  @Override
  public void lookup(LookupAnswer answer) throws IOException {
    for (var row : answer.rows()) {
      print(json -> PassageJson.lookup(json, row));
    }
  }

  @Override
  public void conflicts(ConflictsAnswer answer) throws IOException {
    for (var conflict : answer.conflicts()) {
      print(json -> ConflictJson.of(json, conflict));
    }
  }

  @Override
  public void facets(FacetsAnswer answer) throws IOException {
    for (var facet : answer.facets()) {
      for (var row : facet.rows()) {
        print(json -> {
          json.writeStringField("facet", facet.facet().label());
          json.writeStringField("value", row.value().isEmpty() ? null : row.value());
          json.writeNumberField("passages", row.count());
        });
      }
    }
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** Prints a record when it is known whether it is the last. */
  private void print(Fields fields) throws IOException {
    write(Optional.empty());
    waiting = Optional.of(fields);
  }

  /** Writes the record that waits. */
  private void write(Optional<String> cursor) throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    var line = new StringWriter();
    try (var json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("version", 1);
      if (question.isPresent()) {
        json.writeStringField("question", question.get());
      }
      waiting.get().write(json);
      if (cursor.isPresent()) {
        json.writeStringField("next", cursor.get());
      }
      json.writeEndObject();
    }
    out.print(Printable.json(line.toString()) + "\n");
    waiting = Optional.empty();
  }

  /**
   * Prints the answers as JSON Lines whose records have their question. One that finds nothing has
   * a record without hits: {@code {"version":1,"question":"…","found":false}}.
   */
  record OfMany(PrintStream out) implements QuestionsPrinter {
    @Override
    public void print(String question, Answer answer) throws IOException {
      var printer = new JsonLinesPrinter(out, Optional.of(question));
      printer.print(answer);
      if (answer.isEmpty()) {
        printer.nothing(Optional.empty());
      }
    }

    @Override
    public void refuse(String question, String why) throws IOException {
      new JsonLinesPrinter(out, Optional.of(question)).nothing(Optional.of(why));
    }
  }
}
