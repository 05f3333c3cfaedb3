package org.standoff.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers over HTTP, while the pile changes. */
class ServerTest {
  @TempDir private Path folder;
  private ServedPile served;

  @BeforeEach
  void serve() throws IOException {
    served = ServedPile.in(folder, true);
  }

  @AfterEach
  void end() throws IOException {
    served.close();
    assertThat(served.failures()).isEmpty();
  }

  private static List<String> sentences(JsonNode answer) {
    List<String> texts = new ArrayList<>();
    answer.get("records").forEach(row -> texts.add(row.at("/sentence/text").asText()));
    return texts;
  }

  @Test
  void pagesFollowOneAnother() throws IOException {
    var all = sentences(served.get("find?query=dahl&limit=0"));
    List<String> byPages = new ArrayList<>();
    var after = "";
    do {
      var page = served.get("find?query=dahl&limit=1" + after);
      byPages.addAll(sentences(page));
      after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
    } while (!after.isEmpty());
    assertThat(byPages).isEqualTo(all).hasSize(3);
  }

  @Test
  void articlesAreListedPageByPage() throws IOException {
    List<String> paths = new ArrayList<>();
    served.get("articles").get("records").forEach(row -> paths.add(row.get("path").asText()));
    var first = served.get("articles?limit=1");
    assertThat(first.at("/records/0/title").asText()).isEqualTo("Ferries return to Oslo");
    assertThat(first.get("rest").asInt()).isEqualTo(1);
    var after = URLEncoder.encode(first.get("next").asText(), StandardCharsets.UTF_8);
    var second = served.get("articles?limit=1&after=" + after);
    assertThat(second.get("next").isNull()).isTrue();
    assertThat(paths)
        .containsExactly(
            first.at("/records/0/path").asText(), second.at("/records/0/path").asText());
    assertThat(served.get("timeline").get("records").toString())
        .isEqualTo(
            "[{\"day\":\"2021-03-04\",\"articles\":1},{\"day\":\"2021-04-11\",\"articles\":1}]");
  }

  @Test
  void filesHaveTheSameRecords() throws IOException {
    var records = served.get("where?name=Dahl").get("records");
    var lines = ServedPile.send(served.question("where?name=Dahl&format=jsonl"));
    assertThat(lines.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"answer.jsonl\"");
    var mapper = new JsonMapper();
    List<JsonNode> read = new ArrayList<>();
    for (var line : lines.body().lines().toList()) {
      read.add(mapper.readTree(line));
    }
    assertThat(read).isEqualTo(List.copyOf(records.valueStream().toList()));
    assertThat(ServedPile.send(served.question("where?name=Dahl&format=csv")).body())
        .startsWith("entity,type,form,text,path,");
    assertThat(ServedPile.send(served.question("export?as=csv")).body()).contains("Karin Dahl");
  }

  @Test
  void aMistakeIsToldWithItsPlace() throws IOException {
    var problem = served.get("find?query=oslo+AND");
    assertThat(problem.get("offset").asInt()).isEqualTo("oslo AND".length());
    assertThat(problem.get("parameter").asText()).isEqualTo("query");
    assertThat(served.get("where?name=Dahl&colour=red").get("detail").asText())
        .startsWith("no parameter 'colour': there are after, by, context, form, format,");
    assertThat(served.get("where").get("detail").asText()).isEqualTo("'name' is missing");
    assertThat(served.get("where?name=a&sort=best").get("detail").asText())
        .startsWith("no order 'best'");
    assertThat(served.get("where?name=a&since=soon").get("detail").asText())
        .startsWith("no date 'soon'");
    assertThat(served.post("stats", "{}").statusCode()).isEqualTo(405);
    assertThat(served.post("fix", "{").statusCode()).isEqualTo(400);
    assertThat(
            ServedPile.send(served.question("fix").POST(HttpRequest.BodyPublishers.ofString("{}")))
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws IOException {
    var first = ServedPile.send(served.question("where?name=Dahl"));
    var tag = first.headers().firstValue("ETag").orElseThrow();
    var again = served.question("where?name=Dahl").header("If-None-Match", tag);
    assertThat(ServedPile.send(again.copy()).statusCode()).isEqualTo(304);
    served.post("fix", "{\"correction\":\"hide\",\"name\":\"Karin Dahl\"}");
    assertThat(ServedPile.send(again).statusCode()).isEqualTo(200);
    assertThat(served.get("where?name=Dahl").get("count").asInt()).isZero();
  }

  @Test
  void newArticlesAreThereAtOnce() throws IOException {
    assertThat(served.get("complete?beginning=merk").get("count").asInt()).isZero();
    Files.writeString(folder.resolve("new.txt"), "The mayor met Angela Merkel in Berlin.\n");
    ServedPile.ingest(served.index(), folder);
    served.askUntil("complete?beginning=merk", answer -> answer.get("count").asInt() == 1);
    assertThat(served.get("stats").get("articles").asInt()).isEqualTo(3);
  }

  @Test
  void aCorrectionIsShownMadeAndTakenBack() throws IOException {
    var merge = "{\"correction\":\"merge\",\"from\":\"Sweden\",\"into\":\"Oslo\"}";
    var preview = served.post("fix/preview", merge).body();
    assertThat(preview)
        .isEqualTo(
            "{\"version\":1,\"correction\":\"merge\",\"from\":\"location/sweden\","
                + "\"into\":\"location/oslo\",\"mentions\":2,\"articles\":2}");
    assertThat(served.get("fix").get("records")).isEmpty();
    assertThat(served.post("fix", merge).body()).contains("\"number\":1");
    assertThat(served.get("where?name=Sweden").at("/entities/0/mentions").asInt()).isEqualTo(4);
    served.post("fix", "{\"correction\":\"undo\",\"undoes\":1}");
    assertThat(served.get("where?name=Sweden").at("/entities/0/mentions").asInt()).isEqualTo(2);
    var split = "{\"correction\":\"split\",\"form\":\"Dahl\",\"from\":\"person/karin dahl\"}";
    assertThat(served.post("fix/preview", split).body()).contains("\"mentions\":1,\"articles\":1");
    assertThat(served.post("fix", "{\"correction\":\"undo\",\"undoes\":7}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void manyAskWhileSomebodyWrites() throws Exception {
    Files.writeString(folder.resolve("more.txt"), "Karin Dahl left Oslo on Monday.\n");
    Callable<Boolean> asking =
        () -> served.get("where?name=Karin+Dahl").at("/entities/0/mentions").asInt() >= 4;
    Callable<Boolean> writing =
        () -> {
          ServedPile.ingest(served.index(), folder);
          return true;
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = Stream.concat(Stream.of(writing), IntStream.range(0, 60).mapToObj(_ -> asking));
      for (var done : threads.invokeAll(work.toList())) {
        assertThat(done.get()).isTrue();
      }
    }
    served.askUntil(
        "where?name=Karin+Dahl", answer -> answer.at("/entities/0/mentions").asInt() == 5);
  }

  @Test
  void answersArePackedForThoseWhoUnpackThem() throws IOException {
    var packed = served.question("where?name=Dahl").header("Accept-Encoding", "gzip");
    assertThat(ServedPile.send(packed).headers().firstValue("Content-Encoding")).hasValue("gzip");
    var head = served.question("where?name=Dahl").HEAD();
    assertThat(ServedPile.send(head).body()).isEmpty();
  }
}
