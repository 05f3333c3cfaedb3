package org.standoff.marked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.standoff.text.Article;

/**
 * The sentences and trees of the texts that rules are tested on, written down so that they stay
 * when the models change. They stand in {@code analyses.txt} beside the cases: a text behind {@code
 * >}, with {@code ¶} for the end of a line, and under it its sentences.
 */
public final class WrittenAnalyses {
  private static final String TEXT = "> ";

  private final Map<String, List<String>> lines = new HashMap<>();

  private WrittenAnalyses() {}

  /** Reads the file beside a test class. */
  public static WrittenAnalyses beside(Class<?> test) {
    var written = new WrittenAnalyses();
    try (var file = test.getResourceAsStream("analyses.txt")) {
      var bytes = Objects.requireNonNull(file, "analyses.txt beside " + test).readAllBytes();
      List<String> sentences = List.of();
      for (var line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith(TEXT)) {
          sentences = new ArrayList<>();
          if (written.lines.put(line, sentences) != null) {
            throw new IllegalArgumentException("twice in analyses.txt: " + line);
          }
        } else if (!line.isBlank() && !line.startsWith("#")) {
          sentences.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }

  /** What is written of a text; fails with what could be, if nothing is. */
  public Analysis of(Article article) {
    var key = TEXT + article.text().replace("\n", "¶");
    var sentences = lines.get(key);
    if (sentences == null) {
      throw new AssertionError(
          "not in analyses.txt; the models see this, to be corrected by hand:\n%s\n%s\n"
              .formatted(key, String.join("\n", Analysis.byModels(article).lines())));
    }
    return Analysis.parse(article.readable(), sentences);
  }
}
