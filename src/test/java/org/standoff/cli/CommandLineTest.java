package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.index.ArticleIndex;

/** Whole commands by all that they print. */
class CommandLineTest {
  private static final String SEED = "seeds/000_1651d99ac57a2d48.txt";

  @TempDir private Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aPathThatIsMissingIsAnErrorAndNoIndexIsMade() {
    assertThat(run("where", "X", "nosuchdir"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "standoff: nosuchdir: no such file or folder; words that belong together need"
                    + " quotes: \"Tony Blair\"\n"));
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @Test
  void theOtherPathsAreAnsweredFromAllTheSame() {
    var run = run("where", "Belmokhtar", "seeds", "nosuchdir");
    assertThat(run.code()).isEqualTo(ExitCode.ERROR);
    assertThat(run.out()).contains(SEED + "\n  14:52  ");
    assertThat(run.err()).startsWith("standoff: nosuchdir: no such file or folder");
  }

  @Test
  void withoutAnIndexTheWayOutIsSaid() {
    assertThat(run("where", "X"))
        .isEqualTo(
            new CommandLineRun(
                2, "", "standoff: no index in FOLDER/index: standoff ingest --index makes one\n"));
  }

  @Test
  void anAnswerIsFromTheNamedFilesAlone() throws IOException {
    write("news/a.txt", "Ann Lee flew to Oslo on Monday, the police said.\n");
    write("news/b.txt", "Nobody has seen Ann Lee since Friday, the police said.\n");
    assertThat(run("ingest", folder.resolve("news").toString()).code()).isEqualTo(ExitCode.FOUND);
    var run = run("find", "police", folder.resolve("news/b.txt").toString());
    assertThat(run.out()).contains("FOLDER/news/b.txt\n  1:43  ").doesNotContain("a.txt");
  }

  @Test
  void correctionsHoldUntilTheyAreUndoneAndOutlastARebuild() throws IOException {
    var file = write("a.txt", "Ann Lee flew to Oslo on Monday. Bob Ray met Ann Lee there.\n");
    run("ingest", file.toString());
    assertThat(run("fix", "merge", "Bob Ray", "Ann Lee").out())
        .isEqualTo("1  merge  person/bob ray  person/ann lee\n");
    assertThat(run("fix", "hide", "Oslo").code()).isEqualTo(ExitCode.FOUND);
    run("ingest", "--rebuild");
    assertThat(run("where", "Ann Lee").out()).startsWith("Ann Lee  person · 3 mentions");
    assertThat(run("find", "name:Bob").out()).contains("▸Bob Ray◂").contains("▸Ann Lee◂");
    assertThat(run("where", "Oslo").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("fix", "undo", "2").code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("where", "Oslo").code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("fix", "log").out().lines()).hasSize(3);
    assertThat(run("fix", "undo", "7").code()).isEqualTo(ExitCode.ERROR);
    assertThat(run("fix", "hide", "Nobody"))
        .isEqualTo(new CommandLineRun(2, "", "standoff: \"Nobody\" is not mentioned\n"));
  }

  @Test
  void aLineOfTheLogThatIsNoCorrectionIsNamedAndStopsNothing() throws IOException {
    var file = write("a.txt", "Ann Lee flew to Oslo on Monday.\n");
    run("ingest", file.toString());
    write("index.fixes", "hide\tplace/oslo\thi");
    var said =
        "standoff: FOLDER/index.fixes:1: 'hide\tplace/oslo\thi' is no correction and changes"
            + " nothing: mend the line\n";
    var run = run("where", "Oslo");
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run.err()).isEqualTo(said);
    assertThat(run("fix", "hide", "Oslo").out()).isEqualTo("2  hide  location/oslo\n");
    assertThat(run("fix", "log").out())
        .startsWith("1  illegible  (idle: FOLDER/index.fixes:1: 'hide\tplace")
        .endsWith("2  hide  location/oslo\n");
    assertThat(run("verify"))
        .isEqualTo(
            new CommandLineRun(
                2, said.substring("standoff: ".length()) + "1 articles checked, 1 problems\n", ""));
  }

