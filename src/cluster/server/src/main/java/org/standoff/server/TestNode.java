package org.standoff.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * A node of OpenSearch on the loopback device, which prints the port it listens on and ends when
 * its input does. Arguments: the folder of its data, then settings as {@code name=value}.
 */
public final class TestNode extends Node {
  private TestNode(Environment environment) {
    super(environment, List.of(netty()), true);
  }

  private static PluginInfo netty() {
    return new PluginInfo(
        "transport-netty4",
        "Speaks HTTP.",
        "NA",
        Version.CURRENT,
        "21",
        Netty4ModulePlugin.class.getName(),
        List.of(),
        false);
  }

  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    Files.createDirectories(home.resolve("config"));
    var settings =
        Settings.builder()
            .put("path.home", home)
            .put("cluster.name", "standoff-test")
            .put("node.name", home.getFileName().toString())
            .put("network.host", "127.0.0.1")
            .put("http.port", "0")
            .put("transport.port", "0")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("cluster.max_shards_per_node", 10000)
            .put("cluster.routing.allocation.disk.threshold_enabled", false);
    boolean isAlone = true;
    for (int i = 1; i < arguments.length; i++) {
      var parts = arguments[i].split("=", 2);
      isAlone &= !parts[0].startsWith("discovery.");
      if (parts[1].startsWith("[")) {
        settings.putList(parts[0], parts[1].substring(1, parts[1].length() - 1).split(","));
      } else {
        settings.put(parts[0], parts[1]);
      }
    }
    if (isAlone) {
      settings.put("discovery.type", "single-node");
    }
    try (var node = new TestNode(new Environment(settings.build(), home.resolve("config")))) {
      node.start();
      var http = node.injector().getInstance(HttpServerTransport.class);
      System.out.println("listening on " + http.boundAddress().publishAddress().getPort());
      while (System.in.read() >= 0) {
        // Whoever started it says nothing more.
      }
    }
  }
}
