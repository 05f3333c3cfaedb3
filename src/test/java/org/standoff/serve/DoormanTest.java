package org.standoff.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is answered, and who is not. */
class DoormanTest {
  @TempDir private static Path folder;
  private static ServedPile served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedPile.in(folder, false);
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
    assertThat(served.failures()).isEmpty();
  }

  @Test
  void nothingInThePileIsToldWithoutTheToken() throws IOException {
    for (var endpoint : Endpoints.all()) {
      var path = Endpoints.ROOT + endpoint.path();
      var body = HttpRequest.BodyPublishers.noBody();
      for (var token : new String[] {"", "Bearer ", "Bearer the-tokem", "Basic the-token"}) {
        var request = served.request(path).method(endpoint.method(), body);
        var reply =
            ServedPile.send(token.isEmpty() ? request : request.header("Authorization", token));
        assertThat(reply.statusCode()).as(endpoint + " " + token).isEqualTo(401);
        assertThat(reply.body()).contains("open the address that standoff serve printed");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Host: 127.0.0.1:PORT                                      | 200
          Host: localhost:PORT                                      | 200
          Host: evil.example:PORT                                   | 403
          Host: 127.0.0.1                                           | 403
          Host: 127.0.0.1:1                                         | 403
          Host: 127.0.0.1:PORT;Host: evil.example                   | 403
          Host: 127.0.0.1:PORT;Origin: http://127.0.0.1:PORT        | 200
          Host: 127.0.0.1:PORT;Origin: http://evil.example          | 403
          Host: 127.0.0.1:PORT;Origin: https://127.0.0.1:PORT       | 403
          Host: 127.0.0.1:PORT;Origin: null                         | 403
          Host: 127.0.0.1:PORT;Sec-Fetch-Site: same-origin          | 200
          Host: 127.0.0.1:PORT;Sec-Fetch-Site: cross-site           | 403
          Host: 127.0.0.1:PORT;Sec-Fetch-Site: same-site            | 403
          """)
  void onlyThePageItselfMayAsk(String headers, int status) throws IOException {
    var sent = headers.replace("PORT", String.valueOf(served.server().port())).replace(";", "\n");
    assertThat(
            served.raw(
                "GET /api/1/stats HTTP/1.1\n"
                    + sent
                    + "\nAuthorization: Bearer the-token\nConnection: close\n\n"))
        .startsWith("HTTP/1.1 " + status + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/../index.html",
        "/page/..%2findex.html",
        "/page/%2e%2e/Server.class",
        "/page/index.html",
        "/lib/d3-force/../../../pom.xml",
        "/lib/d3-force/%2e%2e%2fLICENSE",
        "/lib/preact.js/",
        "//etc/passwd",
        "/../../etc/passwd",
        "/..",
        "/api/1/../../etc/passwd",
        "/api/1/",
        "/api/1/where/"
      })
  void noPathLeadsAnywhereElse(String path) throws IOException {
    assertThat(
            served.raw(
                "GET "
                    + path
                    + " HTTP/1.1\nHost: localhost:"
                    + served.server().port()
                    + "\nAuthorization: Bearer the-token\nConnection: close\n\n"))
        .matches("(?s)HTTP/1.1 40[034] .*");
  }

  @Test
  void articlesAreNamesAndNoFiles() throws IOException {
    for (var path : new String[] {"../../etc/passwd", "/etc/passwd", "harbour.txt/../../x"}) {
      assertThat(ServedPile.send(served.question("article?path=" + path)).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void nothingIsChangedUnlessItMayBe() throws IOException {
    var reply = served.post("fix", "{\"correction\":\"hide\",\"name\":\"Oslo\"}");
    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(reply.body()).contains("start standoff serve with --edit");
    assertThat(served.index().corrections().read()).isEmpty();
  }

  @Test
  void theConnectionOfARefusedChangeIsNotUsedAgain() throws IOException {
    for (var body : new String[] {"", "{}", " ".repeat(60_000), "", "no JSON", ""}) {
      var reply = served.post("fix", body);
      assertThat(reply.statusCode()).isEqualTo(403);
      assertThat(reply.headers().allValues("Connection")).containsExactly("close");
    }
  }

  @Test
  void whatIsTooLongIsRefused() throws IOException {
    assertThat(ServedPile.send(served.question("where?name=" + "a".repeat(9000))).statusCode())
        .isEqualTo(414);
    assertThat(served.post("fix", " ".repeat(70_000)).statusCode()).isEqualTo(413);
    assertThat(
            served.raw(
                "GET / HTTP/1.1\nHost: localhost:"
                    + served.server().port()
                    + "\nX: "
                    + "a".repeat(40_000)
                    + "\nConnection: close\n\n"))
        .doesNotContain(" 200 ");
  }

  @Test
  void thePageMayLoadNothingButItself() throws IOException {
    for (var path : new String[] {"/", "/lib/preact.js", "/nothing", "/api/1/stats"}) {
      var headers = ServedPile.send(served.request(path)).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'none'; script-src 'self' 'sha256-")
          .doesNotContain("unsafe")
          .doesNotContain("http");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    }
  }

  @Test
  void othersOfTheMachineAreNotAnsweredFromOutside() {
    assertThat(served.server().address().getHost()).isEqualTo("127.0.0.1");
  }
}
