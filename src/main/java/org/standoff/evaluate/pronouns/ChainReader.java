package org.standoff.evaluate.pronouns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.evaluate.AsRead;
import org.standoff.evaluate.GoldLines;
import org.standoff.evaluate.Marked;

/**
 * Reads chains of coreference as JSON Lines: {@code {"id", "text", "chains": [{"type", "mentions":
 * [[start, end]]}]}}. Of them, those of type person, organization and place are taken.
 */
public final class ChainReader {
  private static final Set<String> TYPES = Set.of("person", "organization", "place");

  private ChainReader() {}

  public static List<Marked<List<Chain>>> read(Path file) throws IOException {
    List<Marked<List<Chain>>> articles = new ArrayList<>();
    for (var line : GoldLines.read(file)) {
      var fields = line.fields();
      var text = fields.text("text");
      List<Chain> chains = new ArrayList<>();
      for (var chain : fields.objects("chains")) {
        if (chain.optionalText("type").filter(TYPES::contains).isPresent()) {
          chains.add(new Chain(chain.spans("mentions", text)));
        }
      }
      articles.add(AsRead.marked(fields, fields.text("id"), text, Optional.empty(), chains));
    }
    return articles;
  }
}
