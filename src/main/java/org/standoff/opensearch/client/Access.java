package org.standoff.opensearch.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * How a cluster lets the program in, and what a new index in it is like: from variables {@code
 * STANDOFF_OPENSEARCH_USER} and so on, or from lines {@code user=…} of the file that {@code
 * STANDOFF_OPENSEARCH_CONFIG} names; a variable goes before the file.
 *
 * @param tls whether the nodes speak TLS
 * @param authority a file of the certificates to trust; empty for those that Java trusts
 * @param home the folder below which paths of articles are kept relative to it; empty for the
 *     working directory
 * @param shards of a new index
 * @param replicas of a new index: so many nodes may fail
 */
public record Access(
    Optional<String> user,
    Optional<String> password,
    boolean tls,
    Optional<Path> authority,
    Optional<Path> home,
    int shards,
    int replicas) {
  private static final String PREFIX = "STANDOFF_OPENSEARCH_";

  public static Access of(Map<String, String> environment) throws IOException {
    var file = new Properties();
    var config = environment.get(PREFIX + "CONFIG");
    if (config != null) {
      try (var in = Files.newBufferedReader(Path.of(config), UTF_8)) {
        file.load(in);
      }
    }
    var settings = new Settings(environment, file);
    var authority = settings.get("ca").map(Path::of);
    return new Access(
        settings.get("user"),
        settings.get("password"),
        authority.isPresent() || settings.get("tls").map(Boolean::parseBoolean).orElse(false),
        authority,
        settings.get("home").map(Path::of),
        settings.number("shards", 1),
        settings.number("replicas", 1));
  }

  private record Settings(Map<String, String> environment, Properties file) {
    Optional<String> get(String name) {
      var variable = PREFIX + name.toUpperCase(java.util.Locale.ROOT);
      return Optional.ofNullable(environment.getOrDefault(variable, file.getProperty(name)))
          .filter(value -> !value.isBlank());
    }

    int number(String name, int otherwise) throws IOException {
      var value = get(name);
      if (value.isEmpty()) {
        return otherwise;
      }
      try {
        return Integer.parseUnsignedInt(value.get());
      } catch (NumberFormatException none) {
        throw new IOException("no number of " + name + " is '" + value.get() + "'", none);
      }
    }
  }
}
