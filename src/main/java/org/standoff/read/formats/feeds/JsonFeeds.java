package org.standoff.read.formats.feeds;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Entities;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.decoding.Decoded;

/** JSON Feed: an article an item. */
public final class JsonFeeds implements FileFormat {
  private static final int MAXIMUM_BYTES = 16 << 20;

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public List<String> endings() {
    return List.of();
  }

  @Override
  public FormatClaim claim(Input input) {
    var start = input.head().text().replace("\0", "");
    return start.startsWith("{") && start.contains("//jsonfeed.org/version/")
        ? FormatClaim.CERTAIN
        : FormatClaim.NONE;
  }

  @Override
  public String kind(Input input) {
    return "JSON Feed";
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    JsonNode feed;
    try {
      var bytes = input.bytes().readNBytes(MAXIMUM_BYTES);
      // Made here, since no question should wait for it to start.
      feed = new JsonMapper().readTree(Decoded.file(bytes).text());
    } catch (JacksonException e) {
      sink.rejection(
          Rejection.noArticle(
              input.name(), "is a JSON Feed that is cut or broken: " + e.getOriginalMessage()));
      return;
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(input.name(), OptionalInt.empty(), e));
      return;
    }
    List<FeedEntry> entries = new ArrayList<>();
    for (var item : feed.path("items")) {
      entries.add(entry(item, feed));
    }
    FeedArticles.give(entries, input, sink);
  }

  private static FeedEntry entry(JsonNode item, JsonNode feed) {
    return new FeedEntry(
        text(item, "id"),
        text(item, "title").orElse(""),
        html(item),
        text(item, "url").or(() -> text(item, "external_url")),
        author(item).or(() -> author(feed)),
        text(item, "date_published").or(() -> text(item, "date_modified")),
        text(item, "language").or(() -> text(feed, "language")).map(JsonFeeds::code),
        text(feed, "title"));
  }

  private static String code(String language) {
    return language.length() > 2 && language.charAt(2) == '-' ? language.substring(0, 2) : language;
  }

  private static String html(JsonNode item) {
    return text(item, "content_html")
        .or(() -> text(item, "content_text").map(JsonFeeds::paragraphs))
        .or(() -> text(item, "summary").map(JsonFeeds::paragraphs))
        .orElse("");
  }

  private static String paragraphs(String text) {
    return "<p>" + Entities.escape(text).replaceAll("\\s*\n\\s*", "</p><p>") + "</p>";
  }

  private static Optional<String> author(JsonNode holder) {
    return text(holder.path("authors").path(0), "name")
        .or(() -> text(holder.path("author"), "name"));
  }

  private static Optional<String> text(JsonNode holder, String field) {
    var node = holder.path(field);
    return node.isValueNode() && !node.isNull()
        ? Optional.of(node.asText().strip()).filter(value -> !value.isEmpty())
        : Optional.empty();
  }
}
