package org.standoff.grammar;

import java.util.List;
import org.standoff.tags.Tag;
import org.standoff.treebank.TreebankSentence;

/**
 * How good a parser is on words as people cut them; marks are not counted.
 *
 * @param words how many were counted
 * @param heads the share of them whose head is right (UAS)
 * @param relations the share of them whose head and relation are right, with its subtype (LAS)
 */
public record TreeScore(int words, double heads, double relations) {
  /** Where the tags come from that the parser sees. */
  public enum Tags {
    OWN,
    GOLD
  }

  /** Compares the trees of a parser with those that people made. */
  public static TreeScore of(Parser parser, List<TreebankSentence> sentences, Tags source) {
    int words = 0;
    int heads = 0;
    int relations = 0;
    for (var sentence : sentences) {
      var forms = sentence.forms();
      var tags = source == Tags.OWN ? parser.tags(forms) : goldTags(sentence);
      var state = parser.run(forms, tags);
      for (int i = 0; i < forms.size(); i++) {
        var gold = sentence.words().get(i);
        if (gold.relation().equals("punct")) {
          continue;
        }
        words++;
        if (state.heads[i] == (gold.head() == 0 ? forms.size() : gold.head() - 1)) {
          heads++;
          relations += parser.relation(state, i).equals(gold.relation()) ? 1 : 0;
        }
      }
    }
    return new TreeScore(words, (double) heads / words, (double) relations / words);
  }

  private static List<Tag> goldTags(TreebankSentence sentence) {
    return sentence.words().stream().map(word -> new Tag(word.tag(), word.penn())).toList();
  }
}
