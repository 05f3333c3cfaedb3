import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Prints watch, article and place of each passage of a report of {@code watch run}, a line each.
 */
final class Passages {
  private static final Pattern WATCH = Pattern.compile("\"watch\":\"([^\"]*)\"");
  private static final Pattern PASSAGE =
      Pattern.compile(
          "\\{\"article\":\\{\"id\":\"(?:[^\"\\\\]|\\\\.)*+\",\"path\":\"((?:[^\"\\\\]|\\\\.)*+)\".*?"
              + "\"sentence\":\\{\"n\":(\\d+)");

  private Passages() {}

  public static void main(String... arguments) throws IOException {
    try (var lines = Files.lines(Path.of(arguments[0]))) {
      lines.forEach(line -> {
        var watch = WATCH.matcher(line);
        if (!watch.find() || !line.endsWith("}")) {
          throw new IllegalArgumentException("no alert: " + line);
        }
        var passages = PASSAGE.matcher(line);
        while (passages.find()) {
          System.out.println(watch.group(1) + " " + passages.group(1) + " " + passages.group(2));
        }
      });
    }
  }
}
