package org.standoff.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.Rounds;
import org.standoff.learn.network.NetworkSettings;
import org.standoff.tags.TaggerModel;
import org.standoff.tags.TagsTraining;
import org.standoff.text.Tree;
import org.standoff.treebank.TreebankSentence;
import org.standoff.treebank.TreebankSentence.TreebankWord;
import org.standoff.words.WordClusters;

class ParserTest {
  private static final WordClusters CLUSTERS = clusters();
  private static final TaggerModel TAGS = tags();
  private static final Parser SHIPPED = shipped();

  private static WordClusters clusters() {
    try (var in = ParserTest.class.getResourceAsStream("/models/clusters.bin")) {
      return WordClusters.readFile(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TaggerModel tags() {
    try (var in = ParserTest.class.getResourceAsStream("/models/tags.bin")) {
      return TaggerModel.read(in, CLUSTERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parser shipped() {
    try (var in = ParserTest.class.getResourceAsStream("/models/grammar.bin")) {
      return ParserModel.read(in, CLUSTERS).parser(TAGS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After each word, its head and what it is to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Panetta denied the report . ~ Panetta<denied:nsubj denied:root the<report:det report<denied:obj .<denied:punct
          The deal was signed by Okafor . ~ The<deal:det deal<signed:nsubj:pass was<signed:aux:pass signed:root by<Okafor:case Okafor<signed:obl:agent .<signed:punct
          The minister 's office paid 1|,|200 dollars . ~ The<minister:det minister<office:nmod:poss 's<minister:case office<paid:nsubj paid:root 1,200<dollars:nummod dollars<paid:obj .<paid:punct
          She said that he did n't go . ~ She<said:nsubj said:root that<go:mark he<go:nsubj did<go:aux n't<go:advmod go<said:ccomp .<said:punct
          """)
  void sentencesOfNewsGetTheirTrees(String sentence, String tree) {
    assertThat(marked(SHIPPED.parse(TreebankWordsTest.sentence(sentence)))).isEqualTo(tree);
  }

  @Test
  void aTreeKnowsItsRootAndChildren() {
    var tree = SHIPPED.parse(TreebankWordsTest.sentence("Panetta denied the report ."));
    assertThat(tree.isRoot(1)).isTrue();
    assertThat(tree.isRoot(0)).isFalse();
    assertThat(tree.children(1)).containsExactly(0, 3, 4);
    assertThat(tree.words().get(3).span().start()).isEqualTo(19);
  }

  @Test
  void anyWordsHaveATree() {
    var random = new Random(4);
    var words = List.of("a", "of", "said", "Lagos", "12", ",", "\"", "the", "who", "漢", ".", "-");
    for (int round = 0; round < Rounds.of(200); round++) {
      List<String> sentence = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        sentence.add(words.get(random.nextInt(words.size())));
      }
      var tree = SHIPPED.parse(TreebankWordsTest.sentence(String.join(" ", sentence)));
      assertThat(tree.words()).hasSameSizeAs(sentence);
      long roots = 0;
      for (int i = 0; i < tree.words().size(); i++) {
        roots += tree.isRoot(i) ? 1 : 0;
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  @Test
  void trainedTwiceGivesTheSameBytesAndReadBackTheSameTrees() throws IOException {
    var model = trained();
    var bytes = written(model);
    assertThat(written(trained())).isEqualTo(bytes);
    var read = ParserModel.read(new ByteArrayInputStream(bytes), CLUSTERS);
    assertThat(written(read)).isEqualTo(bytes);
    var sentence = TreebankWordsTest.sentence("the dog barks loudly");
    assertThat(marked(read.parser(TAGS).parse(sentence)))
        .isEqualTo("the<dog:det dog<barks:nsubj barks:root loudly<barks:advmod");
  }

  private static ParserModel trained() {
    var network = new NetworkSettings(16, 16, 1, 1, 1, 0.05, 0.05, 0.05);
    var settings = new GrammarTraining.Settings(30, 2, 2, 0.9, 0.01, 1, network);
    var tags = new TagsTraining.Settings(2, 1, 0.8, 10_000, 1);
    List<TreebankSentence> sentences = new ArrayList<>();
    for (var noun : List.of("dog", "cat", "man", "bird", "cook", "child")) {
      sentences.add(
          new TreebankSentence(
              List.of(
                  new TreebankWord("the", "DET", "DT", 2, "det"),
                  new TreebankWord(noun, "NOUN", "NN", 3, "nsubj"),
                  new TreebankWord("barks", "VERB", "VBZ", 0, "root"),
                  new TreebankWord("loudly", "ADV", "RB", 3, "advmod"))));
    }
    return new GrammarTraining(CLUSTERS, settings, tags, pass -> {}).train(sentences);
  }

  private static byte[] written(ParserModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  private static String marked(Tree tree) {
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < tree.words().size(); i++) {
      var word = tree.words().get(i);
      var head = tree.isRoot(i) ? "" : "<" + tree.words().get(word.head()).text();
      marked.add(word.text() + head + ":" + word.relation());
    }
    return String.join(" ", marked);
  }
}