  @Test
  void aFormIsSplitOffInOneArticleAndTheLogSaysWhenItIsGone() throws IOException {
    var file = write("a.txt", "Ann Lee met Bob Ray. \"I won,\" Lee said. \"So did I,\" he said.\n");
    run("ingest", file.toString());
    assertThat(run("said", "Ann Lee").out()).contains("I won");
    assertThat(run("fix", "split", "Lee", "from", "Ann Lee", "--in", file.toString()).out())
        .isEqualTo("1  split  Lee  person/ann lee  in FOLDER/a.txt\n");
    run("ingest", "--rebuild");
    assertThat(run("said", "Ann Lee").out()).doesNotContain("I won");
    assertThat(run("where", "Lee", "--format", "csv").out()).contains("\r\nLee,person,surname,Lee");
    assertThat(run("fix", "log").out())
        .isEqualTo("1  split  Lee  person/ann lee  in FOLDER/a.txt\n");
    write("a.txt", "Ann Lee met Bob Ray.\n");
    run("ingest", file.toString());
    assertThat(run("fix", "log").out())
        .isEqualTo(
            "1  split  Lee  person/ann lee  in FOLDER/a.txt  (idle: FOLDER/a.txt does not mention"
                + " person/ann lee by \"Lee\")\n");
    assertThat(run("fix", "split", "*", "from", "Ann Lee").err())
        .isEqualTo("standoff: every form can be split off in one article only\n");
  }

  @Test
  void aQuotationInsideAnotherIsNotListedAgain() throws IOException {
    var file =
        write("a.txt", "\"I won,\" said Ann Lee. \"So did I,\" she said, \"and we left.\"\n");
    assertThat(run("said", "Lee", file.toString()).out())
        .contains("So did I")
        .doesNotContain("  and we left.\n");
  }

  @Test
  void ingestSkipsWhatHasNotChangedAndReplacesWhatHas() throws IOException {
    var file = write("news/a.txt", "Ann Lee flew to Oslo on Monday, the police said.\n");
    write("news/b.txt", "Nobody has seen Bob Ray since Friday, the police said.\n");
    var news = folder.resolve("news").toString();
    assertThat(run("ingest", news).out())
        .startsWith("2 articles added or changed, 0 unchanged, 0 rejected\n2 sentences, ");
    assertThat(run("ingest", news))
        .isEqualTo(
            new CommandLineRun(
                0,
                "0 articles added or changed, 2 unchanged, 0 rejected\nfiles: 2 unchanged\n",
                ""));
    Files.writeString(file, "Ann Lee flew to Bergen on Monday, the police said.\n");
    assertThat(run("ingest", news).out())
        .startsWith("1 articles added or changed, 1 unchanged, 0 rejected\n");
    assertThat(run("find", "Oslo").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("find", "Bergen").code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("verify").out()).isEqualTo("2 articles checked, 0 problems\n");
    assertThat(run("rm", file.toString()).out()).isEqualTo("1 articles removed\n");
    assertThat(run("find", "Bergen").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("find", "police").out()).contains("FOLDER/news/b.txt\n  1:43  ");
  }

  @Test
  void stepsAreLeftOutAndTheIndexSaysSo() throws IOException {
    var text = "Ann Lee, a doctor, sold 30 cars in Oslo. She left, the police said.\n";
    var file = write("a.txt", text).toString();
    assertThat(CommandLineRun.of("annotate", "--steps", "names", file).out())
        .doesNotContain("[count", "relation", "role", "[person She]")
        .contains("[person Ann Lee]");
    assertThat(CommandLineRun.of("annotate", "--steps", "figures,pronouns", file).out())
        .contains("[count 30]", "[person She]")
        .doesNotContain("relation");
    assertThat(CommandLineRun.of("annotate", "--steps", "facts", file).out())
        .contains("    role  Ann Lee  doctor")
        .doesNotContain("[count");
    assertThat(run("figures", "cars", "--steps", "names,facts", file))
        .isEqualTo(
            new CommandLineRun(
                1,
                "",
                """
                standoff: no such figure found
                standoff: the articles were read without figures, pronouns
                """));
    assertThat(run("stats").out()).contains(" without figures, pronouns\n");
    assertThat(run("figures", "cars", file).code()).isEqualTo(ExitCode.FOUND);
    assertThat(CommandLineRun.of("annotate", "--steps", "verbs", file).err())
        .isEqualTo("standoff: no step 'verbs': there are names, figures, pronouns, facts\n");
  }

