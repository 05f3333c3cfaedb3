package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.output.paper.Printable;

/** What a terminal or a spreadsheet would act on reaches neither. */
class PrintableTest {
  private static final String RECORD =
      """
      {"id":"=1+1","title":"@SUM(1)\\u001b[31m","source":"-x\\u009b5m","text":"Tony \\u202eBlair\\u202c met Bob\\u009b5m Ray\\u001b[31m in \\u001b]0;Oslo\\u0007 and paid £5. =Lee Ann said."}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          =1+1   | '=1+1
          +44 20 | '+44 20
          -5.50  | -5.50
          -x     | '-x
          -      | '-
          @SUM   | '@SUM
          a=b    | a=b
          5      | 5
          """)
  void aFormulaIsTextInACell(String text, String cell) {
    assertThat(Printable.cell(text)).isEqualTo(cell);
  }

  @Test
  void textStaysInItsLine() {
    assertThat(Printable.line("a\u001b[31m\nb\u202ec\td\u009b\u007f")).isEqualTo("a?[31m?b?c\td??");
  }

  @Test
  void jsonMeansTheSame() {
    assertThat(Printable.json("{\"a\":\"\u009b é \u2066\"}"))
        .isEqualTo("{\"a\":\"\\u009b é \\u2066\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "csv"})
  void nothingThatATerminalActsOnIsPrinted(String format, @TempDir Path folder) throws IOException {
    var file =
        Files.writeString(folder.resolve("esc\u001b[31m\u202e.jsonl"), RECORD + "\u001b[31m");
    var index = folder.resolve("index").toString();
    var printed = new StringBuilder();
    printed.append(CommandLineRun.of("ingest", file.toString(), "--index", index).err());
    for (var question : List.of("names e", "where Blair", "find said", "figures 5", "who Ray")) {
      var command = question + " --format " + format + " --index " + index;
      printed.append(CommandLineRun.of(command.split(" ", -1)).out());
    }
    printed.append(CommandLineRun.of("show", "=1+1", "--index", index).out());
    printed.append(CommandLineRun.of("rm", "a\u001b[31m", "--index", index).err());
    assertThat(printed.toString())
        .contains("Blair")
        .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e&&[^\\n\\r\\t]]");
    if (format.equals("csv")) {
      assertThat(printed.toString()).doesNotContainPattern("(?m)(^|,)\"?[=@+]");
    }
  }
}
