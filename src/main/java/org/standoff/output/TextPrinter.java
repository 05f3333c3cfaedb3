package org.standoff.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.standoff.annotation.Qualifier;
import org.standoff.output.cells.FactText;
import org.standoff.output.cells.FigureText;
import org.standoff.output.cells.QueryRemarks;
import org.standoff.output.cells.RestText;
import org.standoff.output.cells.SoughtText;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.TextTable;
import org.standoff.output.tables.PassageTable;
import org.standoff.output.tables.TextConflicts;
import org.standoff.output.tables.TextCopies;
import org.standoff.output.tables.TextCounts;
import org.standoff.output.tables.TextFacets;
import org.standoff.output.tables.TextPage;
import org.standoff.query.Tier;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.CountsAnswer;
import org.standoff.search.EntityCount;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.Rest;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhereAnswer.Beyond;
import org.standoff.search.WhereAnswer.Whereabouts;
import org.standoff.search.WhoAnswer;

/**
 * Prints answers for people to read: each article under a head, a passage a line, its place first.
 */
final class TextPrinter implements Printer {
  private static final String NAME = "1";
  private static final String FAINT = "2";
  private static final int MOST_FORMS = 8;

  /** How many are asked together. */
  enum Questions {
    ONE,
    /** Which have no pages. */
    MANY
  }

  private final Paper paper;
  private final Questions questions;
  private final MarkedLine marked;
  private final TextTable rows;
  private final PassageTable passages;

  TextPrinter(Paper paper, Questions questions) {
    this.paper = paper;
    this.questions = questions;
    this.marked = new MarkedLine(paper.colours());
    this.rows = new TextTable(paper);
    this.passages = new PassageTable(paper);
  }

  @Override
  public void where(WhereAnswer answer) {
    if (answer.isEmpty()) {
      nothing("\"" + answer.name() + "\" is not mentioned", answer.suggestions());
    }
    boolean first = true;
    for (var entity : answer.entities()) {
      part(first, entity, "");
      first = false;
    }
    for (var other : answer.beyond().others()) {
      part(first, other.entity(), other.tier().label() + ", " + other.why() + ": ");
      first = false;
    }
    var untagged = answer.beyond().untagged();
    if (untagged.passageCount() > 0) {
      if (!first) {
        paper.out().println();
      }
      paper.out().println(words(answer.name(), untagged));
      passages(untagged.passages(), true);
    }
    if (!answer.beyond().namedAfter().isEmpty()) {
      paper.out().println();
      paper
          .out()
          .println("named after it, not shown: " + new TextPage(paper).namedAfter(answer.beyond()));
    }
    more(answer.rest(), answer.entityCount() - answer.entities().size());
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
        + RestText.counted(untagged.passageCount(), "sentence")
        + " in "
        + RestText.counted(untagged.articleCount(), "article");
  }