  @Test
  void aRebuildNeedsNoFiles() throws IOException {
    var file = write("a.txt", "Ann Lee flew to Oslo on Monday, the police said.\n");
    run("ingest", file.toString());
    Files.delete(file);
    var before = run("show", "a.txt", "--format", "jsonl");
    assertThat(run("ingest", "--rebuild").out())
        .startsWith("1 articles added or changed, 0 unchanged, 0 rejected\n");
    assertThat(run("show", "a.txt", "--format", "jsonl")).isEqualTo(before);
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestGoesOn() throws IOException {
    write("news/a.txt", "Ann Lee flew to Oslo on Monday, the police said.\n");
    write("news/empty.txt", "");
    Files.write(folder.resolve("news/photo.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 16});
    write("news/half.jsonl", "{\"id\":\"1\",\"text\":\"Bob Ray sang.\"}\n{\"id\":\"2\",\"te");
    Files.write(
        folder.resolve("news/utf16.txt"),
        "Cem Öz met Zoë in Łódź.".getBytes(StandardCharsets.UTF_16));
    var run = run("ingest", folder.resolve("news").toString());
    assertThat(run.out())
        .startsWith("3 articles added or changed, 0 unchanged, 3 rejected\n3 sentences, ");
    assertThat(run.err().lines().map(line -> line.replaceFirst("(?<=: ).*: ", ""))).hasSize(3);
    assertThat(run.err())
        .contains("FOLDER/news/empty.txt: ")
        .contains("FOLDER/news/photo.txt: ")
        .contains("FOLDER/news/half.jsonl:2: ");
    assertThat(run.code()).isEqualTo(ExitCode.ERROR);
  }

  @Test
  void annotationsAreTheSameOnAnyNumberOfThreadsAndInAnyOrder() throws IOException {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      var text = "Ann Lee flew to Oslo on Monday. She met " + "Bob Ray ".repeat(i + 1) + "there.\n";
      files.add(write("news/" + i + ".txt", text).toString());
    }
    var one = annotate(files, "1");
    assertThat(annotate(files, "2")).isEqualTo(one);
    var backwards = files.reversed();
    assertThat(annotate(backwards, "2")).isEqualTo(one.reversed());
    assertThat(one).hasSize(12);
  }

  private static List<String> annotate(List<String> files, String threads) {
    var arguments =
        Stream.concat(
                Stream.of("annotate", "--format", "jsonl", "--threads", threads), files.stream())
            .toArray(String[]::new);
    return CommandLineRun.of(arguments).out().lines().toList();
  }

  private CommandLineRun piped(String text, String... arguments) {
    var all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    return CommandLineRun.withInput(text, all.toArray(String[]::new));
  }

  @Test
  void whatComesByStandardInputReplacesNothingButItself() {
    piped("Ann Lee flew to Oslo.", "ingest", "-");
    piped("Bob Ray flew to Oslo.", "ingest", "-");
    assertThat(piped("Bob Ray flew to Oslo.", "ingest", "-").out())
        .startsWith("0 articles added or changed, 1 unchanged");
    assertThat(run("where", "Oslo").out()).startsWith("Oslo  location · 2 mentions in 2 articles");
    assertThat(piped("Carla Day flew to Oslo.", "where", "Oslo", "-").out())
        .startsWith("Oslo  location · 1 mention in 1 article")
        .contains("▸Oslo◂")
        .contains("Carla Day");
    assertThat(piped("{\"text\":\"Rome fell.\"}\n{\"text\":\"Rome rose.\"}", "ingest", "-").out())
        .startsWith("2 articles added or changed");
    assertThat(piped("", "where", "Oslo", "-").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void aQuestionWithAPathNeedsNoWriterWhereNothingHasChanged() throws IOException {
    var file = write("a.txt", "Ann Lee flew to Oslo.\n").toString();
    run("ingest", file);
    var library = ArticleIndex.at(folder.resolve("index"), Path.of(""));
    try (var _ = library.writer("another")) {
      assertThat(run("where", "Oslo", file).err()).isEmpty();
      write("a.txt", "Ann Lee flew to Rome.\n");
      var run = run("where", "Oslo", file);
      assertThat(run.err())
          .isEqualTo(
              "standoff: another standoff is writing FOLDER/index: wait until it is done, or use"
                  + " --index DIR; meanwhile the answer is from what is in it\n");
      assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    }
    assertThat(run("where", "Rome", file).code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("where", "Oslo", file).code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void standardInputIsAnArticle() {
    var run = CommandLineRun.withInput("Ann Lee flew to Oslo on Monday.", "annotate", "-");
    assertThat(run)
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                -:1:1  [person Ann Lee] flew to [location Oslo] on [date Monday].
                    relation  Ann Lee  flew to  Oslo on Monday (time: on Monday)
                """,
                ""));
  }

  @Test
  void namesAndOffsetsSurviveAnyCharacters() throws IOException {
    var file =
        write(
            "odd.txt",
            "😀😀 Ke\u0301re\u0300 said \"hm\" to Angela \"Angie\" Merkel \\ in Berlin on"
                + " Monday.\n");
    run("ingest", file.toString());
    assertThat(run("verify").out()).isEqualTo("1 articles checked, 0 problems\n");
    assertThat(run("where", "Berlin").out()).contains("FOLDER/odd.txt\n  1:53  ");
    assertThat(run("find", "kere").out()).contains("FOLDER/odd.txt\n  1:6  ");
  }

  @Test
  void everyHelpEndsInAnExample() {
    for (var verb :
        List.of(
            "",
            "ingest",
            "where",
            "ask",
            "find",
            "figures",
            "who",
            "with",
            "names",
            "said",
            "facts",
            "copies",
            "fix",
            "watch",
            "watch add",
            "watch list",
            "watch show",
            "watch rm",
            "watch pause",
            "watch test",
            "watch run",
            "show",
            "serve",
            "user",
            "annotate",
            "verify",
            "stats",
            "rm",
            "push",
            "pull",
            "doctor",
            "train",
            "train names",
            "eval")) {
      var arguments = Stream.of((verb + " --help").strip().split(" ", -1)).toArray(String[]::new);
      var run = CommandLineRun.of(arguments);
      assertThat(run.code()).as(verb).isZero();
      assertThat(run.out()).as(verb).containsPattern("Examples?:\n  standoff .*\n(  .*\n)*$");
    }
  }

  @Test
  void helpIsAskedForEitherWay() {
    assertThat(CommandLineRun.of("help", "where")).isEqualTo(CommandLineRun.of("where", "--help"));
    assertThat(CommandLineRun.of("help")).isEqualTo(CommandLineRun.of("--help"));
  }

  @Test
  void anOptionOfAnotherVerbIsNamedWithThatVerb() {
    assertThat(CommandLineRun.of("where", "X", "--unit", "USD").err())
        .isEqualTo(
            "standoff: where has no option --unit: it is one of figures (see standoff where"
                + " --help)\n");
    assertThat(CommandLineRun.of("where", "X", "--limt", "3").err())
        .isEqualTo(
            "standoff: where has no option --limt: did you mean --limit? (see standoff where"
                + " --help)\n");
    assertThat(CommandLineRun.of("find", "X", "--colour").err())
        .isEqualTo("standoff: find has no option --colour (see standoff find --help)\n");
    assertThat(CommandLineRun.of("find", "-Libya").err())
        .isEqualTo(
            "standoff: find has no option -Libya: a query that begins so stands behind -- (see"
                + " standoff find --help)\n");
  }

  @Test
  void anUnknownVerbIsRefusedInOneLine() {
    assertThat(CommandLineRun.of("wher", "X").err())
        .isEqualTo("standoff: no verb 'wher': did you mean where? (see standoff --help)\n");
    assertThat(CommandLineRun.of("frobnicate").err())
        .isEqualTo("standoff: no verb 'frobnicate' (see standoff --help)\n");
  }
}
