package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.watch.feeds.FeedServer;

/** {@code watch run --feed}, with a server of feeds on this machine. */
class WatchFeedsTest {
  private static final String LEE = item("1", "Ann Lee is in Oslo.");
  private static final String LEE_AGAIN = item("2", "Ann Lee is in Rome.");

  @TempDir private Path folder;
  private FeedServer server;

  @BeforeEach
  void start() throws IOException {
    server = new FeedServer();
    Files.writeString(
        folder.resolve("feeds.txt"), server.at("/a.rss") + "\n" + server.at("/b.rss") + "\n");
    CommandLineRun.inFolder(folder, "watch", "add", "lee", "person:Lee");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String item(String id, String text) {
    return "<item><guid>"
        + id
        + "</guid><title>News</title><description>"
        + text
        + "</description></item>";
  }

  private static String rss(String... items) {
    return "<rss><channel><title>The Quay</title>" + String.join("", items) + "</channel></rss>";
  }

  private CommandLineRun look() {
    var feeds = folder.resolve("feeds.txt").toString();
    return CommandLineRun.inFolder(folder, "watch", "run", "--feed", feeds);
  }

  @Test
  void entriesAreToldOnceWhereverTheyMove() throws IOException {
    server.put("/a.rss", "\"1\"", rss(LEE, item("x", "It rained.")));
    server.put("/b.rss", 200, Map.of(), rss(item("y", "It snowed.")));
    var first = look();
    assertThat(first.code()).isEqualTo(ExitCode.FOUND);
    assertThat(first.out()).startsWith("lee  new\n").contains("▸Ann Lee◂ is in Oslo.\n");
    assertThat(look()).isEqualTo(new CommandLineRun(1, "", ""));
    server.put("/a.rss", "\"2\"", rss(LEE_AGAIN, item("x", "It rained."), LEE));
    assertThat(look().out()).contains("is in Rome.\n").doesNotContain("Oslo");
    // What falls out of a feed stays, and nothing is said; what comes back is known.
    server.put("/a.rss", "\"3\"", rss(LEE_AGAIN));
    assertThat(look()).isEqualTo(new CommandLineRun(1, "", ""));
    server.put("/a.rss", "\"4\"", rss(LEE, LEE_AGAIN.replace("is in Rome", "was in Rome")));
    assertThat(look().out()).startsWith("lee  changed\n").contains("▸Ann Lee◂ was in Rome.\n");
    // The same text in another feed is a copy.
    server.put("/b.rss", 200, Map.of(), rss(item("z", "Ann Lee is in Oslo.")));
    assertThat(look()).isEqualTo(new CommandLineRun(1, "", ""));
  }

  @Test
  void entriesWithoutIdsAreKnownByTheirAddresses() throws IOException {
    var one = "<item><link>https://e.org/1</link><description>Ann Lee won.</description></item>";
    var two = "<item><link>https://e.org/2</link><description>Ann Lee lost.</description></item>";
    server.put("/a.rss", 200, Map.of(), rss(one));
    server.put("/b.rss", 200, Map.of(), rss(item("y", "It snowed.")));
    assertThat(look().out()).contains("#https://e.org/1\n");
    server.put("/a.rss", 200, Map.of(), rss(two, one));
    assertThat(look().out()).startsWith("lee  new\n").contains("#https://e.org/2\n");
    assertThat(look()).isEqualTo(new CommandLineRun(1, "", ""));
  }

  @Test
  void aFeedThatIsBadCostsNoOther() throws IOException {
    server.put(
        "/a.rss", 200, Map.of(), "<rss><channel>" + item("1", "Ann Lee & <b>Bob") + LEE_AGAIN);
    server.put("/b.rss", 500, Map.of(), "");
    var run = look();
    assertThat(run.code()).isEqualTo(ExitCode.ERROR);
    assertThat(run.out()).contains("▸Ann Lee◂ is in Rome.\n");
    assertThat(run.err())
        .contains("/b.rss: the server answers 500; it is asked again after ")
        .contains("has no end: it is cut, and what followed is lost\n");
    assertThat(look().out()).isEmpty();
  }
}
