package org.standoff.evaluate.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standoff.evaluate.AsRead;
import org.standoff.evaluate.GoldLines;
import org.standoff.evaluate.Marked;

/**
 * Reads CaRB: a tuple a line, {@code sentence TAB predicate TAB subject TAB object [TAB
 * argument]…}. Each sentence is an article.
 */
public final class CarbReader {
  private static final int LEAST = 3;

  private CarbReader() {}

  public static List<Marked<List<CarbTuple>>> read(Path file) throws IOException {
    Map<String, List<CarbTuple>> sentences = new LinkedHashMap<>();
    for (var line : GoldLines.read(file)) {
      var parts = line.text().split("\t", -1);
      if (parts.length < LEAST) {
        throw new IOException(
            line.place() + ": is no tuple: sentence, predicate, subject, object, tabs between");
      }
      var object = String.join(" ", Arrays.asList(parts).subList(LEAST, parts.length));
      sentences
          .computeIfAbsent(parts[0].strip(), _ -> new ArrayList<>())
          .add(CarbTuple.of(parts[1], parts[2], object));
    }
    List<Marked<List<CarbTuple>>> articles = new ArrayList<>();
    for (var sentence : sentences.entrySet()) {
      var name = "carb-" + articles.size();
      try {
        articles.add(
            new Marked<>(
                name,
                AsRead.record(name, sentence.getKey(), Optional.empty()),
                sentence.getValue()));
      } catch (IOException e) {
        throw new IOException(file + ": " + name + ": " + e.getMessage(), e);
      }
    }
    return articles;
  }
}
