package org.standoff.evaluate.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.evaluate.AsRead;
import org.standoff.evaluate.CharacterKinds;
import org.standoff.evaluate.GoldFields;
import org.standoff.evaluate.GoldLines;
import org.standoff.evaluate.Marked;
import org.standoff.text.Span;

/**
 * Reads PolNeAR as JSON Lines: {@code {"doc", "text", "attributions": [{"source": [{"spans":
 * [[start, end]], "text"}], "cue": […], "content": […]}]}}. Attributions without content or source
 * are left out.
 */
public final class AttributionReader {
  private AttributionReader() {}

  public static List<Marked<List<Attribution>>> read(Path file) throws IOException {
    List<Marked<List<Attribution>>> articles = new ArrayList<>();
    for (var line : GoldLines.read(file)) {
      var fields = line.fields();
      var text = fields.text("text");
      List<Attribution> attributions = new ArrayList<>();
      for (var attribution : fields.objects("attributions")) {
        attribution(attribution, text).ifPresent(attributions::add);
      }
      articles.add(AsRead.marked(fields, fields.text("doc"), text, Optional.empty(), attributions));
    }
    return articles;
  }

  private static Optional<Attribution> attribution(GoldFields fields, String text)
      throws IOException {
    var content = spans(fields, "content", text).stream().reduce(Span::hull);
    var sources = spans(fields, "source", text);
    if (content.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    for (var source : fields.objects("source")) {
      words.addAll(CharacterKinds.words(source.text("text")));
    }
    return Optional.of(
        new Attribution(
            content.get(), Attribution.isDirect(content.get().of(text)), sources, words));
  }

  private static List<Span> spans(GoldFields fields, String part, String text) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (var piece : fields.objects(part)) {
      spans.addAll(piece.spans("spans", text));
    }
    return spans;
  }
}
