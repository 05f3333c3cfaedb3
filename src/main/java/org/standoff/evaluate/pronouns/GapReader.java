package org.standoff.evaluate.pronouns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.evaluate.AsRead;
import org.standoff.evaluate.GoldFields;
import org.standoff.evaluate.GoldLines;
import org.standoff.evaluate.Marked;

/**
 * Reads GAP as JSON Lines: {@code {"id", "text", "pronoun": {"start", "end"}, "a": {"start", "end",
 * "coref"}, "b": …}}.
 */
public final class GapReader {
  private GapReader() {}

  public static List<Marked<GapSnippet>> read(Path file) throws IOException {
    List<Marked<GapSnippet>> snippets = new ArrayList<>();
    for (var line : GoldLines.read(file)) {
      var fields = line.fields();
      var text = fields.text("text");
      var gold =
          new GapSnippet(
              fields.object("pronoun").span(text),
              candidate(fields.object("a"), text),
              candidate(fields.object("b"), text));
      snippets.add(AsRead.marked(fields, fields.text("id"), text, Optional.empty(), gold));
    }
    return snippets;
  }

  private static GapSnippet.Candidate candidate(GoldFields fields, String text) throws IOException {
    return new GapSnippet.Candidate(fields.span(text), fields.flag("coref"));
  }
}
