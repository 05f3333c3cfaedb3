package org.standoff.watch.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The addresses of feeds in a file of text, one a line; what begins with {@code #} says nothing.
 *
 * @param feeds each once, in order
 * @param problems the lines that are no address, in words
 */
public record FeedList(List<URI> feeds, List<String> problems) {
  public FeedList {
    feeds = List.copyOf(feeds);
    problems = List.copyOf(problems);
  }

  public static FeedList read(Path file) throws IOException {
    Set<URI> feeds = new LinkedHashSet<>();
    List<String> problems = new ArrayList<>();
    var lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        var address = new URI(line);
        if (isOfWeb(address)) {
          feeds.add(address);
          continue;
        }
      } catch (URISyntaxException none) {
        // It is told below, like any other line that is no address.
      }
      problems.add(
          file + ":" + (i + 1) + ": '" + line + "' is no address that begins with https://");
    }
    return new FeedList(List.copyOf(feeds), problems);
  }

  /** Whether an address can be asked for. */
  static boolean isOfWeb(URI address) {
    return address.getHost() != null
        && ("https".equalsIgnoreCase(address.getScheme())
            || "http".equalsIgnoreCase(address.getScheme()));
  }
}
