package org.standoff.identities;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standoff.annotation.EntityType;
import org.standoff.search.ArticleNames;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionStore;
import org.standoff.search.SearchException;
import org.standoff.text.ArticlePath;

/**
 * Corrections as a file of text beside the index, one a line in the order in which they were made,
 * its parts apart by tabs: {@code merge⇥person/panetta⇥person/leon panetta}. Lines are only ever
 * added, by this program or by hand; blank ones and those that begin with {@code #} are kept but
 * count as nothing. Articles are named in it as they are in the index.
 */
public final class CorrectionLog implements CorrectionStore {
  private static final Pattern TAB = Pattern.compile("\t");

  private final Path file;
  private final ArticleNames names;

  /**
   * @param file which need not exist
   */
  public CorrectionLog(Path file, ArticleNames names) {
    this.file = file;
    this.names = names;
  }

  /**
   * All corrections, the first made first.
   *
   * @throws SearchException if a line is none
   */
  @Override
  public List<Correction> read() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Correction> corrections = new ArrayList<>();
    int number = 0;
    for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        corrections.add(parse(line, number));
      }
    }
    return corrections;
  }

  @Override
  public int add(Correction correction) throws IOException {
    int number = read().size() + 1;
    Files.writeString(
        file,
        line(correction) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return number;
  }

  private String line(Correction correction) {
    return switch (correction) {
      case Correction.Merge(var from, var into) -> String.join("\t", "merge", from, into);
      case Correction.Split(var form, var from, var article) -> {
        var place = article.map(names::stored);
        yield String.join("\t", "split", form, from)
            + place.map(path -> "\t" + path.file()).orElse("")
            + place.flatMap(ArticlePath::record).map(record -> "\t" + record).orElse("");
      }
      case Correction.Retype(var key, var type) -> String.join("\t", "type", key, type.label());
      case Correction.Hide(var key) -> String.join("\t", "hide", key);
      case Correction.Undo(var number) -> String.join("\t", "undo", String.valueOf(number));
    };
  }

  /** Where a split holds, when the line has more than the form and the key. */
  private Optional<ArticlePath> article(String[] parts) {
    if (parts.length <= 3) {
      return Optional.empty();
    }
    var record = parts.length > 4 ? Optional.of(parts[4]) : Optional.<String>empty();
    return Optional.of(names.shown(new ArticlePath(parts[3], record)));
  }

  private Correction parse(String line, int number) throws SearchException {
    var parts = TAB.split(line, -1);
    try {
      return switch (parts[0]) {
        case "merge" -> new Correction.Merge(parts[1], parts[2]);
        case "split" -> new Correction.Split(parts[1], parts[2], article(parts));
        case "type" -> new Correction.Retype(parts[1], EntityType.parse(parts[2]));
        case "hide" -> new Correction.Hide(parts[1]);
        case "undo" -> new Correction.Undo(Integer.parseInt(parts[1]));
        default -> throw new IllegalArgumentException("no such correction");
      };
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
      throw new SearchException(
          file + ":" + number + ": '" + line + "' is no correction: mend or remove the line",
          wrong);
    }
  }
}
