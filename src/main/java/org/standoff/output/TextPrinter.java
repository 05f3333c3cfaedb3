package org.standoff.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Qualifier;
import org.standoff.output.cells.FactText;
import org.standoff.output.cells.FigureText;
import org.standoff.output.cells.SoughtText;
import org.standoff.query.Tier;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.CountsAnswer;
import org.standoff.search.EntityCount;
import org.standoff.search.Excerpt;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhereAnswer.Beyond;
import org.standoff.search.WhereAnswer.Whereabouts;
import org.standoff.search.WhoAnswer;

/** Prints answers for people to read: a passage a line, its place first, as grep does. */
final class TextPrinter implements Printer {
  private static final String NAME = "1";
  private static final String FAINT = "2";
  private static final int MOST_FORMS = 8;

  private final Paper paper;
  private final MarkedLine marked;
  private final TextTable rows;

  TextPrinter(Paper paper) {
    this.paper = paper;
    this.marked = new MarkedLine(paper.colours());
    this.rows = new TextTable(paper);
  }

  @Override
  public void where(WhereAnswer answer) {
    if (answer.isEmpty()) {
      nothing("\"" + answer.name() + "\" is not mentioned", answer.suggestions());
    }
    boolean first = true;
    int left = 0;
    for (var entity : answer.entities()) {
      left += entity.passageCount() - entity.passages().size();
      part(first, entity, "");
      first = false;
    }
    for (var other : answer.beyond().others()) {
      left += other.entity().passageCount() - other.entity().passages().size();
      part(first, other.entity(), other.tier().label() + ", " + other.why() + ": ");
      first = false;
    }
    var untagged = answer.beyond().untagged();
    if (untagged.passageCount() > 0) {
      left += untagged.passageCount() - untagged.passages().size();
      if (!first) {
        paper.out().println();
      }
      paper.out().println(words(answer.name(), untagged));
      passages(untagged.passages(), true);
    }
    more(left, answer.entityCount() - answer.entities().size());
  }

  /**
   * An entity with its passages.
   *
   * @param tier what stands before its name, where it is not surely meant
   */
  private void part(boolean first, Whereabouts entity, String tier) {
    if (!first) {
      paper.out().println();
    }
    paper.out().print(marked.line(tier, List.of()));
    header(entity);
    passages(entity.passages(), true);
  }

  /** Where the words of a name are none. */
  private String words(String name, Beyond.Untagged untagged) {
    return "text, the words alone: "
        + marked.styled(marked.line(name, List.of()), NAME)
        + "  "
        + counted(untagged.passageCount(), "sentence")
        + " in "
        + counted(untagged.articleCount(), "article");
  }

  private void header(Whereabouts entity) {
    paper
        .out()
        .println(
            marked.styled(marked.line(entity.name(), List.of()), NAME)
                + "  "
                + entity.type().label()
                + " · "
                + counted(entity.mentionCount(), "mention")
                + " in "
                + counted(entity.articleCount(), "article")
                + "  forms: "
                + forms(entity.forms()));
  }

  /** The surface forms, each once. */
  private String forms(List<WhereAnswer.FormCount> forms) {
    var texts = forms.stream().map(form -> marked.line(form.text(), List.of())).distinct().toList();
    return String.join(", ", texts.subList(0, Math.min(MOST_FORMS, texts.size())))
        + (texts.size() > MOST_FORMS ? ", …" : "");
  }

  @Override
  public void who(WhoAnswer answer) {
    if (answer.isEmpty()) {
      nothing("\"" + answer.name() + "\" is not mentioned", answer.suggestions());
    }
    boolean first = true;
    for (var page : answer.pages()) {
      if (!first) {
        paper.out().println();
      }
      first = false;
      page(page);
    }
    if (!answer.beyond().isEmpty()) {
      if (!first) {
        paper.out().println();
      }
      paper.out().println("see also");
      seeAlso(answer.name(), answer.beyond());
    }
    more(0, answer.pageCount() - answer.pages().size());
  }

