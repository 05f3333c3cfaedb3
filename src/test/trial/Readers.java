import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * So many readers at the same time, each with its connection, who ask {@code where} for a name, so
 * often and with so many milliseconds between: {@code Readers ADDRESS READERS TIMES PAUSE NAMES}.
 * NAMES are every tenth of so many times ten of the pile. Prints how many were answered, what was
 * no answer, the median, the 95th and 99th of a hundred times and the longest, in milliseconds, and
 * the answers a second.
 */
final class Readers {
  private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"\\\\]+)\",\"type\"");
  private static final int EVERY = 10;

  private final URI address;
  private final String token;

  private Readers(String printed) {
    address = URI.create(printed);
    token = address.getFragment().replaceFirst("token=", "");
  }

  /** An answer: its status and bytes as they were sent. */
  private record Answer(int status, byte[] body) {}

  /** A connection that is kept. */
  private final class Connection implements AutoCloseable {
    private final Socket socket = new Socket(address.getHost(), address.getPort());
    private final DataInputStream in =
        new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 14));

    Connection() throws IOException {
      socket.setTcpNoDelay(true);
    }

    @SuppressWarnings("deprecation") // Header lines are ASCII.
    Answer ask(String path, boolean packed) throws IOException {
      var request =
          "GET "
              + path
              + " HTTP/1.1\r\nHost: "
              + address.getAuthority()
              + "\r\nAuthorization: Bearer "
              + token
              + (packed ? "\r\nAccept-Encoding: gzip" : "")
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      int status = Integer.parseInt(in.readLine().split(" ")[1]);
      int length = 0;
      for (var line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
          length = Integer.parseInt(line.substring(15).strip());
        }
      }
      return new Answer(status, in.readNBytes(length));
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private List<String> names(int count) throws IOException {
    try (var connection = new Connection()) {
      var body = new String(connection.ask("/api/1/complete?limit=" + count, false).body(), UTF_8);
      List<String> names = new ArrayList<>();
      NAME.matcher(body).results().forEach(found -> names.add(found.group(1)));
      return names;
    }
  }

  /** What one reader waited for, in nanoseconds. */
  private List<Long> read(int seed, int times, int pause, List<String> names, List<String> wrong)
      throws IOException, InterruptedException {
    var random = new Random(seed);
    List<Long> waited = new ArrayList<>();
    try (var connection = new Connection()) {
      for (int i = 0; i < times; i++) {
        Thread.sleep(pause == 0 ? 0 : random.nextInt(2 * pause));
        var name = names.get(random.nextInt(names.size()));
        var path = "/api/1/where?limit=20&name=" + URLEncoder.encode(name, UTF_8);
        long from = System.nanoTime();
        var answer = connection.ask(path, true);
        waited.add(System.nanoTime() - from);
        if (answer.status() != 200 || answer.body().length < 100) {
          synchronized (wrong) {
            wrong.add(name + ": " + answer.status());
          }
        }
      }
    }
    return waited;
  }

  public static void main(String[] arguments) throws Exception {
    int readers = Integer.parseInt(arguments[1]);
    int times = Integer.parseInt(arguments[2]);
    int pause = Integer.parseInt(arguments[3]);
    var client = new Readers(arguments[0]);
    var names = client.names(Integer.parseInt(arguments[4]));
    List<String> wrong = new ArrayList<>();
    List<Future<List<Long>>> each = new ArrayList<>();
    long begun = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < readers; i++) {
        int seed = i;
        each.add(threads.submit(() -> client.read(seed, times, pause, names, wrong)));
      }
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    List<Long> all = new ArrayList<>();
    for (var one : each) {
      all.addAll(one.get());
    }
    var sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "answers=%d wrong=%d names=%d p50=%d p95=%d p99=%d longest=%d second=%d%n",
        sorted.length,
        wrong.size(),
        names.size(),
        sorted[sorted.length / 2] / 1_000_000,
        sorted[(int) (sorted.length * .95)] / 1_000_000,
        sorted[(int) (sorted.length * .99)] / 1_000_000,
        sorted[sorted.length - 1] / 1_000_000,
        Math.round(sorted.length / seconds));
    wrong.stream().limit(5).forEach(System.err::println);
  }
}
