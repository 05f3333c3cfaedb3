package org.standoff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFormTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"id\":\"1\",\"text\":\"a\",\"mentions\":[]}         | NAMES",
        "<START:person> Ann <END> left .                   | NAMES",
        "{\"pronoun\":{},\"a\":{}}                           | GAP",
        "{\"doc\":\"1\",\"attributions\":[]}                 | POLNEAR",
        "{\"doc\":\"1\",\"timex\":[]}                        | TIMEBANK",
        "{\"model\":\"NumberModel\",\"input\":\"a\"}         | RECOGNIZERS",
        "{\"id\":\"1\",\"chains\":[]}                        | CHAINS",
        "Ann left .\tleft\tAnn\tit                         | CARB",
        "# newdoc id = GUM_news_a                          | TREEBANK",
        "1\tAnn\tAnn\tPROPN\tNNP\t_\t0\troot\t_\t_         | TREEBANK",
      })
  void aFormIsSeenByTheFirstLine(String line, GoldForm form) throws IOException {
    assertThat(GoldForm.of(List.of(write("\n" + line + "\n")))).isEqualTo(form);
  }

  @Test
  void aFolderHoldsGoldArticles() throws IOException {
    assertThat(GoldForm.of(List.of(folder))).isEqualTo(GoldForm.GOLD);
  }

  @Test
  void packedFilesAreSeenByTheirContent() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(bytes)) {
      packed.write("{\"chains\":[]}\n".getBytes(StandardCharsets.UTF_8));
    }
    var file = Files.write(folder.resolve("gold"), bytes.toByteArray());
    assertThat(GoldForm.of(List.of(file))).isEqualTo(GoldForm.CHAINS);
  }

  @Test
  void otherRecordsAreRefused() throws IOException {
    var file = write("{\"title\":\"x\"}\n");
    assertThatThrownBy(() -> GoldForm.of(List.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":1: is of no form of gold that is known: docs/gold.md describes them");
    var empty = write("\n");
    assertThatThrownBy(() -> GoldForm.of(List.of(empty)))
        .isInstanceOf(IOException.class)
        .hasMessage(empty + ": is empty");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("gold"), text);
  }
}
