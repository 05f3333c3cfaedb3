package org.standoff.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The forms in which marked texts come. */
public enum GoldForm {
  /** A folder of our gold articles. */
  GOLD,
  /** Marked names, as JSON Lines or name samples of OpenNLP. */
  NAMES,
  /** Pronouns with two names each. */
  GAP,
  /** Quotations and reported speech. */
  POLNEAR,
  /** Who did what, as a table. */
  CARB,
  /** Dates. */
  TIMEBANK,
  /** Numbers. */
  RECOGNIZERS,
  /** Sentences with tags and trees, as CoNLL-U. */
  TREEBANK,
  /** Chains of words for the same person, organization or place. */
  CHAINS;

  private static final int COLUMNS_OF_TREEBANKS = 10;

  /** The name in options. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The form of some files, by the beginning of the first of them.
   *
   * @throws IOException if it cannot be read or is of no known form
   */
  public static GoldForm of(List<Path> paths) throws IOException {
    var path = paths.getFirst();
    if (Files.isDirectory(path)) {
      return GOLD;
    }
    var lines = GoldLines.read(path, 1);
    if (lines.isEmpty()) {
      throw new IOException(path + ": is empty");
    }
    var first = lines.getFirst();
    if (first.text().startsWith("{")) {
      return ofRecord(first);
    }
    int columns = first.text().split("\t", -1).length;
    if (first.text().startsWith("# ") || columns == COLUMNS_OF_TREEBANKS) {
      return TREEBANK;
    }
    return columns > 1 ? CARB : NAMES;
  }

  private static GoldForm ofRecord(GoldLines.Line line) throws IOException {
    var fields = line.fields();
    if (fields.has("mentions")) {
      return NAMES;
    }
    if (fields.has("pronoun")) {
      return GAP;
    }
    if (fields.has("attributions")) {
      return POLNEAR;
    }
    if (fields.has("timex")) {
      return TIMEBANK;
    }
    if (fields.has("model") && fields.has("input")) {
      return RECOGNIZERS;
    }
    if (fields.has("chains")) {
      return CHAINS;
    }
    throw fields.fault("is of no form of gold that is known: docs/gold.md describes them");
  }
}
