package org.standoff.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standoff.annotation.Value;
import org.standoff.output.cells.FactText;
import org.standoff.output.cells.FigureText;
import org.standoff.output.cells.LookupText;
import org.standoff.output.cells.RestText;
import org.standoff.output.paper.CsvTable;
import org.standoff.output.paper.MarkedLine;
import org.standoff.query.Tier;
import org.standoff.search.Answer;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.CountsAnswer;
import org.standoff.search.EntityCount;
import org.standoff.search.Excerpt;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhoAnswer;

/** Prints answers as comma-separated values (RFC 4180) with a header line, for spreadsheets. */
final class CsvPrinter implements Printer {
  private static final List<String> PASSAGE =
      List.of("path", "line", "column", "title", "published", "source", "sentence", "place");

  private static final List<String> MENTION = List.of("entity", "type", "form", "text");
  private static final List<String> SOUGHT = List.of("answers", "reply", "lacks");
  private static final List<String> OF_PAGE = List.of("entity", "type", "what", "value", "count");
  private static final String TIER = "tier";

  /** The columns of any answer to a question in English. */
  static final List<String> ANY =
      Stream.of(MENTION, SOUGHT, PASSAGE, List.of(TIER), OF_PAGE)
          .flatMap(List::stream)
          .distinct()
          .toList();

  /** A sentence may reach over lines; in a cell it is one. */
  private static final MarkedLine LINE = new MarkedLine(false);

  private final CsvTable table;
  private final Consumer<String> remarks;

  /**
   * A printer of the answer to one question.
   *
   * @param remarks take what is left
   */
  CsvPrinter(CsvTable table, Consumer<String> remarks) {
    this.table = table;
    this.remarks = remarks;
  }

  @Override
  public void print(Answer answer) throws IOException {
    Printer.super.print(answer);
    RestText.of(answer.rest()).ifPresent(remarks);
  }

  @Override
  public void where(WhereAnswer answer) throws IOException {
    table.begin(joined(MENTION, PASSAGE, List.of(TIER)));
    for (var entity : answer.entities()) {
      print(Tier.SURE, entity);
    }
    for (var other : answer.beyond().others()) {
      print(other.tier(), other.entity());
    }
    for (var passage : answer.beyond().untagged().passages()) {
      for (var hit : passage.hits()) {
        var words = hit.excerpt();
        table.row(
            joined(
                    List.of("", "", "", words.text()),
                    cells(passage, words),
                    List.of(Tier.TEXT.label()))
                .toArray());
      }
    }
    table.flush();
  }

  private void print(Tier tier, WhereAnswer.Whereabouts entity) throws IOException {
    for (var passage : entity.passages()) {
      for (var hit : passage.hits()) {
        if (hit instanceof Hit.Mentioned(var mention)) {
          table.row(
              joined(
                      List.of(
                          entity.name(),
                          entity.type().label(),
                          mention.form().label(),
                          mention.excerpt().text()),
                      cells(passage, mention.excerpt()),
                      List.of(tier.label()))
                  .toArray());
        }
      }
    }
  }

  @SafeVarargs
  private static List<String> joined(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (var part : parts) {
      all.addAll(part);
    }
    return all;
  }

  @Override
  public void who(WhoAnswer answer) throws IOException {
    table.begin(OF_PAGE);
    for (var page : answer.pages()) {
      var entity = page.entity();
      row(entity, "articles", "", entity.articleCount());
      row(entity, "mentions", "", entity.mentionCount());
      for (var form : entity.forms()) {
        row(entity, "form", form.text(), form.mentionCount());
      }
      for (var role : page.roles()) {
        row(entity, "role", role.role(), role.count());
      }
      for (var quote : page.quotes()) {
        row(entity, "quote", quote.fact().object().text(), 1);
      }
      for (var member : page.company()) {
        row(entity, "with " + member.type().label(), member.name(), member.count());
      }
    }
    for (var other : answer.beyond().others()) {
      row(other.entity(), "see also", other.why(), other.entity().mentionCount());
    }
    table.flush();
  }

  private void row(WhereAnswer.Whereabouts entity, String what, String value, int count)
      throws IOException {
    table.row(entity.name(), entity.type().label(), what, value, count);
  }

  @Override
  public void names(NamesAnswer answer) throws IOException {
    table.begin(List.of(answer.counted().label() + "s", "type", "name", "forms", "tier"));
    names(answer.rows(), Tier.SURE);
    names(answer.ofOtherTypes(), Tier.TYPE);
    table.flush();
  }

  private void names(List<EntityCount> names, Tier tier) throws IOException {
    for (var row : names) {
      table.row(
          row.count(),
          row.type().label(),
          row.name(),
          row.forms().stream()
              .map(WhereAnswer.FormCount::text)
              .distinct()
              .collect(Collectors.joining(" | ")),
          tier.label());
    }
  }

  @Override
  public void find(FindAnswer answer) throws IOException {
    passages("hits");
    for (var passage : answer.passages()) {
      var excerpts = passage.hits().stream().map(Hit::excerpt).toList();
      var first = excerpts.isEmpty() ? passage.excerpt() : excerpts.getFirst();
      print(
          passage, first, excerpts.stream().map(Excerpt::text).collect(Collectors.joining(" | ")));
    }
    table.flush();
  }

