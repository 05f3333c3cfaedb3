package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code eval} prints, and how it refuses. */
class EvalCommandTest {
  /** The example of docs/gold.md. */
  private static final Path EXAMPLE = Path.of("docs/gold");

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void example() throws IOException {
    write("oslo.txt", Files.readString(EXAMPLE.resolve("oslo.txt")));
    write("oslo.json", Files.readString(EXAMPLE.resolve("oslo.json")));
  }

  private CommandLineRun eval(String... options) {
    var arguments = new String[options.length + 2];
    arguments[0] = "eval";
    arguments[1] = folder.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandLineRun.of(arguments).calling(folder, "FOLDER");
  }

  @Test
  void theExampleIsMeasuredInAllThatItHas() {
    assertThat(CommandLineRun.of("eval", EXAMPLE.toString(), "--errors"))
        .isEqualTo(
            new CommandLineRun(
                ExitCode.FOUND,
                """
                figure-span    P 1.000 R 1.000 F1 1.0000  gold 2
                figure-value   P 1.000 R 1.000 F1 1.0000  gold 2
                figure-of      P 1.000 R 1.000 F1 1.0000  gold 1
                  count        P 1.000 R 1.000 F1 1.0000  gold 1
                  date         P 1.000 R 1.000 F1 1.0000  gold 1
                figure-macro   F1 1.0000  kinds 2
                names          P 1.000 R 1.000 F1 1.0000  gold 1
                names-found    P 1.000 R 1.000 F1 1.0000  gold 3
                quote          P 1.000 R 1.000 F1 1.0000  gold 1
                quote-speaker  P 1.000 R 1.000 F1 1.0000  gold 1
                statement      P 1.000 R 1.000 F1 1.0000  gold 1
                role           P 1.000 R 1.000 F1 1.0000  gold 1
                relation       R 1.000  gold 1
                questions      recall@1 1.000 recall@5 1.000 MRR 1.000 strict 1.000 marked 1.000  of 1
                  who          recall@1 1.000 recall@5 1.000 MRR 1.000 strict 1.000 marked 1.000  of 1
                """,
                ""));
  }

  @Test
  void aSetIsSeenByItsContent() throws IOException {
    write(
        "dates.jsonl",
        """
        {"doc":"1","dct":"2020-03-09","text":"Ann left on 5 March 2020, in spring.","timex":[\
        {"start":12,"end":24,"type":"DATE","value":"2020-03-05"},\
        {"start":29,"end":35,"type":"DATE","value":"2020-03"}]}
        """);
    var file = folder.resolve("dates.jsonl").toString();
    assertThat(CommandLineRun.of("eval", file, "--steps", "figures", "--errors"))
        .isEqualTo(
            new CommandLineRun(
                ExitCode.FOUND,
                """
                dates          found 0.500 right 0.500 right of found 1.000 wrong of given 0.000  of 2
                1: "spring" is 2020-03, not found
                """,
                ""));
    assertThat(CommandLineRun.of("eval", file, "--set", "names").calling(folder, "FOLDER"))
        .isEqualTo(
            new CommandLineRun(
                ExitCode.ERROR,
                "",
                "standoff: FOLDER/dates.jsonl#1: no field \"mentions\" with the marked names\n"));
    assertThat(CommandLineRun.of("eval", file, "--calibration").err())
        .isEqualTo("standoff: --calibration is for marked names alone\n");
  }

  @Test
  void goldOfTheWrongFormIsRefusedWithItsLine() throws IOException {
    example();
    write(
        "oslo.json",
        Files.readString(EXAMPLE.resolve("oslo.json")).replace("\"kind\": \"date\", ", ""));
    assertThat(eval())
        .isEqualTo(
            new CommandLineRun(
                ExitCode.ERROR, "", "standoff: FOLDER/oslo.json:7: has no 'kind'\n"));
  }

  @Test
  void goldWithoutItsArticleIsRefused() throws IOException {
    write("oslo.json", "{}");
    assertThat(eval())
        .isEqualTo(
            new CommandLineRun(
                ExitCode.ERROR, "", "standoff: FOLDER/oslo.txt: no such file or folder\n"));
  }

  @Test
  void aFolderWithoutGoldIsRefused() throws IOException {
    write("oslo.txt", "Ann Lee left.");
    assertThat(eval())
        .isEqualTo(
            new CommandLineRun(
                ExitCode.ERROR,
                "",
                "standoff: FOLDER: no gold articles: NAME.txt and NAME.json are a pair\n"));
  }

  @Test
  void articlesThatAreCountedOnlyShowNoErrors() throws IOException {
    example();
    write("COUNT-ONLY", "");
    assertThat(eval("--errors"))
        .isEqualTo(
            new CommandLineRun(
                ExitCode.ERROR,
                "",
                "standoff: FOLDER: these articles are counted, never read: no --errors\n"));
  }
}
