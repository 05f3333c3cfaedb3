package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story in three papers, and another one. */
class CopiesTest {
  private static final String STORY =
      "The minister said on Monday that the bridge over the river would be closed for %s weeks"
          + " while engineers replaced its bearings. Drivers were told to use the tunnel, which is"
          + " free of charge for that time. %s";

  private static final String TAIL =
      "Ana Lopez, the mayor of Hull, said that the work costs 3.4 million pounds and is paid from a"
          + " fund for old roads. Residents of the quay complained that they had heard of it from"
          + " the radio.";

  @TempDir private Path folder;

  private String run(String... arguments) throws IOException {
    return ran(arguments).out().replace(folder.toString().replace('\\', '/') + "/", "");
  }

  private CommandLineRun ran(String... arguments) throws IOException {
    Files.writeString(folder.resolve("1.txt"), STORY.formatted("six", TAIL));
    Files.writeString(folder.resolve("2.txt"), STORY.formatted("eight", TAIL));
    Files.writeString(folder.resolve("3.txt"), "Told by phone. " + TAIL);
    Files.writeString(folder.resolve("4.txt"), "Ana Lopez won the cup on Sunday.");
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(folder.toString(), "--index", folder.resolve("index").toString()));
    return CommandLineRun.of(all.toArray(String[]::new));
  }

  @Test
  void groupsAreListedWithWhatDiffers() throws IOException {
    assertThat(run("copies"))
        .isEqualTo(
            """
            1.txt  -
              2.txt  -  4 of 4 sentences: eight for six
              3.txt  -  2 of 3 sentences, a part
            """);
    assertThat(run("copies", "--format", "csv"))
        .startsWith("fullest,copy,part,of,share,sentences,shared,changes,title,published\r\n")
        .contains("\r\n1.txt,2.txt,false,1.txt,0.986,4,4,eight for six,,\r\n");
    assertThat(run("copies", "--format", "jsonl")).contains("\"part\":true").hasLineCount(1);
  }

  @Test
  void aPassageStandsOnceForItsCopies() throws IOException {
    assertThat(run("where", "Lopez"))
        .contains("4 mentions in 4 articles, 2 distinct texts")
        .contains("for old roads.  +2 copies\n")
        .doesNotContain("2.txt");
    assertThat(run("where", "Lopez", "--copies"))
        .contains("      also 2.txt:1:207\n      also 3.txt:1:16\n");
    assertThat(run("figures", "pounds")).contains("+2 copies").hasLineCount(2);
  }

  @Test
  void whatCopiesSayOtherwiseIsShown() throws IOException {
    assertThat(run("find", "bridge")).contains("six weeks").contains("eight weeks");
  }

  @Test
  void distinctTextsAreCountedOfAllThatIsFound() throws IOException {
    var limited = ran("find", "Lopez", "--limit", "1");
    assertThat(limited.err()).contains("4 sentences in 4 articles, 2 distinct texts\n");
    assertThat(run("where", "Lopez", "--limit", "1")).contains("in 4 articles, 2 distinct texts");
    assertThat(run("find", "Lopez", "--facets", "person"))
        .startsWith("4 sentences in 4 articles, 2 distinct texts\n");
    assertThat(ran("find", "cup").err()).doesNotContain("distinct");
  }

  @Test
  void rowsForMachinesStay() throws IOException {
    var rows = run("where", "Lopez", "--format", "jsonl");
    assertThat(rows).hasLineCount(4);
    assertThat(rows.lines().filter(row -> row.contains("\"copyOf\":\"1.txt\""))).hasSize(2);
  }
}
