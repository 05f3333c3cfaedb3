package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.index.ClusterNode;

/** The same command lines with an index in a folder and with one in a cluster. */
class ClusterCommandsTest {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("where", "Belmokhtar"),
          List.of("where", "Algeria", "-C", "1"),
          List.of("who", "Panetta"),
          List.of("who", "Mali"),
          List.of("with", "Panetta"),
          List.of("names"),
          List.of("names", "al"),
          List.of("find", "hostages"),
          List.of("find", "Algerian ~5 crisis"),
          List.of("find", "\"Al Qaeda\""),
          List.of("find", "NOT hostages AND [person]"),
          List.of("find", "hostages article(Belmokhtar)"),
          List.of("find", "paragraph(Panetta Syria)"),
          List.of("find", "troops", "--facets", "person,location,source,month,kind"),
          List.of("find", "troops", "--why"),
          List.of("figures", "hostages"),
          List.of("figures"),
          List.of("said", "Vietor"),
          List.of("facts"),
          List.of("facts", "--subject", "Panetta"),
          List.of("copies"),
          List.of("ask", "who is Leon Panetta?"),
          List.of("ask", "how many hostages were killed?"),
          List.of("ask", "where was the gas plant?"),
          List.of("export", "--as", "jsonl"));

  @TempDir private static Path folder;

  @BeforeAll
  static void fill() throws IOException {
    Files.createDirectory(folder.resolve("seeds"));
    try (var seeds = Files.list(Path.of("seeds"))) {
      for (var seed : seeds.toList()) {
        Files.copy(seed, folder.resolve("seeds").resolve(seed.getFileName()));
      }
    }
    var articles = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      articles.append(
          """
          {"id":"a%1$d","title":"Talks %1$d","date":"2013-01-%2$02d","text":"Leon Panetta met Ann Lee \
          in Algeria on Monday. He said: \\"We need %3$d troops.\\" NATO sent $%3$d million to Mali."}
          """
              .formatted(i, i + 10, 40 + i));
    }
    Files.writeString(folder.resolve("articles.jsonl"), articles);
    assertThat(run("ingest", seeds(), articles(), "--index", local()).code()).isZero();
    var pushed = run("push", cluster("pushed"), "--index", local());
    assertThat(pushed.err()).isEmpty();
    assertThat(pushed.out()).isEqualTo("13 articles moved, 0 unchanged, 0 corrections moved\n");
  }

  @Test
  void everyQuestionIsAnsweredAlike() {
    assertThat(QUESTIONS).noneMatch(question -> asked(question, local()).out().isEmpty());
    assertSame(local(), cluster("pushed"));
  }

  @Test
  void whatIsPulledIsWhatWasPushed() {
    var again = folder.resolve("again").toString();
    assertThat(run("pull", cluster("pushed"), "--index", again).out())
        .isEqualTo("13 articles moved, 0 unchanged, 0 corrections moved\n");
    assertSame(local(), again);
    assertThat(run("push", cluster("pushed"), "--index", again).out())
        .isEqualTo("0 articles moved, 13 unchanged, 0 corrections moved\n");
  }

  @Test
  void partsTogetherAreTheWhole() {
    for (int part : new int[] {2, 1, 3, 3}) {
      var run =
          run("ingest", seeds(), articles(), "--part", part + "/3", "--index", cluster("parts"));
      assertThat(run.err()).isEmpty();
    }
    assertSame(local(), cluster("parts"));
    assertThat(run("verify", "--index", cluster("parts")).code()).isZero();
  }

  @Test
  void aClusterIsRebuiltIntoAnotherIndex() {
    run("push", cluster("rebuilt"), "--index", local());
    assertThat(run("ingest", "--rebuild", "--index", cluster("rebuilt")).code()).isZero();
    assertSame(local(), cluster("rebuilt"));
  }

  @Test
  void correctionsGoWithTheArticles() {
    var corrected = folder.resolve("corrected").toString();
    run("pull", cluster("pushed"), "--index", corrected);
    assertThat(run("fix", "hide", "Ann Lee", "--index", corrected).code()).isZero();
    assertThat(run("push", cluster("corrected"), "--index", corrected).out())
        .isEqualTo("13 articles moved, 0 unchanged, 1 corrections moved\n");
    assertSame(corrected, cluster("corrected"));
    assertThat(run("fix", "undo", "1", "--index", corrected).code()).isZero();
    assertThat(run("fix", "undo", "1", "--index", cluster("corrected")).code()).isZero();
    assertSame(corrected, cluster("corrected"));
    assertThat(run("fix", "log", "--index", cluster("corrected")).out())
        .isEqualTo(run("fix", "log", "--index", corrected).out());
  }

  @Test
  void correctionsOfAClusterComeIntoAFolder() {
    run("push", cluster("fixed"), "--index", local());
    for (var correction :
        List.of(
            List.of("fix", "hide", "Ann Lee"),
            List.of("fix", "merge", "Leon Panetta", "Vietor"),
            List.of("fix", "undo", "1"))) {
      assertThat(at(cluster("fixed"), correction).err()).isEmpty();
    }
    var pulled = folder.resolve("fixed").toString();
    assertThat(run("pull", cluster("fixed"), "--index", pulled).out())
        .isEqualTo("13 articles moved, 0 unchanged, 3 corrections moved\n");
    var log = List.of("fix", "log");
    assertThat(at(pulled, log).out().lines()).hasSize(3);
    assertThat(at(pulled, log).out()).isEqualTo(at(cluster("fixed"), log).out());
    assertSame(pulled, cluster("fixed"));
    at(pulled, List.of("fix", "hide", "Mali"));
    assertThat(run("push", cluster("fixed"), "--index", pulled).out())
        .isEqualTo("0 articles moved, 13 unchanged, 1 corrections moved\n");
    at(pulled, List.of("fix", "undo", "2"));
    at(cluster("fixed"), List.of("fix", "undo", "4"));
    assertThat(run("push", cluster("fixed"), "--index", pulled).err())
        .contains("both have corrections that the other has not");
  }

  @Test
  void articlesAreTakenOut() {
    run("push", cluster("removed"), "--index", local());
    var removed = folder.resolve("removed").toString();
    run("pull", cluster("pushed"), "--index", removed);
    for (var path : List.of(articles() + "#a3", seeds(), seeds())) {
      var here = at(removed, List.of("rm", path));
      var there = at(cluster("removed"), List.of("rm", path));
      assertThat(there.out()).isEqualTo(here.out());
      assertThat(there.code()).isEqualTo(here.code());
    }
    assertSame(removed, cluster("removed"));
    assertThat(counted(cluster("removed"))).isEqualTo(counted(removed));
    assertThat(run("verify", "--index", cluster("removed")).code()).isZero();
  }

  private static CommandLineRun at(String index, List<String> command) {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of("--index", index));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void watchesAreOfAFolder() {
    for (var verb :
        List.of(
            List.of("watch", "run", articles()),
            List.of("watch", "add", "troops", "troops"),
            List.of("watch", "list"))) {
      var refused = at(cluster("none"), verb);
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err())
          .contains("copy it with `standoff pull opensearch://")
          .contains("and watch there");
    }
  }

  @Test
  void bothAreCountedAlike() {
    assertThat(counted(cluster("pushed"))).isEqualTo(counted(local()));
  }

  /** All but how many bytes it takes. */
  private static List<String> counted(String index) {
    var run = run("stats", "--index", index);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out().lines().filter(line -> !line.startsWith("size")).toList();
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(run("where", "Panetta", "--index", cluster("none")).err())
        .contains("no index in opensearch://");
    assertThat(run("where", "Panetta", "--index", "opensearch://host").err())
        .contains("write opensearch://HOST:PORT/NAME");
  }

  private static void assertSame(String one, String other) {
    for (var question : QUESTIONS) {
      var expected = asked(question, one);
      var found = asked(question, other);
      assertThat(found.out()).as(question.toString()).isEqualTo(expected.out());
      assertThat(found.code()).as(question.toString()).isEqualTo(expected.code());
    }
  }

  private static CommandLineRun asked(List<String> question, String index) {
    List<String> arguments = new ArrayList<>(question);
    if (!question.getFirst().equals("export")) {
      arguments.addAll(List.of("--format", "jsonl"));
    }
    arguments.addAll(List.of("--index", index));
    return run(arguments.toArray(String[]::new));
  }

  private static String seeds() {
    return folder.resolve("seeds").toString();
  }

  private static String articles() {
    return folder.resolve("articles.jsonl").toString();
  }

  private static String local() {
    return folder.resolve("index").toString();
  }

  private static String cluster(String name) {
    return "opensearch://127.0.0.1:" + ClusterNode.shared().port() + "/" + name;
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.of(arguments);
  }
}
