package org.standoff.watch.reports;

import java.util.List;
import org.standoff.output.cells.RestText;
import org.standoff.output.paper.MarkedLine;
import org.standoff.output.paper.MarkedLine.Mark;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.Printable;
import org.standoff.watch.Alert;
import org.standoff.watch.AlertPassage;

/** Alerts as text for people. */
public final class AlertText {
  private static final String BOLD = "1";
  private static final String HIT = "1;31";
  private static final String PATH = "35";

  /** Of a digest so many articles are shown, each by its first passage. */
  private static final int MOST_ARTICLES = 5;

  private AlertText() {}

  /** What an alert tells of, in one line. */
  static String title(Alert alert) {
    var first = alert.passages().getFirst();
    var details = first.article().details();
    return switch (alert.kind()) {
      case DIGEST ->
          alert.watch()
              + ": "
              + RestText.counted(alert.passages().size(), "sentence")
              + " in "
              + RestText.counted(alert.articles().size(), "article");
      case NEW, CHANGED ->
          alert.watch()
              + (alert.kind() == Alert.Kind.CHANGED ? " (changed)" : "")
              + ": "
              + details.title().orElseGet(() -> first.article().path().toString())
              + value(first);
    };
  }

  /** The value of a passage, and the one before: {@code [48, was 37]}. */
  static String value(AlertPassage passage) {
    return passage
        .value()
        .map(now -> "  [" + now + passage.before().map(it -> ", was " + it).orElse("") + "]")
        .orElse("");
  }

  /** Prints an alert; of a digest only its first articles. */
  public static void print(Alert alert, Paper paper) {
    var marked = new MarkedLine(paper.colours());
    paper.out().println(marked.styled(Printable.line(head(alert)), BOLD));
    var passages = alert.kind() == Alert.Kind.DIGEST ? firstOfArticles(alert) : alert.passages();
    print(passages, paper);
    int more = alert.articles().size() - MOST_ARTICLES;
    if (alert.kind() == Alert.Kind.DIGEST && more > 0) {
      paper.out().println("  … and " + RestText.counted(more, "more article"));
    }
  }

  /** Passages below the heads of their articles. */
  public static void print(List<AlertPassage> passages, Paper paper) {
    var marked = new MarkedLine(paper.colours());
    AlertPassage last = null;
    for (var passage : passages) {
      if (last == null || !last.article().path().equals(passage.article().path())) {
        paper.out().println(marked.styled(Printable.line(head(passage)), PATH));
      }
      last = passage;
      var marks = passage.hits().stream().map(hit -> new Mark(hit, "▸", "◂", HIT)).toList();
      paper
          .out()
          .println(
              "  "
                  + passage.excerpt().where()
                  + "  "
                  + marked.line(passage.excerpt().text(), marks)
                  + Printable.line(value(passage)));
    }
  }

  private static List<AlertPassage> firstOfArticles(Alert alert) {
    return alert.articles().stream()
        .limit(MOST_ARTICLES)
        .map(path ->
            alert.passages().stream()
                .filter(it -> it.article().path().equals(path))
                .findFirst()
                .orElseThrow())
        .toList();
  }

  private static String head(Alert alert) {
    var of = alert.watch() + "  " + alert.kind().label();
    var digest =
        alert.kind() == Alert.Kind.DIGEST
            ? " of "
                + RestText.counted(alert.passages().size(), "sentence")
                + " in "
                + RestText.counted(alert.articles().size(), "article")
            : "";
    var copies = alert.copies() == 0 ? "" : "  +" + copies(alert.copies());
    return of + digest + copies + alert.note().map(why -> "  (" + why + ")").orElse("");
  }

  private static String copies(int count) {
    return count == 1 ? "1 copy" : count + " copies";
  }

  private static String head(AlertPassage passage) {
    var details = passage.article().details();
    return passage.article().path()
        + details.published().map(day -> "  " + day).orElse("")
        + details.title().map(title -> "  " + title).orElse("");
  }
}
