package org.standoff.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.index.ArticleIndex;

/** Files that are dropped onto the page. */
class InboxTest {
  private static final String NEWS =
      "The mayor of Oslo, Karin Dahl, met Angela Merkel in Berlin.\n";

  @TempDir private Path folder;

  private static HttpResponse<String> drop(ServedPile served, String name, String text)
      throws IOException {
    var path = "files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return ServedPile.send(
        served
            .question(path)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofString(text)));
  }

  private static String detail(HttpResponse<String> refused) throws IOException {
    return refused.statusCode()
        + " "
        + new JsonMapper().readTree(refused.body()).get("detail").asText();
  }

  private List<String> kept() throws IOException {
    var dropped = folder.resolve("dropped");
    if (!Files.exists(dropped)) {
      return List.of();
    }
    try (var files = Files.list(dropped)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsKeptReadAndAccountedFor() throws IOException {
    try (var served = ServedPile.in(folder, true)) {
      var added = drop(served, "new & hot.txt", NEWS);
      assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
      var record = new JsonMapper().readTree(added.body()).at("/records/0");
      assertThat(record.get("state").asText() + " " + record.get("read")).isEqualTo("read 1");
      assertThat(record.get("path").asText()).isEqualTo("dropped/new & hot.txt");
      assertThat(served.get("where?name=Merkel").at("/records/0/article/path").asText())
          .isEqualTo("dropped/new & hot.txt");
      assertThat(folder.resolve("dropped/new & hot.txt")).hasContent(NEWS);

      var again = drop(served, "new & hot.txt", NEWS);
      assertThat(again.body()).isEqualTo(added.body());
      assertThat(detail(drop(served, "new & hot.txt", "Something else.\n")))
          .isEqualTo("409 there is another 'new & hot.txt' already: give yours another name");
      assertThat(folder.resolve("dropped/new & hot.txt")).hasContent(NEWS);
      assertThat(drop(served, "broken.pdf", "%PDF-1.4 and nothing else").body())
          .contains("\"state\":\"rejected\"", "\"reason\":\"");
      assertThat(kept()).containsExactly("broken.pdf", "new & hot.txt");
      assertThat(served.failures()).isEmpty();
    }
  }

  @Test
  void nothingIsWrittenElsewhere() throws IOException {
    try (var served = ServedPile.in(folder, true)) {
      var names =
          List.of(
              "",
              " ",
              ".",
              "..",
              "../x",
              "a/b",
              "/etc/x",
              "a\\b",
              ".x",
              "a\0b",
              "a\nb",
              "x".repeat(201));
      for (var name : names) {
        assertThat(drop(served, name, NEWS).statusCode()).as(name).isEqualTo(400);
      }
      Files.createDirectories(folder.resolve("dropped"));
      Files.createSymbolicLink(folder.resolve("dropped/link.txt"), folder.resolve("elsewhere"));
      assertThat(drop(served, "link.txt", NEWS).statusCode()).isEqualTo(409);
      assertThat(folder.resolve("elsewhere")).doesNotExist();
      assertThat(kept()).containsExactly("link.txt");
    }
  }

  @Test
  void whoMayNotEditAddsNothing() throws IOException {
    try (var served = ServedPile.in(folder, false)) {
      assertThat(detail(drop(served, "a.txt", NEWS))).startsWith("403 nothing can be changed here");
      assertThat(kept()).isEmpty();
    }
  }

  @Test
  void whatIsTooLargeIsRefusedWithoutBeingRead() throws IOException {
    try (var served = ServedPile.in(folder, true)) {
      var head =
          "POST /api/1/files?name=a.txt HTTP/1.1\nHost: 127.0.0.1:%d\nAuthorization: Bearer %s\nContent-Length: %d\n\n"
              .formatted(served.server().port(), ServedPile.TOKEN, Inbox.MOST_BYTES + 1L);
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
        socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        var status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
        assertThat(new String(status, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 413");
      }
      assertThat(kept()).isEmpty();
    }
  }

  @Test
  void whileSomebodyElseWritesItIsAskedForOnceMore() throws IOException {
    try (var served = ServedPile.in(folder, true);
        var _ = served.index().writer(served.index().model())) {
      assertThat(detail(drop(served, "a.txt", NEWS)))
          .startsWith("503 ")
          .endsWith("add the file again in a moment");
    }
    assertThat(ArticleIndex.at(folder.resolve(ArticleIndex.DIRECTORY), folder).exists()).isTrue();
  }
}
