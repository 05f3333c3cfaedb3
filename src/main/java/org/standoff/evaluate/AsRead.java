package org.standoff.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.formats.Formats;
import org.standoff.text.Article;

/**
 * Articles as users get them: whatever form a set has, its texts go through the reader of all
 * articles, so that headlines, dates and markup are found as they are in a user's file.
 */
public final class AsRead {
  private static final JsonFactory JSON = new JsonFactory();

  private AsRead() {}

  /**
   * The articles of a file.
   *
   * @throws IOException if a part of it is no article; the message names file, line and reason
   */
  public static List<Article> file(Path file) throws IOException {
    return read(InputStream.nullInputStream(), file.toString());
  }

  /**
   * An article of a record with nothing but these fields.
   *
   * @param published ISO 8601
   * @throws IOException if it is none, such as for a text of blanks; the message is the reason
   */
  public static Article record(String id, String text, Optional<String> published)
      throws IOException {
    var line = new StringWriter();
    try (var json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("published", published.orElse(null));
      json.writeStringField("text", text);
      json.writeEndObject();
    }
    return read(new ByteArrayInputStream(line.toString().getBytes(UTF_8)), "-").getFirst();
  }

  /**
   * An article of a record of gold.
   *
   * @param fields the record
   * @throws IOException if its text is no article; the message says where it was read
   */
  public static <G> Marked<G> marked(
      GoldFields fields, String id, String text, Optional<String> published, G gold)
      throws IOException {
    try {
      return new Marked<>(id, record(id, text, published), gold);
    } catch (IOException e) {
      throw fields.fault(e.getMessage());
    }
  }

  private static List<Article> read(InputStream standardInput, String path) throws IOException {
    List<Article> articles = new ArrayList<>();
    Formats.reader(standardInput)
        .read(
            List.of(path),
            new ReadingSink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void rejection(Rejection rejection) throws IOException {
                throw new IOException(path.equals("-") ? rejection.reason() : rejection.toString());
              }

              @Override
              public void notice(Notice notice) {}
            });
    return articles;
  }
}
