package org.standoff.evaluate.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.GoldArticle;
import org.standoff.annotation.GoldArticle.GoldName;
import org.standoff.evaluate.AsRead;
import org.standoff.text.Article;
import org.standoff.text.Span;

/**
 * Reads articles in which names are marked, in one of two forms, told apart by the file's name;
 * each may be gzipped.
 *
 * <ul>
 *   <li>{@code .jsonl}: an article a line, {@code {"id", "text", "mentions": [{"type", "start",
 *       "end"}]}}, offsets in UTF-16 code units, read by the same reader as any article.
 *   <li>{@code .txt}: name samples of OpenNLP, a sentence a line, tokens with blanks between them
 *       and names as {@code <START:person> Angela Merkel <END>}; a blank line ends an article.
 * </ul>
 *
 * <p>Types that are no {@link EntityType}, such as dates, are left out.
 */
public final class GoldReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String START = "<START:";
  private static final String END = "<END>";

  private GoldReader() {}

  /**
   * The articles of the files, in order.
   *
   * @throws IOException if a file cannot be read or holds something else; it says where
   */
  public static List<GoldArticle> read(List<Path> files) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (var file : files) {
      var name = file.toString().replaceFirst("[.]gz$", "");
      if (name.endsWith(".txt")) {
        readSamples(file, articles);
      } else {
        readRecords(file, articles);
      }
    }
    return articles;
  }

  private static void readRecords(Path file, List<GoldArticle> articles) throws IOException {
    for (var article : AsRead.file(file)) {
      articles.add(new GoldArticle(article, names(article)));
    }
  }

  private static List<GoldName> names(Article article) throws IOException {
    var mentions = article.details().metadata().get("mentions");
    if (mentions == null) {
      throw new IOException(article.path() + ": no field \"mentions\" with the marked names");
    }
    List<GoldName> names = new ArrayList<>();
    try {
      for (JsonNode mention : JSON.readTree(mentions)) {
        var span = new Span(mention.required("start").asInt(), mention.required("end").asInt());
        type(mention.required("type").asText())
            .ifPresent(type -> names.add(new GoldName(type, span)));
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(article.path() + ": \"mentions\" is no list of spans", e);
    }
    return names;
  }

  private static void readSamples(Path file, List<GoldArticle> articles) throws IOException {
    try (var in = Files.newInputStream(file);
        var lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      var sample = new Sample(file.getFileName().toString());
      int number = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          sample.finish(articles);
        } else if (!sample.add(line)) {
          throw new IOException(file + ":" + number + ": <START:…> and <END> do not match");
        }
      }
      sample.finish(articles);
    }
  }

  private static Optional<EntityType> type(String label) {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.label().equals(label))
        .findFirst();
  }

  /** An article in the making. */
  private static final class Sample {
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldName> names = new ArrayList<>();
    private int count;

    Sample(String file) {
      this.file = file;
    }

    /** Adds a sentence; false if its marks do not match. */
    boolean add(String line) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      Optional<EntityType> type = Optional.empty();
      boolean open = false;
      int start = 0;
      boolean first = true;
      for (var token : line.strip().split("\\s+", -1)) {
        if (token.startsWith(START) && token.endsWith(">")) {
          if (open) {
            return false;
          }
          open = true;
          type = type(token.substring(START.length(), token.length() - 1));
          start = first ? text.length() : text.length() + 1;
          continue;
        }
        if (token.equals(END)) {
          if (!open || start >= text.length()) {
            return false;
          }
          var span = new Span(start, text.length());
          type.ifPresent(known -> names.add(new GoldName(known, span)));
          open = false;
          continue;
        }
        if (!first) {
          text.append(' ');
        }
        text.append(token);
        first = false;
      }
      return !open;
    }

    void finish(List<GoldArticle> articles) {
      if (!text.isEmpty()) {
        count++;
        articles.add(new GoldArticle(Article.of(file + "#" + count, text.toString()), names));
        text.setLength(0);
        names.clear();
      }
    }
  }
}
