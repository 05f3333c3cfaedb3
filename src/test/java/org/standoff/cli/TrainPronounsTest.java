package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be learned of a few marked pronouns, by all that the command prints. */
class TrainPronounsTest {
  private static final String SNIPPETS =
      """
      {"id":"1","text":"Ann Lee met Eve Moss. She left early.","pronoun":{"start":22,"end":25},"a":{"start":0,"end":7,"coref":true},"b":{"start":12,"end":20,"coref":false}}
      {"id":"2","text":"Peter Hall met Karl Mann. He left early.","pronoun":{"start":26,"end":28},"a":{"start":0,"end":10,"coref":true},"b":{"start":15,"end":24,"coref":false}}
      """;

  private static final String ARTICLE =
      """
      {"id":"3","text":"Mary Hall met Eve Moss. She left early, and she was tired.","chains":[{"type":"person","mentions":[[0,9],[24,27],[44,47]]}]}
      """;

  @TempDir private Path folder;

  @Test
  void whatIsLearnedIsWrittenAndScored() throws IOException {
    var snippets = Files.writeString(folder.resolve("snippets.jsonl"), SNIPPETS);
    var article = Files.writeString(folder.resolve("article.jsonl"), ARTICLE);
    var clues = folder.resolve("clues.txt");
    var run =
        CommandLineRun.of(
                "train",
                "pronouns",
                snippets.toString(),
                "--folds",
                "2",
                "--dev",
                article.toString(),
                "--output",
                clues.toString())
            .calling(folder, "FOLDER");
    assertThat(run)
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                FOLDER/snippets.jsonl, 2 folds
                pronouns       P 1.000 R 1.000 F1 1.0000  gold 2  resolved 2  of 2
                FOLDER/clues.txt, 18 clues
                FOLDER/article.jsonl
                pronoun        P 1.000 R 1.000 F1 1.0000  gold 2
                description    P 0.000 R 0.000 F1 0.0000  gold 0
                """,
                """
                standoff: FOLDER/snippets.jsonl: 2 articles, 2 pronouns
                standoff: part 1 of 2
                standoff: part 2 of 2
                standoff: round 1
                standoff: round 2
                standoff: round 3
                standoff: FOLDER/article.jsonl: 1 articles, 2 pronouns
                """));
    assertThat(clues).content().contains("\nsubject before | 0.");
  }

  @Test
  void aFileWithoutMarksIsRefused() throws IOException {
    var file =
        Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"She left.\"}\n");
    var clues = folder.resolve("clues.txt");
    var run =
        CommandLineRun.of("train", "pronouns", file.toString(), "--output", clues.toString())
            .calling(folder, "FOLDER");
    assertThat(run)
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                standoff: FOLDER/a.jsonl:1: is of no form of gold that is known: docs/gold.md\
                 describes them
                """));
    assertThat(clues).doesNotExist();
  }
}
