package org.standoff.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standoff.output.Format;
import org.standoff.output.JsonAnswer;
import org.standoff.output.paper.Paper;
import org.standoff.output.paper.Printable;
import org.standoff.search.Rest;
import org.standoff.search.Selection;
import org.standoff.serve.http.Problem;
import org.standoff.serve.http.Reply;
import org.standoff.text.ArticlePath;

/** Articles: one as it is, which there are, and on which days they were published. */
final class ArticleEndpoints {
  private static final int MOST_ARTICLES = 200;

  private ArticleEndpoints() {}

  static List<Endpoint> all() {
    return List.of(
        Endpoint.get("article", ArticleEndpoints::article, "path"),
        Endpoint.get(
            "articles",
            ArticleEndpoints::articles,
            "path",
            "since",
            "until",
            "source",
            "limit",
            "after"),
        Endpoint.get("timeline", ArticleEndpoints::timeline, "path", "since", "until", "source"));
  }

  /** The record of the one article that a path or an id means. */
  private static Reply article(Inquiry inquiry) throws IOException, Problem {
    var wanted = inquiry.parameters().needed("path");
    var paths = inquiry.searcher().articles(wanted);
    if (paths.isEmpty()) {
      throw new Problem(Problem.NOT_FOUND, wanted + ": no such article in the index");
    }
    if (paths.size() > 1) {
      throw new Problem(
          Problem.WRONG,
          wanted + " has " + paths.size() + " articles: name one, as in " + paths.getFirst());
    }
    var article = inquiry.searcher().article(paths.getFirst());
    if (article.isEmpty()) {
      throw new Problem(Problem.NOT_FOUND, wanted + " is no longer there");
    }
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    Format.JSONL
        .articlePrinter(new Paper(out, _ -> {}, false), true, inquiry.visit().places())
        .print(article.get());
    out.flush();
    return Reply.json(bytes.toString(StandardCharsets.UTF_8).strip());
  }

  /** Some articles in order of their paths; {@code after} is the path of the last one before. */
  private static Reply articles(Inquiry inquiry) throws IOException {
    var selection = whole(inquiry);
    int limit = Math.min(inquiry.parameters().number("limit", MOST_ARTICLES), MOST_ARTICLES);
    var all = inquiry.searcher().articles(selection);
    int from =
        inquiry
            .parameters()
            .text("after")
            .map(last -> 1 + all.stream().map(ArticlePath::toString).toList().indexOf(last))
            .orElse(0);
    List<String> records = new ArrayList<>();
    var page = all.subList(from, Math.min(all.size(), from + limit));
    for (var path : page) {
      var article = inquiry.searcher().article(path);
      var object = object().put("path", path.toString());
      object.put("title", article.flatMap(it -> it.article().details().title()).orElse(null));
      object.put(
          "published",
          article
              .flatMap(it -> it.article().details().published())
              .map(LocalDate::toString)
              .orElse(null));
      object.put("source", article.map(it -> it.article().details().source()).orElse(""));
      records.add(Printable.json(object.toString()));
    }
    int rest = all.size() - from - page.size();
    Optional<String> next =
        rest > 0 ? Optional.of(page.getLast().toString()) : Optional.<String>empty();
    return Reply.json(JsonAnswer.of(records, new Rest(rest, next)));
  }

  /** How many articles are of each day. */
  private static Reply timeline(Inquiry inquiry) throws IOException {
    List<String> records = new ArrayList<>();
    for (Map.Entry<LocalDate, Integer> day :
        inquiry.searcher().articlesByDay(whole(inquiry)).entrySet()) {
      records.add(
          object().put("day", day.getKey().toString()).put("articles", day.getValue()).toString());
    }
    return Reply.json(JsonAnswer.of(records));
  }

  /** The selection without what is of the page alone. */
  private static Selection whole(Inquiry inquiry) {
    return inquiry.parameters().selection(0).behind(Optional.empty()).limitedTo(Integer.MAX_VALUE);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