  @Override
  public void facts(FactsAnswer answer) throws IOException {
    passages("kind", "standing", "subject", "entity", "predicate", "object", "arguments");
    for (var row : answer.rows()) {
      var fact = row.fact();
      print(
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
    table.flush();
  }

  @Override
  public void figures(FiguresAnswer answer) throws IOException {
    passages("kind", "low", "high", "unit", "qualifier", "date", "of", "text", "within");
    for (var row : answer.rows()) {
      var figure = row.figure();
      var value = figure.value();
      print(
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
    table.flush();
  }

  @Override
  public void conflicts(ConflictsAnswer answer) throws IOException {
    passages("conflict", "thing", "names", "low", "high", "unit", "qualifier", "text", "copies");
    int number = 0;
    for (var conflict : answer.conflicts()) {
      number++;
      for (var telling : conflict.tellings()) {
        var figure = telling.figure();
        var value = figure.value();
        print(
            telling.passage(),
            figure.excerpt(),
            String.valueOf(number),
            conflict.thing(),
            String.join(" | ", conflict.names()),
            quantity(value, quantity -> Optional.of(FigureText.plain(quantity.low()))),
            quantity(value, quantity -> quantity.high().map(FigureText::plain)),
            quantity(value, Value.Quantity::unit),
            value.qualifier().label(),
            figure.excerpt().text(),
            String.valueOf(telling.copies().size()));
      }
    }
    table.flush();
  }

  @Override
  public void sought(SoughtAnswer answer) throws IOException {
    table.begin(joined(SOUGHT, PASSAGE));
    for (var row : answer.rows()) {
      var reply = row.reply().map(SoughtAnswer.Reply::excerpt);
      print(
          row.passage(),
          reply.orElse(row.passage().excerpt()),
          String.valueOf(row.isAnswer()),
          reply.map(Excerpt::text).map(text -> LINE.line(text, List.of())).orElse(""),
          String.join(" | ", row.lacks()));
    }
    table.flush();
  }

  @Override
  public void copies(CopiesAnswer answer) throws IOException {
    table.begin(
        List.of(
            "fullest",
            "copy",
            "part",
            "of",
            "share",
            "sentences",
            "shared",
            "changes",
            "title",
            "published"));
    for (var group : answer.groups()) {
      for (var copy : group.copies()) {
        var details = copy.article().details();
        table.row(
            group.fullest().path().toString(),
            copy.article().path().toString(),
            copy.isPart(),
            copy.of().toString(),
            String.format(Locale.ROOT, "%.3f", copy.share()),
            copy.sentences(),
            copy.sentencesShared(),
            copy.changes().stream()
                .map(change -> change.here().text() + " for " + change.there().text())
                .collect(Collectors.joining(" | ")),
            details.title().orElse(""),
            details.published().map(Object::toString).orElse(""));
      }
    }
    table.flush();
  }

  @Override
  public void counts(CountsAnswer answer) throws IOException {
    table.begin(List.of("tier", answer.by().label(), answer.counted()));
    for (var row : answer.rows()) {
      table.row(row.tier().map(Tier::label).orElse(""), row.value(), row.count());
    }
    table.flush();
  }

  @Override
  public void lookup(LookupAnswer answer) throws IOException {
    table.begin(joined(LookupText.COLUMNS, PASSAGE));
    for (var row : answer.rows()) {
      var best = row.known().flatMap(LookupAnswer.Known::best);
      var passage =
          best.map(it -> cells(it, LookupText.place(it)))
              .orElse(Collections.nCopies(PASSAGE.size(), ""));
      table.row(joined(LookupText.cells(row), passage).toArray());
    }
    table.flush();
  }

  @Override
  public void facets(FacetsAnswer answer) throws IOException {
    table.begin(List.of("facet", "value", "passages"));
    for (var facet : answer.facets()) {
      for (var row : facet.rows()) {
        table.row(facet.facet().label(), row.value(), row.count());
      }
    }
    table.flush();
  }

  private static String quantity(Value value, Function<Value.Quantity, Optional<String>> field) {
    return value instanceof Value.Quantity quantity ? field.apply(quantity).orElse("") : "";
  }

  /** Begins a table of passages, which have some columns more than all have. */
  private void passages(String... columns) throws IOException {
    table.begin(joined(List.of(columns), PASSAGE));
  }

  private void print(Passage passage, Excerpt place, String... cells) throws IOException {
    table.row(joined(List.of(cells), cells(passage, place)).toArray());
  }

  private static List<String> cells(Passage passage, Excerpt place) {
    var article = passage.article();
    return List.of(
        article.path().toString(),
        String.valueOf(place.place().line()),
        String.valueOf(place.place().column()),
        article.details().title().orElse(""),
        article.details().published().map(Object::toString).orElse(""),
        article.details().source(),
        LINE.line(passage.excerpt().text(), List.of()),
        place.part().label());
  }
}
