package org.standoff.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.standoff.annotation.EntityType;
import org.standoff.search.Correction;

/**
 * Corrections as a file of text beside the index, one a line in the order in which they were made,
 * its parts apart by tabs: {@code merge⇥person/panetta⇥person/leon panetta}. Lines are only ever
 * added, by this program or by hand; blank ones and those that begin with {@code #} are kept but
 * count as nothing.
 *
 * @param file which need not exist
 */
public record CorrectionLog(Path file) {
  private static final Pattern TAB = Pattern.compile("\t");

  /**
   * All corrections, the first made first.
   *
   * @throws IndexException if a line is none
   */
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

  /** Adds a correction, and returns its number. */
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

  /** A correction as the log has it. */
  public static String line(Correction correction) {
    return switch (correction) {
      case Correction.Merge(var from, var into) -> String.join("\t", "merge", from, into);
      case Correction.Split(var form, var from) -> String.join("\t", "split", form, from);
      case Correction.Retype(var key, var type) -> String.join("\t", "type", key, type.label());
      case Correction.Hide(var key) -> String.join("\t", "hide", key);
      case Correction.Undo(var number) -> String.join("\t", "undo", String.valueOf(number));
    };
  }

  private Correction parse(String line, int number) throws IndexException {
    var parts = TAB.split(line, -1);
    try {
      return switch (parts[0]) {
        case "merge" -> new Correction.Merge(parts[1], parts[2]);
        case "split" -> new Correction.Split(parts[1], parts[2]);
        case "type" -> new Correction.Retype(parts[1], EntityType.parse(parts[2]));
        case "hide" -> new Correction.Hide(parts[1]);
        case "undo" -> new Correction.Undo(Integer.parseInt(parts[1]));
        default -> throw new IllegalArgumentException("no such correction");
      };
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
      throw new IndexException(
          file + ":" + number + ": '" + line + "' is no correction: mend or remove the line",
          wrong);
    }
  }
}
