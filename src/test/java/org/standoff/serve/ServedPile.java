package org.standoff.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.standoff.annotate.ModelFiles;
import org.standoff.annotate.SharedModels;
import org.standoff.index.ArticleIndex;
import org.standoff.ingest.Ingest;
import org.standoff.ingest.IngestListener;
import org.standoff.read.Notice;
import org.standoff.read.Rejection;
import org.standoff.read.formats.Formats;
import org.standoff.serve.door.Doorway;
import org.standoff.text.ArticlePath;

/** A server with two articles, at a port of its own, and the browser that asks it. */
record ServedPile(
    Path folder, ArticleIndex index, Server server, ConcurrentLinkedQueue<Exception> failures)
    implements Closeable {
  static final String TOKEN = "the-token";

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String HARBOUR =
      """
      Harbour strike ends after nine days
      By Ann Lee
      2021-03-04

      The harbour of Oslo opened again on Thursday, Mayor Karin Dahl said. About 1,200 workers had stopped work for nine days, and ships with goods worth $40 million lay before the coast. "We have lost enough time," Dahl said. She thanked Peter Holm, the head of the Dock Workers' Union.

      Holm told reporters that the union had agreed to a rise of 4 percent. Sweden sent three ferries.
      """;

  private static final String FERRY =
      """
      Ferries return to Oslo
      2021-04-11

      Karin Dahl welcomed the first ferry from Sweden on Sunday. Holm was not there. The port expects 300,000 visitors this year, the mayor said.
      """;

  /** Serves the articles, and whatever else was put into the folder. */
  static ServedPile in(Path folder, boolean isEditable) throws IOException {
    return in(folder, Doorway.ofToken(TOKEN, isEditable));
  }

  /** The same for whomever a doorway lets in. */
  static ServedPile in(Path folder, Doorway doorway) throws IOException {
    Files.writeString(folder.resolve("harbour.txt"), HARBOUR);
    Files.writeString(folder.resolve("ferry.txt"), FERRY);
    var index = ArticleIndex.at(folder.resolve(ArticleIndex.DIRECTORY), folder);
    ingest(index, folder);
    var failures = new ConcurrentLinkedQueue<Exception>();
    var inbox = new Inbox(folder.resolve("dropped"), file -> ingest(index, file));
    var settings =
        new ServerSettings(
            0, doorway, Optional.empty(), Optional.of(inbox), 4, Duration.ofSeconds(60));
    return new ServedPile(
        folder, index, Server.start(index, SharedModels.PLACES, settings, failures::add), failures);
  }

  /** Reads a file or folder, once more if it was. */
  static void ingest(ArticleIndex index, Path folder) throws IOException {
    var models = ModelFiles.standard();
    try (var writer = index.writer(models.id());
        var ingest =
            new Ingest(writer, () -> models.load(SharedModels.BUNDLED), 1, new Unheard())) {
      ingest.read(Formats.reader(InputStream.nullInputStream()), List.of(folder.toString()), false);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  /** A question of one who knows the token. */
  HttpRequest.Builder question(String path) {
    return request(Endpoints.ROOT + path).header("Authorization", "Bearer " + TOKEN);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  JsonNode get(String path) throws IOException {
    return JSON.readTree(send(question(path)).body());
  }

  /** Asks until the answer is as it has to be once the newest state of the pile is open. */
  void askUntil(String path, Predicate<JsonNode> isNewest) throws IOException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!isNewest.test(get(path))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still the answer of before: " + get(path));
      }
    }
  }

  HttpResponse<String> post(String path, String body) throws IOException {
    return send(
        question(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** What comes back when these very characters are sent; nothing if the connection is cut. */
  String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (SocketException cut) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** Nobody listens. */
  private static final class Unheard implements IngestListener {
    @Override
    public void files(int count, long bytes) {}

    @Override
    public void fileRead(long bytes) {}

    @Override
    public void bytesRead(long bytes) {}

    @Override
    public void articleDone(ArticlePath path) {}

    @Override
    public void rejection(Rejection rejection) {}

    @Override
    public void notice(Notice notice) {}
  }
}
