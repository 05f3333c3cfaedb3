package org.standoff.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.Rounds;
import org.standoff.treebank.TreebankSentence;
import org.standoff.treebank.TreebankSentence.TreebankWord;
import org.standoff.words.WordClusters;

/** What a tagger learns from a small language, and what the one that is shipped says. */
class TaggerTest {
  private static final Tagger SHIPPED = shipped();

  private static Tagger shipped() {
    try (var clusters = TaggerTest.class.getResourceAsStream("/models/clusters.bin");
        var tags = TaggerTest.class.getResourceAsStream("/models/tags.bin")) {
      return TaggerModel.read(tags, WordClusters.readFile(clusters)).tagger();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DET minister/NOUN 's/PART office/NOUN denied/VERB it/PRON ./PUNCT",
        "She/PRON 's/AUX leaving/VERB Geneva/PROPN on/ADP Monday/PROPN ./PUNCT",
        "Troops/NOUN did/AUX n't/PART attack/VERB the/DET village/NOUN ./PUNCT",
        "The/DET attack/NOUN killed/VERB 12/NUM people/NOUN ./PUNCT",
        "He/PRON will/AUX leave/VERB after/SCONJ they/PRON vote/VERB ./PUNCT",
        "$/SYM 1,200/NUM was/AUX paid/VERB ,/PUNCT police/NOUN said/VERB ./PUNCT",
        "“/PUNCT We/PRON won/VERB ,/PUNCT ”/PUNCT said/VERB Okafor/PROPN ./PUNCT",
        "PRICES/NOUN RISE/VERB AFTER/ADP STRIKE/NOUN",
      })
  void wordsOfNewsGetTheirTags(String marked) {
    assertThat(marked(SHIPPED, marked)).isEqualTo(marked);
  }

  @Test
  void bothTagsBelongTogether() {
    assertThat(SHIPPED.tag(List.of("Ministers", "resigned", ".")))
        .containsExactly(new Tag("NOUN", "NNS"), new Tag("VERB", "VBD"), new Tag("PUNCT", "."));
  }

  @Test
  void whatCameBeforeChangesNothing() throws IOException {
    var model = training().train(language(), epoch -> {});
    var used = model.tagger();
    for (var sentence : language()) {
      assertThat(used.tag(sentence.forms())).isEqualTo(model.tagger().tag(sentence.forms()));
    }
  }

  @Test
  void aWordIsTaggedByWhereItStands() throws IOException {
    var tagger = training().train(language(), epoch -> {}).tagger();
    var text = "the/DET bark/NOUN barks/VERB they/PRON bark/VERB";
    assertThat(marked(tagger, text)).isEqualTo(text);
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    var model = training().train(language(), epoch -> {});
    var bytes = written(model);
    var read = TaggerModel.read(new ByteArrayInputStream(bytes), clusters());
    assertThat(written(read)).isEqualTo(bytes);
    assertThat(TagScore.of(read.tagger(), language()))
        .isEqualTo(TagScore.of(model.tagger(), language()));
  }

  @Test
  void trainedTwiceGivesTheSameBytes() throws IOException {
    assertThat(written(training().train(language(), epoch -> {})))
        .isEqualTo(written(training().train(language(), epoch -> {})));
  }

  @Test
  void anyWordsGetATagEach() {
    var random = new Random(3);
    var characters = "aZ9.'é漢\uD83D\uDE00-$ ß\u0301İ".toCharArray();
    for (int round = 0; round < Rounds.of(200); round++) {
      List<String> words = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        var word = new StringBuilder();
        for (int j = random.nextInt(7); j >= 0; j--) {
          word.append(characters[random.nextInt(characters.length)]);
        }
        words.add(word.toString());
      }
      assertThat(SHIPPED.tags(words)).hasSameSizeAs(words);
    }
    assertThat(SHIPPED.tags(List.of())).isEmpty();
  }

  @Test
  void anotherFileIsNoModel() {
    assertThatThrownBy(
            () -> TaggerModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), clusters()))
        .isInstanceOf(IOException.class);
  }

  /** The tags of a text whose words carry tags already. */
  private static String marked(Tagger tagger, String marked) {
    var words =
        Arrays.stream(marked.split(" ", -1))
            .map(word -> word.substring(0, word.lastIndexOf('/')))
            .toList();
    var tags = tagger.tags(words);
    List<String> result = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      result.add(words.get(i) + "/" + tags.get(i));
    }
    return String.join(" ", result);
  }

  private static List<TreebankSentence> language() {
    List<TreebankSentence> sentences = new ArrayList<>();
    var words = List.of("bark", "paint", "walk", "talk", "cook");
    for (int i = 0; i < 50; i++) {
      var word = words.get(i % words.size());
      sentences.add(
          new TreebankSentence(
              List.of(
                  new TreebankWord("the", "DET", "DT", 2, "det"),
                  new TreebankWord(word, "NOUN", "NN", 3, "nsubj"),
                  new TreebankWord(word + "s", "VERB", "VBZ", 0, "root"))));
      sentences.add(
          new TreebankSentence(
              List.of(
                  new TreebankWord("they", "PRON", "PRP", 2, "nsubj"),
                  new TreebankWord(word, "VERB", "VBP", 0, "root"))));
    }
    return sentences;
  }

  private static TagsTraining training() throws IOException {
    return new TagsTraining(clusters(), new TagsTraining.Settings(4, 1, 0.8, 10_000, 1));
  }

  private static WordClusters clusters() throws IOException {
    return WordClusters.parse(
        new BufferedReader(new StringReader("they\t1\t2\t3\nthe\t4\t5\t6\nbark\t7\t8\t9")));
  }

  private static byte[] written(TaggerModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }
}
