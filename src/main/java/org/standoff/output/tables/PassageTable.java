package org.standoff.output.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.Printable;
import org.standoff.output.paper.TextTable;
import org.standoff.search.ArticleHead;
import org.standoff.search.Excerpt;
import org.standoff.search.Passage;
import org.standoff.text.ArticlePath;

/**
 * Prints passages as rows below a head that says which article they are from, the line and column
 * of each first. An article's head is whole once in an answer; where rows of other articles stand
 * between, its path alone says that it goes on, so that the order of the rows is never changed.
 */
public final class PassageTable {
  private static final String TITLE = "1";
  private static final String PATH = "35";
  private static final String FAINT = "2";
  private static final String INDENT = "  ";

  private final Paper paper;
  private final MarkedLine marked;
  private final TextTable table;
  private final Set<ArticlePath> headed = new HashSet<>();
  private final List<ArticleHead> articles = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** What stands below a row, by its number. */
  private final Map<Integer, List<String>> reasons = new HashMap<>();

  public PassageTable(Paper paper) {
    this.paper = paper;
    marked = new MarkedLine(paper.colours());
    table = new TextTable(paper);
  }

  /**
   * A row, with the sentences around the passage as rows of their own.
   *
   * @param place what its line and column are of
   * @param cells what stands between place and text; as many in all rows until they are printed
   */
  public void add(Passage passage, Excerpt place, List<String> cells, String text) {
    if (repeats(passage)) {
      return;
    }
    passage.before().forEach(sentence -> addBeside(passage, sentence, cells));
    add(passage.article(), place, cells, text + alsoCounted(passage));
    reasons.put(rows.size() - 1, below(passage));
    passage.after().forEach(sentence -> addBeside(passage, sentence, cells));
  }

  /** The sentence in which a row's words stand, below it, and those around it. */
  public void addWithSentence(Passage passage, Excerpt words, List<String> cells, String text) {
    if (repeats(passage)) {
      return;
    }
    passage.before().forEach(sentence -> addBeside(passage, sentence, cells));
    add(passage.article(), words, cells, text + alsoCounted(passage));
    addBeside(passage, passage.excerpt(), cells);
    reasons.put(rows.size() - 1, below(passage));
    passage.after().forEach(sentence -> addBeside(passage, sentence, cells));
  }

  /** Whether a row above says the same in a copy of the article. */
  private static boolean repeats(Passage passage) {
    return passage.copies().of().isPresent();
  }

  private String alsoCounted(Passage passage) {
    int also = passage.copies().also().size();
    var counted = also == 0 ? "" : "  +" + (also == 1 ? "1 copy" : also + " copies");
    return also == 0 ? "" : marked.styled(counted, FAINT);
  }

  /** Why a passage matched, and, where that is wanted, where its copies are. */
  private List<String> below(Passage passage) {
    List<String> below = new ArrayList<>(passage.reasons());
    if (passage.copies().listed()) {
      for (var copy : passage.copies().also()) {
        var details = copy.article().details();
        below.add(
            "also "
                + copy.article().path()
                + ":"
                + copy.excerpt().place()
                + details.published().map(day -> " · " + day).orElse("")
                + details.title().map(title -> " · " + title).orElse(""));
      }
    }
    return below;
  }

  private void addBeside(Passage passage, Excerpt sentence, List<String> cells) {
    List<String> dash = new ArrayList<>(Collections.nCopies(cells.size(), ""));
    if (!dash.isEmpty()) {
      dash.set(0, "-");
    }
    var text = marked.styled(marked.excerpt(sentence, List.of()), FAINT);
    add(passage.article(), sentence, dash, text);
  }

  private void add(ArticleHead article, Excerpt place, List<String> cells, String text) {
    List<String> row = new ArrayList<>(cells.size() + 2);
    row.add(place.where());
    row.addAll(cells);
    row.add(text);
    articles.add(article);
    rows.add(row);
  }

  /** Prints the rows that were added since the last time. */
  public void print() {
    var lines = table.lines(rows, 0);
    for (int i = 0; i < lines.size(); i++) {
      var article = articles.get(i);
      if (i == 0 || !article.path().equals(articles.get(i - 1).path())) {
        paper.out().println(head(article));
      }
      paper.out().println(INDENT + lines.get(i));
      for (var reason : reasons.getOrDefault(i, List.of())) {
        var line = INDENT + INDENT + INDENT + marked.line(reason, List.of());
        paper.out().println(marked.styled(line, FAINT));
      }
    }
    reasons.clear();
    articles.clear();
    rows.clear();
  }

  private String head(ArticleHead article) {
    var path = marked.styled(Printable.line(article.path().toString()), PATH);
    if (!headed.add(article.path())) {
      return path;
    }
    var details = article.details();
    var head = new StringBuilder();
    details
        .title()
        .map(title -> marked.styled(marked.line(title.strip(), List.of()), TITLE))
        .ifPresent(title -> head.append(title).append(INDENT));
    if (isOutlet(article)) {
      head.append(marked.line(details.source(), List.of())).append(" · ");
    }
    details.published().ifPresent(day -> head.append(day).append(" · "));
    return head.append(path).toString();
  }

  /** Whether the source says more than the file that the path names anyway. */
  private static boolean isOutlet(ArticleHead article) {
    var source = article.details().source();
    return !source.isBlank() && !lastPart(source).equals(lastPart(article.path().file()));
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
