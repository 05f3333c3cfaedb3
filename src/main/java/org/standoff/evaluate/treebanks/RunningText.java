package org.standoff.evaluate.treebanks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.evaluate.AsRead;
import org.standoff.evaluate.GoldLines;
import org.standoff.evaluate.Marked;

/**
 * Puts the documents of a treebank (CoNLL-U with {@code # newdoc id}, {@code # newpar} and {@code #
 * text}) together again: sentences with a blank between them, unless the last word says {@code
 * SpaceAfter=No}, paragraphs with an empty line.
 */
public final class RunningText {
  private static final String DOCUMENT = "# newdoc id = ";
  private static final String PARAGRAPH = "# newpar";
  private static final String TEXT = "# text = ";
  private static final String NO_BLANK = "SpaceAfter=No";

  private final List<Marked<MarkedSentences>> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<Integer> ends = new HashSet<>();
  private String name = "";
  private String before = "";

  private RunningText() {}

  /**
   * The documents of a file; none where it does not say where they begin.
   *
   * @throws IOException if it cannot be read
   */
  public static List<Marked<MarkedSentences>> read(Path file) throws IOException {
    var reading = new RunningText();
    for (var line : GoldLines.read(file)) {
      reading.add(line.text());
    }
    reading.finish();
    return reading.documents;
  }

  private void add(String line) throws IOException {
    if (line.startsWith(DOCUMENT)) {
      finish();
      name = line.substring(DOCUMENT.length()).strip();
    } else if (line.startsWith(PARAGRAPH)) {
      before = "\n\n";
    } else if (line.startsWith(TEXT) && !name.isEmpty()) {
      text.append(text.isEmpty() ? "" : before)
          .append(line.substring(TEXT.length()).stripTrailing());
      ends.add(text.length());
      before = " ";
    } else if (!line.startsWith("#")) {
      before = line.contains(NO_BLANK) ? "" : " ";
    }
  }

  private void finish() throws IOException {
    if (!ends.isEmpty()) {
      documents.add(
          new Marked<>(
              name,
              AsRead.record(name, text.toString(), Optional.empty()),
              new MarkedSentences(genre(name), ends)));
    }
    text.setLength(0);
    ends.clear();
    before = "";
  }

  /** {@code news} for {@code GUM_news_afghan}, {@code weblog} for {@code weblog-blogspot.com_x}. */
  private static String genre(String name) {
    var parts = name.split("[-_]", -1);
    boolean corpusFirst = parts[0].equals(parts[0].toUpperCase(Locale.ROOT)) && parts.length > 1;
    return parts.length == 1 ? "" : corpusFirst ? parts[1] : parts[0];
  }
}
