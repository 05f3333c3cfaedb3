package org.standoff.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of OpenSearch in a process of its own, with the class path that {@code src/cluster/server}
 * puts together; it ends with the tests.
 */
public final class ClusterNode {
  private static final String LISTENING = "listening on ";
  private static final Path BUILT = Path.of("target/cluster");

  private static final ClusterNode SHARED = start("node", List.of());

  private final int port;

  private ClusterNode(int port) {
    this.port = port;
  }

  /** The one that all tests use. */
  public static ClusterNode shared() {
    return SHARED;
  }

  public int port() {
    return port;
  }

  private static ClusterNode start(String name, List<String> settings) {
    try {
      var data = Files.createTempDirectory(name);
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"));
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
      command.addAll(List.of("-cp", BUILT + "/classes:" + BUILT + "/lib/*"));
      command.add("org.standoff.server.TestNode");
      command.add(data.toAbsolutePath().toString());
      command.addAll(settings);
      var node = new ProcessBuilder(command).redirectError(data.resolve("errors").toFile()).start();
      // Its input ends with this process, and it with its input.
      Runtime.getRuntime().addShutdownHook(new Thread(node::destroyForcibly));
      var out = new BufferedReader(new InputStreamReader(node.getInputStream(), UTF_8));
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith(LISTENING)) {
          return new ClusterNode(Integer.parseInt(line.substring(LISTENING.length())));
        }
      }
      throw new IllegalStateException("no node: see " + data.resolve("errors"));
    } catch (IOException e) {
      throw new IllegalStateException("run mvn -f src/cluster/server process-classes", e);
    }
  }
}
