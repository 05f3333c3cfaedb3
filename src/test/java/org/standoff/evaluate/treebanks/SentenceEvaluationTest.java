package org.standoff.evaluate.treebanks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.evaluate.AnnotatedText;

class SentenceEvaluationTest {
  private static final String TREEBANK =
      """
      # newdoc id = GUM_news_a
      # newpar
      # sent_id = 1
      # text = Ann left.
      1	Ann	Ann	PROPN	NNP	_	2	nsubj	_	_
      2	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
      3	.	.	PUNCT	.	_	2	punct	_	_

      # text = "Why?"
      1	Why	why	ADV	WRB	_	0	root	_	_
      2	?"	?"	PUNCT	.	_	1	punct	_	SpaceAfter=No

      # text = Bo asked.
      1	asked	ask	VERB	VBD	_	0	root	_	_

      # newpar
      # text = Nobody knew.
      1	knew	know	VERB	VBD	_	0	root	_	_

      # newdoc id = weblog-b
      # text = Hi!
      1	Hi	hi	INTJ	UH	_	0	root	_	_
      """;

  @TempDir private Path folder;

  @Test
  void sentencesAreThoseWithTheRightEnd() throws IOException {
    var documents = RunningText.read(Files.writeString(folder.resolve("a.conllu"), TREEBANK));
    assertThat(documents.stream().map(document -> document.article().text()))
        .containsExactly("Ann left. \"Why?\"Bo asked.\n\nNobody knew.", "Hi!");
    var evaluation = new SentenceEvaluation();
    for (var document : documents) {
      var lines = new AnnotatedText(document.article().text()).annotated();
      evaluation.add(document, lines);
    }
    assertThat(AnnotatedText.shown(evaluation.rows()))
        .containsExactly(
            "sentences P 1.000 R 0.600 F1 0.750 gold 5",
            "  news P 1.000 R 0.500 F1 0.667 gold 4",
            "  weblog P 1.000 R 1.000 F1 1.000 gold 1");
    assertThat(evaluation.errors())
        .containsExactly(
            "GUM_news_a: missed end: Ann left. |  \"Why?\"Bo asked.\n\nNobody knew.",
            "GUM_news_a: missed end: Ann left. \"Why?\" | Bo asked.\n\nNobody knew.");
  }
}