  private void seeAlso(String name, Beyond beyond) {
    for (var other : beyond.others()) {
      var entity = other.entity();
      label(
          other.tier().label(),
          marked.line(entity.name(), List.of())
              + "  "
              + entity.type().label()
              + " · "
              + counted(entity.mentionCount(), "mention")
              + ", "
              + marked.line(other.why(), List.of()));
    }
    if (beyond.untagged().passageCount() > 0) {
      label(Tier.TEXT.label(), words(name, beyond.untagged()));
    }
  }

  private void page(WhoAnswer.Page page) {
    header(page.entity());
    page.first()
        .ifPresent(day ->
            label(
                "published",
                day
                    + page.last()
                        .filter(last -> !last.equals(day))
                        .map(last -> " to " + last)
                        .orElse("")));
    label(
        "roles",
        page.roles().stream()
            .map(role -> TextTable.times(marked.line(role.role(), List.of()), role.count()))
            .collect(Collectors.joining(", ")));
    for (var quote : page.quotes()) {
      var object = quote.fact().object();
      label(
          quote.fact().isDoubtful() ? "said?" : "said",
          "“" + marked.line(object.text(), List.of()) + "” " + place(quote.passage(), object));
    }
    for (var type : EntityType.values()) {
      label(
          "with " + type.label(),
          page.company().stream()
              .filter(member -> member.type() == type)
              .map(member -> TextTable.times(marked.line(member.name(), List.of()), member.count()))
              .collect(Collectors.joining(", ")));
    }
    label(
        "figures",
        page.figures().stream()
            .map(row -> {
              var of = row.figure().of().map(counted -> " " + counted.text()).orElse("");
              return marked.line(row.figure().excerpt().text() + of, List.of());
            })
            .collect(Collectors.joining(", ")));
    passages(page.entity().passages(), true);
  }

  private void label(String label, String text) {
    if (!text.isEmpty()) {
      paper.out().printf(Locale.ROOT, "  %-18s %s%n", label, text);
    }
  }

  @Override
  public void names(NamesAnswer answer) {
    if (answer.isEmpty()) {
      nothing("no such name found", answer.suggestions());
      return;
    }
    names(answer.rows(), answer.counted());
    if (!answer.ofOtherTypes().isEmpty()) {
      paper.out().println("of another type:");
      names(answer.ofOtherTypes(), answer.counted());
    }
    int printed = answer.rows().size() + answer.ofOtherTypes().size();
    more(answer.rowCount() + answer.otherCount() - printed, 0);
  }

  private void names(List<EntityCount> names, NamesAnswer.Counted counted) {
    List<List<String>> table = new ArrayList<>();
    for (var row : names) {
      table.add(
          List.of(
              counted(row.count(), counted.label()),
              row.type().label(),
              marked.line(row.name(), List.of()),
              "forms: " + forms(row.forms())));
    }
    rows.print(table, 2);
  }

  @Override
  public void find(FindAnswer answer) {
    if (answer.passageCount() == 0) {
      nothing("nothing found", List.of());
      return;
    }
    passages(answer.passages(), false);
    more(answer.passageCount() - answer.passages().size(), 0);
  }

  @Override
  public void facts(FactsAnswer answer) {
    if (answer.rowCount() == 0) {
      nothing("no such fact found", List.of());
      return;
    }
    List<List<String>> table = new ArrayList<>();
    for (var row : answer.rows()) {
      var fact = row.fact();
      table.add(
          List.of(
              fact.kind().label(),
              FactText.standing(fact),
              marked.line(FactText.subject(fact), List.of()),
              marked.line(fact.predicate().orElse(""), List.of()),
              place(row.passage(), fact.object()),
              marked.line(fact.object().text(), List.of())
                  + marked.styled(marked.line(FactText.arguments(fact), List.of()), FAINT)));
    }
    rows.print(table, 4);
    more(answer.rowCount() - answer.rows().size(), 0);
  }

  @Override
  public void copies(CopiesAnswer answer) {
    new TextCopies(paper).print(answer);
  }

  @Override
  public void counts(CountsAnswer answer) {
    new TextCounts(paper).print(answer);
  }

