package org.standoff.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The files of the page: our own, and the modules of libraries. A path is looked up by its name
 * alone, so that none leads anywhere else.
 */
final class PageFiles {
  private static final String JARS = "/META-INF/resources/webjars/";

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "/lib/preact.js", JARS + "preact/10.27.2/dist/preact.module.js",
          "/lib/hooks.js", JARS + "preact/10.27.2/hooks/dist/hooks.module.js",
          "/lib/htm.js", "/META-INF/resources/_static/htm/3.1.1/dist/htm.module.js",
          "/lib/uplot.js", JARS + "uplot/1.6.30/dist/uPlot.esm.js",
          "/lib/uplot.css", JARS + "uplot/1.6.30/dist/uPlot.min.css");

  private static final Map<String, String> FOLDERS =
      Map.of(
          "d3-force", JARS + "d3-force/3.0.0/src/",
          "d3-dispatch", JARS + "d3-dispatch/3.0.1/src/",
          "d3-quadtree", JARS + "d3-quadtree/3.0.1/src/",
          "d3-timer", JARS + "d3-timer/3.0.1/src/");

  private static final Pattern OWN = Pattern.compile("/page/([a-z-]{1,40}\\.(?:js|css|svg))");
  private static final Pattern IN_FOLDER = Pattern.compile("/lib/(d3-[a-z]+)/([A-Za-z]+\\.js)");
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();
  private final String policy;

  PageFiles() throws IOException {
    var map =
        file("/")
            .map(IMPORT_MAP::matcher)
            .filter(matcher -> matcher.find())
            .map(matcher -> "'sha256-" + hash(matcher.group(1)) + "'")
            .orElseThrow(() -> new IOException("the page has no import map"));
    policy =
        "default-src 'none'; script-src 'self' "
            + map
            + "; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";
  }

  /** What the page may load and do: nothing but what is from here. */
  String policy() {
    return policy;
  }

  /** The file at a path. */
  Optional<String> file(String path) throws IOException {
    var found = read.get(path);
    if (found == null) {
      var resource = resource(path);
      found = resource.isEmpty() ? Optional.empty() : load(resource.get());
      if (found.isPresent()) {
        read.put(path, found);
      }
    }
    return found;
  }

  static String type(String path) {
    if (path.endsWith(".js")) {
      return "text/javascript; charset=utf-8";
    }
    if (path.endsWith(".css")) {
      return "text/css; charset=utf-8";
    }
    return path.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8";
  }

  private static Optional<String> resource(String path) {
    if (path.equals("/")) {
      return Optional.of("page/index.html");
    }
    var own = OWN.matcher(path);
    if (own.matches()) {
      return Optional.of("page/" + own.group(1));
    }
    var inFolder = IN_FOLDER.matcher(path);
    return inFolder.matches()
        ? Optional.ofNullable(FOLDERS.get(inFolder.group(1))).map(to -> to + inFolder.group(2))
        : Optional.ofNullable(LIBRARIES.get(path));
  }

  private static Optional<String> load(String resource) throws IOException {
    try (var in = PageFiles.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    }
  }

  /** The SHA-256 of a text in UTF-8, in Base64. */
  static String hash(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
