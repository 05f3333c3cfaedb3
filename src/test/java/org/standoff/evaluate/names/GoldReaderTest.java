package org.standoff.evaluate.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.annotation.GoldArticle;

class GoldReaderTest {
  @TempDir private Path folder;

  @Test
  void namesOfRecordsCountUtf16() throws IOException {
    var file =
        write(
            "gold.jsonl",
            """
            {"id":"a","text":"😀 Ann Lee left on Monday.","mentions":[{"type":"person","start":3,"end":10},{"type":"date","start":19,"end":25}]}
            """);
    assertThat(marked(GoldReader.read(List.of(file)))).containsExactly("a: PERSON Ann Lee");
  }

  @Test
  void namesOfSamplesStandInTheTextOfTheirArticle() throws IOException {
    var file =
        write(
            "gold.txt",
            """
            <START:person> Ann Lee <END> met the <START:organization> EU <END> .
            In <START:location> Oslo <END>

            <START:date> Monday <END> <START:misc> Oscars <END>
            """);
    var gold = GoldReader.read(List.of(file));
    assertThat(gold.stream().map(article -> article.article().text()))
        .containsExactly("Ann Lee met the EU .\n\nIn Oslo", "Monday Oscars");
    assertThat(marked(gold))
        .containsExactly(
            "gold.txt#1: PERSON Ann Lee, ORGANIZATION EU, LOCATION Oslo",
            "gold.txt#2: MISC Oscars");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<END> Ann", "<START:person> Ann", "<START:person> <END> Ann"})
  void samplesWithOpenMarksAreRefusedWithTheirLine(String line) throws IOException {
    var file = write("gold.txt", "All is well .\n" + line + "\n");
    assertThatThrownBy(() -> GoldReader.read(List.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":2: <START:…> and <END> do not match");
  }

  @Test
  void recordsWithoutMentionsAreRefused() throws IOException {
    var file = write("gold.jsonl", "{\"id\":\"a\",\"text\":\"Ann Lee left.\"}\n");
    assertThatThrownBy(() -> GoldReader.read(List.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessage(file + "#a: no field \"mentions\" with the marked names");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> marked(List<GoldArticle> gold) {
    return gold.stream()
        .map(article ->
            article.article().id()
                + ": "
                + String.join(
                    ", ",
                    article.names().stream()
                        .map(name -> name.type() + " " + name.span().of(article.article().text()))
                        .toList()))
        .toList();
  }
}