  @Override
  public void figures(FiguresAnswer answer) {
    if (answer.rowCount() == 0) {
      nothing("no such figure found", List.of());
      return;
    }
    List<List<String>> table = new ArrayList<>();
    for (var row : answer.rows()) {
      var value = row.figure().value();
      var published = row.passage().article().details().published();
      table.add(
          List.of(
              value.kind().label(),
              FigureText.value(value),
              value.qualifier() == Qualifier.EXACT ? "" : value.qualifier().label(),
              answer.ranged() ? row.fit().label() : "",
              row.figure().of().map(of -> marked.line(of.text(), List.of())).orElse(""),
              marked.line(row.figure().excerpt().text(), List.of()),
              place(row.passage(), row.figure().excerpt()),
              published.map(Object::toString).orElse(""),
              marked.excerpt(row.passage().excerpt(), List.of(row.figure().excerpt()))));
    }
    rows.print(table, 6);
    more(answer.rowCount() - answer.rows().size(), 0);
  }

  @Override
  public void sought(SoughtAnswer answer) {
    paper.remarks().accept("asked as: " + answer.asked());
    SoughtText.unknown(answer).ifPresent(line -> paper.out().println(marked.line(line, List.of())));
    if (answer.isEmpty()) {
      near(answer);
      return;
    }
    var answers =
        answer.rows().stream().filter(SoughtAnswer.Row::isAnswer).map(this::sought).toList();
    rows.print(answers, 3);
    more(answer.answerCount() - answers.size(), 0);
  }

  private void near(SoughtAnswer answer) {
    paper.remarks().accept("nothing found that answers");
    if (!answer.rows().isEmpty()) {
      paper.out().println("near, but no answer:");
      rows.print(answer.rows().stream().map(this::sought).toList(), 3);
      more(answer.rowCount() - answer.rows().size(), 0);
    }
  }

  private List<String> sought(SoughtAnswer.Row row) {
    var reply = row.reply().map(SoughtAnswer.Reply::excerpt);
    var cells =
        new ArrayList<>(
            SoughtText.cells(row).stream().map(it -> marked.line(it, List.of())).toList());
    cells.add(place(row.passage(), reply.orElse(row.passage().excerpt())));
    cells.add(marked.excerpt(row.passage().excerpt(), reply.stream().toList()));
    return cells;
  }

  private void passages(List<Passage> passages, boolean withForms) {
    List<List<String>> table = new ArrayList<>();
    for (var passage : passages) {
      for (var before : passage.before()) {
        table.add(context(passage, before, withForms));
      }
      var excerpts = passage.hits().stream().map(Hit::excerpt).toList();
      var first = excerpts.isEmpty() ? passage.excerpt() : excerpts.getFirst();
      List<String> row = new ArrayList<>(List.of(place(passage, first)));
      if (withForms) {
        row.add(forms(passage));
      }
      row.add(marked.excerpt(passage.excerpt(), excerpts));
      table.add(row);
      for (var after : passage.after()) {
        table.add(context(passage, after, withForms));
      }
    }
    rows.print(table, 0);
  }

  private List<String> context(Passage passage, Excerpt sentence, boolean withForms) {
    var text = marked.styled(marked.excerpt(sentence, List.of()), FAINT);
    var place = place(passage, sentence);
    return withForms ? List.of(place, "-", text) : List.of(place, text);
  }

  /** How the mentions that hit refer, each way once. */
  private static String forms(Passage passage) {
    var forms = new LinkedHashSet<String>();
    for (var hit : passage.hits()) {
      if (hit instanceof Hit.Mentioned(var mention)) {
        forms.add(mention.form().label());
      }
    }
    return String.join("+", forms);
  }

  private static String place(Passage passage, Excerpt excerpt) {
    return Printable.line(passage.article().path() + ":" + excerpt.place());
  }

  private void nothing(String what, List<String> suggestions) {
    var also =
        suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?";
    paper.remarks().accept(what + also);
  }

  private void more(int passages, int entities) {
    if (passages <= 0 && entities <= 0) {
      return;
    }
    var parts = new ArrayList<String>();
    if (passages > 0) {
      parts.add(passages + " more");
    }
    if (entities > 0) {
      parts.add(counted(entities, "more name"));
    }
    paper.remarks().accept(String.join(" and ", parts) + "; --limit 0 prints all");
  }

  private static String counted(int count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
