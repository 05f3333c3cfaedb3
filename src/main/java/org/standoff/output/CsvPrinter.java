package org.standoff.output;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.standoff.annotation.Value;
import org.standoff.search.Excerpt;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhoAnswer;

/** Prints answers as comma-separated values (RFC 4180) with a header line, for spreadsheets. */
final class CsvPrinter implements Printer {
  private static final String[] PASSAGE = {
    "path", "line", "column", "title", "published", "source", "sentence"
  };

  /** A sentence may reach over lines; in a cell it is one. */
  private static final MarkedLine LINE = new MarkedLine(false);

  private final PrintStream out;

  CsvPrinter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void where(WhereAnswer answer) throws IOException {
    var csv = csv("entity", "type", "form", "text");
    for (var entity : answer.entities()) {
      for (var passage : entity.passages()) {
        for (var hit : passage.hits()) {
          if (hit instanceof Hit.Mentioned(var mention)) {
            print(
                csv,
                passage,
                mention.excerpt(),
                entity.name(),
                entity.type().label(),
                mention.form().label(),
                mention.excerpt().text());
          }
        }
      }
    }
    csv.flush();
  }

  @Override
  public void who(WhoAnswer answer) throws IOException {
    var csv = new CSVPrinter(out, CSVFormat.RFC4180);
    record(csv, "entity", "type", "what", "value", "count");
    for (var page : answer.pages()) {
      var entity = page.entity();
      row(csv, entity, "articles", "", entity.articleCount());
      row(csv, entity, "mentions", "", entity.mentionCount());
      for (var form : entity.forms()) {
        row(csv, entity, "form", form.text(), form.mentionCount());
      }
      for (var role : page.roles()) {
        row(csv, entity, "role", role.role(), role.count());
      }
      for (var quote : page.quotes()) {
        row(csv, entity, "quote", quote.fact().object().text(), 1);
      }
      for (var member : page.company()) {
        row(csv, entity, "with " + member.type().label(), member.name(), member.count());
      }
    }
    csv.flush();
  }

  private static void row(
      CSVPrinter csv, WhereAnswer.Whereabouts entity, String what, String value, int count)
      throws IOException {
    record(csv, entity.name(), entity.type().label(), what, value, count);
  }

  @Override
  public void names(NamesAnswer answer) throws IOException {
    var csv = new CSVPrinter(out, CSVFormat.RFC4180);
    record(csv, answer.counted().label() + "s", "type", "name", "forms");
    for (var row : answer.rows()) {
      record(
          csv,
          row.count(),
          row.type().label(),
          row.name(),
          row.forms().stream()
              .map(WhereAnswer.FormCount::text)
              .distinct()
              .collect(Collectors.joining(" | ")));
    }
    csv.flush();
  }

  @Override
  public void find(FindAnswer answer) throws IOException {
    var csv = csv("hits");
    for (var passage : answer.passages()) {
      var excerpts = passage.hits().stream().map(Hit::excerpt).toList();
      var first = excerpts.isEmpty() ? passage.excerpt() : excerpts.getFirst();
      print(
          csv,
          passage,
          first,
          excerpts.stream().map(Excerpt::text).collect(Collectors.joining(" | ")));
    }
    csv.flush();
  }

  @Override
  public void facts(FactsAnswer answer) throws IOException {
    var csv = csv("kind", "standing", "subject", "entity", "predicate", "object", "arguments");
    for (var row : answer.rows()) {
      var fact = row.fact();
      print(
          csv,
          row.passage(),
          fact.object(),
          fact.kind().label(),
          FactText.standing(fact),
          fact.subject().orElse(""),
          fact.entity().orElse(""),
          fact.predicate().orElse(""),
          LINE.line(fact.object().text(), List.of()),
          FactText.arguments(fact).strip());
    }
    csv.flush();
  }

  @Override
  public void figures(FiguresAnswer answer) throws IOException {
    var csv = csv("kind", "low", "high", "unit", "qualifier", "date", "of", "text", "within");
    for (var row : answer.rows()) {
      var figure = row.figure();
      var value = figure.value();
      print(
          csv,
          row.passage(),
          figure.excerpt(),
          value.kind().label(),
          quantity(value, quantity -> Optional.of(FigureText.plain(quantity.low()))),
          quantity(value, quantity -> quantity.high().map(FigureText::plain)),
          quantity(value, Value.Quantity::unit),
          value.qualifier().label(),
          value instanceof Value.Moment(_, var iso, _) ? iso.orElse("") : "",
          figure.of().map(Excerpt::text).orElse(""),
          figure.excerpt().text(),
          String.valueOf(row.fit() == FiguresAnswer.Fit.WITHIN));
    }
    csv.flush();
  }

  @Override
  public void sought(SoughtAnswer answer) throws IOException {
    var csv = csv("answers", "reply", "lacks");
    for (var row : answer.rows()) {
      var reply = row.reply().map(SoughtAnswer.Reply::excerpt);
      print(
          csv,
          row.passage(),
          reply.orElse(row.passage().excerpt()),
          String.valueOf(row.isAnswer()),
          reply.map(Excerpt::text).map(text -> LINE.line(text, List.of())).orElse(""),
          String.join(" | ", row.lacks()));
    }
    csv.flush();
  }

  private static String quantity(Value value, Function<Value.Quantity, Optional<String>> field) {
    return value instanceof Value.Quantity quantity ? field.apply(quantity).orElse("") : "";
  }

  private CSVPrinter csv(String... columns) throws IOException {
    var csv = new CSVPrinter(out, CSVFormat.RFC4180);
    record(csv, concat(List.of(columns), List.of(PASSAGE)));
    return csv;
  }

  private static void print(CSVPrinter csv, Passage passage, Excerpt place, String... cells)
      throws IOException {
    var article = passage.article();
    record(
        csv,
        concat(
            List.of(cells),
            List.of(
                article.path().toString(),
                String.valueOf(place.place().line()),
                String.valueOf(place.place().column()),
                article.details().title().orElse(""),
                article.details().published().map(Object::toString).orElse(""),
                article.details().source(),
                LINE.line(passage.excerpt().text(), List.of()))));
  }

  private static Object[] concat(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toArray();
  }

  private static void record(CSVPrinter csv, Object... cells) throws IOException {
    csv.printRecord(
        Arrays.stream(cells)
            .map(cell -> cell instanceof String text ? Printable.cell(text) : cell)
            .toArray());
  }
}
