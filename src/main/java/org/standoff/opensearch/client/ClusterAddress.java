package org.standoff.opensearch.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where an index in a cluster is: {@code opensearch://host:9200/news}, or several nodes of the
 * cluster with commas between them.
 *
 * @param nodes at least one, as {@code host:port}
 * @param name of the index
 */
public record ClusterAddress(List<URI> nodes, String name) {
  public static final String SCHEME = "opensearch://";
  private static final int DEFAULT_PORT = 9200;

  /** What OpenSearch takes for the name of an index. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,199}");

  public ClusterAddress {
    nodes = List.copyOf(nodes);
  }

  /** Whether a text is meant to be an address, right or wrong. */
  public static boolean isMeant(String text) {
    return text.startsWith(SCHEME);
  }

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ClusterAddress parse(String text) {
    int slash = text.indexOf('/', SCHEME.length());
    if (!isMeant(text) || slash < 0) {
      throw wrong(text, "write " + SCHEME + "HOST:PORT/NAME");
    }
    var name = text.substring(slash + 1);
    if (!NAME.matcher(name).matches()) {
      throw wrong(text, "the name of an index has small letters, digits, and - _ . within");
    }
    List<URI> nodes = new ArrayList<>();
    for (var node : text.substring(SCHEME.length(), slash).split(",", -1)) {
      nodes.add(node(node, text));
    }
    return new ClusterAddress(nodes, name);
  }

  private static URI node(String node, String text) {
    try {
      var uri = new URI("http://" + node);
      if (uri.getHost() == null || uri.getUserInfo() != null) {
        throw wrong(text, "user and password are no part of it, but of the environment");
      }
      int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
      return new URI("http", null, uri.getHost(), port, null, null, null);
    } catch (URISyntaxException notOne) {
      throw wrong(text, "no host is '" + node + "'");
    }
  }

  private static IllegalArgumentException wrong(String text, String why) {
    return new IllegalArgumentException("no index of a cluster is '" + text + "': " + why);
  }

  @Override
  public String toString() {
    return SCHEME + String.join(",", nodes.stream().map(URI::getAuthority).toList()) + "/" + name;
  }
}
