package org.standoff.treebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.treebank.TreebankSentence.TreebankWord;

class TreebankReaderTest {
  private static final String TWO_SENTENCES =
      """
      # text = They don't.
      1|They|they|PRON|PRP|_|2|nsubj|_|_
      2-3|don't|_|_|_|_|_|_|_|_
      2|do|do|AUX|VBP|_|0|root|_|_
      3|n't|not|PART|RB|_|2|advmod|_|_
      3.1|go|go|VERB|VB|_|_|_|_|_
      4|.|.|PUNCT|.|_|2|punct|_|_

      1|Go|go|VERB|VB|_|0|root|_|_
      """
          .replace('|', '\t');

  @TempDir private Path folder;

  @Test
  void aSentenceIsMadeOfItsSyntacticWords() throws IOException {
    var sentences = read(TWO_SENTENCES);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.getFirst().forms()).containsExactly("They", "do", "n't", ".");
    assertThat(sentences.getFirst().words().get(2))
        .isEqualTo(new TreebankWord("n't", "PART", "RB", 2, "advmod"));
  }

  @Test
  void aPackedFileIsReadTheSame() throws IOException {
    var file = folder.resolve("t.conllu.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TWO_SENTENCES.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(TreebankReader.read(List.of(file))).isEqualTo(read(TWO_SENTENCES));
  }

  @Test
  void aLineThatIsNoWordIsNamedWithItsPlace() {
    assertThatThrownBy(() -> read("# one\nThey don't.\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("t.conllu:2: a word of CoNLL-U has 10 columns, not 1");
    assertThatThrownBy(() -> read("1|They|they|PRON|PRP|_|x|nsubj|_|_".replace('|', '\t')))
        .hasMessageContaining("t.conllu:1: the head of a word is a number, not x");
  }

  private List<TreebankSentence> read(String text) throws IOException {
    var file = folder.resolve("t.conllu");
    Files.writeString(file, text);
    return TreebankReader.read(List.of(file));
  }
}
