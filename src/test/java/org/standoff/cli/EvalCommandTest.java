package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code eval} prints, and how it refuses. */
class EvalCommandTest {
  private static final String ARTICLE =
      """
      Two men met President Ann Lee in Oslo on 5 March 2020.

      "We have paid the whole price," Lee said. Lee said that Oslo was lost.
      """;

  private static final String GOLD =
      """
      {"published": null,
       "entities": [
        {"name": "Ann Lee", "type": "person", "aliases": ["Lee"]},
        {"name": "Oslo", "type": "location", "aliases": []}],
       "figures": [
        {"text": "Two", "kind": "count", "low": 2, "high": 2, "of": "men"},
        {"text": "5 March 2020", "kind": "date", "date": "2020-03-05"}],
       "quotes": [
        {"text": "We have paid the whole price,", "speaker": "Ann Lee", "direct": true},
        {"text": "We", "nth": 2, "speaker": null, "direct": true}],
       "statements": [{"speaker": "Ann Lee", "verb": "said", "content": "Oslo was lost"}],
       "roles": [{"person": "Ann Lee", "role": "President"}]}
      """;

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private CommandLineRun eval(String... options) {
    var arguments = new String[options.length + 2];
    arguments[0] = "eval";
    arguments[1] = folder.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandLineRun.of(arguments).calling(folder, "FOLDER");
  }

  @Test
  void goldArticlesAreMeasuredInAllThatTheyHave() throws IOException {
    write("a.txt", ARTICLE);
    write("a.json", GOLD);
    assertThat(eval("--errors"))
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
                quote          P 1.000 R 0.500 F1 0.6667  gold 2
                quote-speaker  P 1.000 R 0.500 F1 0.6667  gold 2
                statement      P 1.000 R 1.000 F1 1.0000  gold 1
                role           P 1.000 R 1.000 F1 1.0000  gold 1
                a: missed quote "We" by nobody known
                """,
                ""));
  }

  @Test
  void goldOfTheWrongFormIsRefusedWithItsLine() throws IOException {
    write("a.txt", ARTICLE);
    write("a.json", GOLD.replace("\"kind\": \"date\", ", ""));
    assertThat(eval())
        .isEqualTo(
            new CommandLineRun(ExitCode.ERROR, "", "standoff: FOLDER/a.json:7: has no 'kind'\n"));
  }

  @Test
  void goldWithoutItsArticleIsRefused() throws IOException {
    write("a.json", GOLD);
    assertThat(eval())
        .isEqualTo(
            new CommandLineRun(
                ExitCode.ERROR, "", "standoff: FOLDER/a.txt: no such file or folder\n"));
  }

  @Test
  void aFolderWithoutGoldIsRefused() throws IOException {
    write("a.txt", ARTICLE);
    assertThat(eval())
        .isEqualTo(
            new CommandLineRun(
                ExitCode.ERROR,
                "",
                "standoff: FOLDER: no gold articles: NAME.txt and NAME.json are a pair\n"));
  }

  @Test
  void articlesThatAreCountedOnlyShowNoErrors() throws IOException {
    write("a.txt", ARTICLE);
    write("a.json", GOLD);
    write("COUNT-ONLY", "");
    assertThat(eval("--errors"))
        .isEqualTo(
            new CommandLineRun(
                ExitCode.ERROR,
                "",
                "standoff: FOLDER: these articles are counted, never read: no --errors\n"));
  }
}
