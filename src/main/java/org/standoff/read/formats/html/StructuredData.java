package org.standoff.read.formats.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class StructuredData {
  private static final int MOST_NODES = 5_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Optional<JsonNode> article;

  private StructuredData(Optional<JsonNode> article) {
    this.article = article;
  }

  static StructuredData of(Document page) {
    var articles = new ArrayList<JsonNode>();
    for (var script : page.select("script[type*=ld+json]")) {
      try {
        collect(MAPPER.readTree(script.data().strip()), articles);
      } catch (JacksonException broken) {
        // A page with broken data is read by its other signs.
      }
    }
    return new StructuredData(
        articles.stream()
            .filter(node -> node.has("articleBody"))
            .findFirst()
            .or(() -> articles.stream().filter(node -> node.has("datePublished")).findFirst())
            .or(() -> articles.stream().findFirst()));
  }

  /** All nodes that are some kind of article, the outer ones first. */
  private static void collect(JsonNode root, List<JsonNode> articles) {
    var open = new ArrayDeque<JsonNode>();
    open.add(root);
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      var node = open.remove();
      if (isArticle(node)) {
        articles.add(node);
      }
      node.forEach(open::add);
    }
  }

  private static boolean isArticle(JsonNode node) {
    var type = node.path("@type");
    if (type.isArray()) {
      for (var one : type) {
        if (isArticle(one.asText())) {
          return true;
        }
      }
    }
    return isArticle(type.asText());
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article")
        || type.endsWith("Posting")
        || type.equals("Report")
        || type.equals("Recipe");
  }

  Optional<String> headline() {
    return text("headline").or(() -> text("name"));
  }

  Optional<String> published() {
    return text("datePublished").or(() -> text("dateCreated"));
  }

  Optional<String> body() {
    return text("articleBody");
  }

  /** The names of all authors. */
  List<String> authors() {
    var names = new ArrayList<String>();
    article.ifPresent(node -> names(node.path("author"), names));
    return names;
  }

  Optional<String> publisher() {
    var names = new ArrayList<String>();
    article.ifPresent(node -> names(node.path("publisher"), names));
    return names.stream().findFirst();
  }

  private static void names(JsonNode node, List<String> names) {
    if (node.isArray()) {
      node.forEach(one -> names(one, names));
    } else if (node.isObject()) {
      names(node.path("name"), names);
    } else if (node.isTextual() && !node.textValue().isBlank()) {
      names.add(plain(node.textValue()));
    }
  }

  private Optional<String> text(String name) {
    return article
        .map(node -> node.path(name))
        .map(node -> node.isArray() && !node.isEmpty() ? node.get(0) : node)
        .filter(JsonNode::isTextual)
        .map(node -> plain(node.textValue()))
        .filter(text -> !text.isBlank());
  }

  /** Entities and tags are often left in. */
  private static String plain(String text) {
    return Parser.unescapeEntities(text, false).strip();
  }
}