  private void header(Whereabouts entity) {
    paper
        .out()
        .println(
            marked.styled(marked.line(entity.name(), List.of()), NAME)
                + "  "
                + entity.type().label()
                + " · "
                + RestText.counted(entity.mentionCount(), "mention")
                + " in "
                + RestText.counted(entity.articleCount(), "article")
                + RestText.texts(entity.textCount(), entity.articleCount())
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
    more(new Rest(0, answer.rest().cursor()), answer.rest().count());
  }

  private void seeAlso(String name, Beyond beyond) {
    for (var other : beyond.others()) {
      var entity = other.entity();
      new TextPage(paper)
          .label(
              other.tier().label(),
              marked.line(entity.name(), List.of())
                  + "  "
                  + entity.type().label()
                  + " · "
                  + RestText.counted(entity.mentionCount(), "mention")
                  + ", "
                  + marked.line(other.why(), List.of()));
    }
    if (beyond.untagged().passageCount() > 0) {
      new TextPage(paper).label(Tier.TEXT.label(), words(name, beyond.untagged()));
    }
    if (!beyond.namedAfter().isEmpty()) {
      var page = new TextPage(paper);
      page.label("after", page.namedAfter(beyond));
    }
  }

  private void page(WhoAnswer.Page page) {
    header(page.entity());
    new TextPage(paper).print(page);
    passages(page.entity().passages(), true);
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
    more(answer.rest(), 0);
  }

  private void names(List<EntityCount> names, NamesAnswer.Counted counted) {
    List<List<String>> table = new ArrayList<>();
    for (var row : names) {
      table.add(
          List.of(
              RestText.counted(row.count(), counted.label()),
              row.type().label(),
              marked.line(row.name(), List.of()),
              "forms: " + forms(row.forms())));
    }
    rows.print(table, 2);
  }

  @Override
  public void find(FindAnswer answer) {
    QueryRemarks.of(answer).forEach(paper.remarks());
    if (answer.isEmpty()) {
      return;
    }
    passages(answer.passages(), false);
    var texts = RestText.texts(answer.textCount(), answer.articleCount());
    if (!texts.isEmpty()) {
      paper
          .remarks()
          .accept(
              RestText.counted(answer.passageCount(), "sentence")
                  + " in "
                  + RestText.counted(answer.articleCount(), "article")
                  + texts);
    }
    more(answer.rest(), 0);
  }

  @Override
  public void facts(FactsAnswer answer) {
    if (answer.rowCount() == 0) {
      nothing("no such fact found", List.of());
      return;
    }
    for (var row : answer.rows()) {
      var fact = row.fact();
      var cells =
          List.of(
              fact.kind().label(),
              FactText.standing(fact),
              marked.line(FactText.subject(fact), List.of()),
              marked.line(fact.predicate().orElse(""), List.of()));
      var text =
          marked.line(fact.object().text(), List.of())
              + marked.styled(marked.line(FactText.arguments(fact), List.of()), FAINT);
      if (fact.isDoubtful() || row.passage().isAmongOthers()) {
        passages.addWithSentence(row.passage(), fact.object(), cells, text);
      } else {
        passages.add(row.passage(), fact.object(), cells, text);
      }
    }
    passages.print();
    more(answer.rest(), 0);
  }

  @Override
  public void copies(CopiesAnswer answer) {
    new TextCopies(paper).print(answer);
  }

  @Override
  public void counts(CountsAnswer answer) {
    new TextCounts(paper).print(answer);
    more(answer.rest(), 0);
  }

  @Override
  public void lookup(LookupAnswer answer) {
    new TextPage(paper).print(answer);
  }

  @Override
  public void conflicts(ConflictsAnswer answer) {
    new TextConflicts(paper).print(answer);
    more(answer.rest(), 0);
  }

  @Override
  public void facets(FacetsAnswer answer) {
    new TextFacets(paper).print(answer);
  }

  @Override
  public void figures(FiguresAnswer answer) {
    if (answer.rowCount() == 0) {
      nothing("no such figure found", List.of());
      return;
    }
    for (var row : answer.rows()) {
      var value = row.figure().value();
      var written = row.figure().excerpt();
      passages.add(
          row.passage(),
          written,
          List.of(
              value.kind().label(),
              FigureText.value(value),
              value.qualifier() == Qualifier.EXACT ? "" : value.qualifier().label(),
              answer.ranged() ? row.fit().label() : "",
              row.figure().of().map(of -> marked.line(of.text(), List.of())).orElse(""),
              marked.line(written.text(), List.of())),
          marked.excerpt(row.passage().excerpt(), List.of(written)));
    }
    passages.print();
    more(answer.rest(), 0);
  }

  @Override
  public void sought(SoughtAnswer answer) {
    paper.remarks().accept("asked as: " + answer.asked());
    SoughtText.unknown(answer).ifPresent(line -> paper.out().println(marked.line(line, List.of())));
    if (answer.isEmpty()) {
      near(answer);
      return;
    }
    var answers = answer.rows().stream().filter(SoughtAnswer.Row::isAnswer).toList();
    sought(answers);
    int given = answer.rowCount() - answer.rest().count();
    int left = Math.max(0, answer.answerCount() - given);
    more(left == 0 ? Rest.NOTHING : new Rest(left, answer.rest().cursor()), 0);
  }

  private void near(SoughtAnswer answer) {
    paper.remarks().accept("nothing found that answers");
    if (!answer.rows().isEmpty()) {
      paper.out().println("near, but no answer:");
      sought(answer.rows());
      more(answer.rest(), 0);
    }
  }

  private void sought(List<SoughtAnswer.Row> rows) {
    for (var row : rows) {
      var reply = row.reply().map(SoughtAnswer.Reply::excerpt);
      var sentence = row.passage().excerpt();
      passages.add(
          row.passage(),
          reply.orElse(sentence),
          SoughtText.cells(row).stream().map(cell -> marked.line(cell, List.of())).toList(),
          marked.excerpt(sentence, reply.stream().toList()));
    }
    passages.print();
  }

  private void passages(List<Passage> found, boolean withForms) {
    for (var passage : found) {
      var excerpts = passage.hits().stream().map(Hit::excerpt).toList();
      passages.add(
          passage,
          excerpts.isEmpty() ? passage.excerpt() : excerpts.getFirst(),
          withForms ? List.of(forms(passage)) : List.of(),
          marked.excerpt(passage.excerpt(), excerpts));
    }
    passages.print();
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

  private void nothing(String what, List<String> suggestions) {
    var also =
        suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?";
    paper.remarks().accept(what + also);
  }

  private void more(Rest rest, int names) {
    var cursor = questions == Questions.ONE ? rest.cursor() : Rest.NOTHING.cursor();
    RestText.of(new Rest(rest.count(), cursor), names).ifPresent(paper.remarks());
  }
}
