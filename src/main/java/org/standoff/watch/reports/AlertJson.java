package org.standoff.watch.reports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.standoff.output.paper.Printable;
import org.standoff.text.ArticlePart;
import org.standoff.watch.Alert;
import org.standoff.watch.AlertPassage;

/**
 * An alert as JSON. Spans of sentences count UTF-16 code units of the article's text, those of hits
 * in the sentence; lines and columns are counted from 1.
 */
public final class AlertJson {
  /** The field by which a file tells which alerts it has. */
  static final String NUMBER = "number";

  private AlertJson() {}

  /** An alert on one line. */
  static String line(Alert alert) {
    return Printable.json(of(alert).toString());
  }

  /** The object of an alert. */
  public static ObjectNode of(Alert alert) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("version", 1);
    json.put(NUMBER, alert.number());
    json.put("id", alert.id().toString());
    json.put("watch", alert.watch());
    json.put("query", alert.query());
    json.put("note", alert.note().orElse(null));
    json.put("kind", alert.kind().label());
    json.put("found", alert.found().toString());
    json.put("copies", alert.copies());
    var passages = json.putArray("passages");
    alert.passages().forEach(passage -> passages.add(of(passage)));
    return json;
  }

  private static ObjectNode of(AlertPassage passage) {
    var json = JsonNodeFactory.instance.objectNode();
    var head = passage.article();
    var article = json.putObject("article");
    article.put("id", head.id());
    article.put("path", head.path().toString());
    article.put("source", head.details().source());
    article.put("url", head.details().url().orElse(null));
    article.put("title", head.details().title().orElse(null));
    article.put("published", head.details().published().map(LocalDate::toString).orElse(null));
    var excerpt = passage.excerpt();
    var sentence = json.putObject("sentence");
    sentence.put("n", passage.sentence());
    if (excerpt.part() == ArticlePart.TITLE) {
      sentence.put("place", excerpt.part().label());
    }
    sentence.put("start", excerpt.span().start());
    sentence.put("end", excerpt.span().end());
    sentence.put("line", excerpt.place().line());
    sentence.put("column", excerpt.place().column());
    sentence.put("text", excerpt.text());
    var hits = json.putArray("hits");
    for (var hit : passage.hits()) {
      hits.addObject()
          .put("start", hit.start())
          .put("end", hit.end())
          .put("text", hit.of(excerpt.text()));
    }
    json.put("why", passage.why());
    json.put("value", passage.value().orElse(null));
    json.put("before", passage.before().orElse(null));
    json.put("changed", passage.changed());
    return json;
  }
}
