package org.standoff.evaluate.treebanks;

import java.util.ArrayList;
import java.util.List;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Row;
import org.standoff.grammar.Parser;
import org.standoff.grammar.TreeScore;
import org.standoff.tags.TagScore;
import org.standoff.tags.Tagger;
import org.standoff.treebank.TreebankSentence;

/** Parts of speech and trees, by the share of words that are right; marks have no trees. */
public final class TreebankScores {
  private static final int DIGITS = 4;

  private TreebankScores() {}

  /** A row for the tags, and one for the trees with our own tags and with those of the gold. */
  public static List<Row> of(Tagger tagger, Parser parser, List<TreebankSentence> sentences) {
    List<Row> rows = new ArrayList<>();
    if (sentences.isEmpty()) {
      return rows;
    }
    var tags = TagScore.of(tagger, sentences);
    rows.add(
        new Row(
            "tags",
            new Cell.Measure("universal", tags.universal(), DIGITS),
            new Cell.Measure("Penn", tags.penn(), DIGITS),
            new Cell.Count("words", tags.words())));
    for (var source : TreeScore.Tags.values()) {
      var trees = TreeScore.of(parser, sentences, source);
      rows.add(
          new Row(
              switch (source) {
                case OWN -> "trees";
                case GOLD -> "  gold tags";
              },
              new Cell.Measure("heads", trees.heads(), DIGITS),
              new Cell.Measure("labelled", trees.relations(), DIGITS),
              new Cell.Count("words", trees.words())));
    }
    return rows;
  }
}
