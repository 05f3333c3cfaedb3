package org.standoff.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.KeyTool;
import org.standoff.annotate.SharedModels;
import org.standoff.index.ArticleIndex;
import org.standoff.serve.door.Doorway;
import org.standoff.serve.door.Tls;
import org.standoff.serve.door.Users;

/** A team on one server: by name and password, over connections that nobody reads along. */
class TeamTest {
  private static final String PASSWORD = "of the key";

  /** Anna's "correct horse" and Ben's "battery staple", hashed ten times only. */
  static final String USERS =
      """
      anna:editor:pbkdf2-sha512$10$c2FsdCBvZiBhbm5hIDAxNg==$ekOnldTLdkBmcW5mdJGo4U7B7tCUY8NZVDBzQZYVMss=
      ben:reader:pbkdf2-sha512$10$c2FsdCBvZiBiZW4gIDAxNg==$6fKHCf/K8LSdBEdwyh1UamhVd+/p2+5wqfaBajn6bIE=
      """;

  @TempDir private static Path keys;
  private static Path key;

  @TempDir private Path folder;
  private ArticleIndex index;
  private Server server;
  private HttpClient client;
  private final ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void serve() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Mayor Karin Dahl came back to Oslo, she said.\n");
    index = ArticleIndex.at(folder.resolve(ArticleIndex.DIRECTORY), folder);
    ServedPile.ingest(index, folder);
    var users = folder.resolve("users");
    Files.writeString(users, USERS);
    var doorway =
        new Doorway(Optional.of("localhost"), true, "unused", Optional.of(Users.read(users)), true);
    var settings =
        new ServerSettings(
            0,
            doorway,
            Optional.of(Tls.read(key, PASSWORD)),
            Optional.empty(),
            4,
            Duration.ofSeconds(60));
    server = Server.start(index, SharedModels.PLACES, settings, failures::add);
    client = HttpClient.newBuilder().sslContext(trusting()).build();
  }

  @AfterEach
  void end() throws IOException {
    server.close();
    client.close();
    assertThat(failures).isEmpty();
  }

  @BeforeAll
  static void makeKey() throws IOException, InterruptedException {
    key = keys.resolve("key.p12");
    KeyTool.makeKey(key, PASSWORD);
  }

  private static SSLContext trusting() throws Exception {
    var store = KeyStore.getInstance(key.toFile(), PASSWORD.toCharArray());
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("key", store.getCertificate("key"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private HttpResponse<String> send(String path, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Authorization", "Bearer " + token);
    if (!body.isEmpty()) {
      request
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(body));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String signIn(String name, String password) throws IOException, InterruptedException {
    var body = "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}";
    var answer = send("sign-in", "", body).body();
    assertThat(answer).contains("\"token\":");
    return answer.replaceAll(".*\"token\":\"([^\"]*)\".*", "$1");
  }

  @Test
  void editorsCorrectAndReadersRead() throws Exception {
    assertThat(server.address().toString()).startsWith("https://localhost:").endsWith("/");
    for (var token : new String[] {"", "unused", "null"}) {
      var refused = send("api/1/stats", token, "");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
    }
    assertThat(send("sign-in", "", "{\"name\":\"anna\",\"password\":\"x\"}").statusCode())
        .isEqualTo(401);
    assertThat(send("sign-in", "", "").statusCode()).isEqualTo(405);
    var hide = "{\"correction\":\"hide\",\"name\":\"Oslo\"}";
    var ben = signIn("ben", "battery staple");
    assertThat(send("api/1/about", ben, "").body()).contains("\"edit\":false,\"user\":\"ben\"");
    assertThat(send("api/1/fix", ben, hide).body()).contains("readers change nothing");
    var anna = signIn("anna", "correct horse");
    assertThat(send("api/1/about", anna, "").body()).contains("\"edit\":true,\"user\":\"anna\"");
    assertThat(send("api/1/fix", anna, hide).statusCode()).isEqualTo(200);
    assertThat(send("api/1/fix", ben, "").body()).contains("\"by\":\"anna\",\"at\":\"20");
    assertThat(index.corrections().read()).hasSize(1);
    send("sign-out", ben, "{}");
    assertThat(send("api/1/stats", ben, "").statusCode()).isEqualTo(401);
    assertThat(send("api/1/stats", anna, "").statusCode()).isEqualTo(200);
  }

  @Test
  void nothingIsToldInTheClear() throws IOException {
    try (var socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
          .doesNotContain("HTTP/1.1");
    }
  }
}
