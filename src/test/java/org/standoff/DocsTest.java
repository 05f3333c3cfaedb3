package org.standoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages for readers link to is there, and so is the heading that they mean. */
class DocsTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> lost = new ArrayList<>();
    for (var page : pages()) {
      for (var link : links(Files.readString(page))) {
        if (!leads(page, link)) {
          lost.add(page + ": " + link);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyPageIsReachedFromTheFirst() throws IOException {
    List<Path> reached = new ArrayList<>(List.of(Path.of("README.md")));
    for (int next = 0; next < reached.size(); next++) {
      var page = reached.get(next);
      for (var link : links(Files.readString(page))) {
        var target = page.resolveSibling(link.split("#", 2)[0]).normalize();
        if (target.toString().endsWith(".md") && !reached.contains(target)) {
          reached.add(target);
        }
      }
    }
    assertThat(reached.stream().filter(page -> !isDecision(page)))
        .containsAll(pages().stream().filter(page -> !isDecision(page)).toList());
  }

  private static boolean isDecision(Path page) {
    return page.startsWith("docs/decisions");
  }

  private static boolean leads(Path page, String link) throws IOException {
    if (URI.create(link).getScheme() != null) {
      return true;
    }
    var parts = link.split("#", 2);
    var target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(target)
        && (parts.length == 1 || anchors(Files.readString(target)).contains(parts[1]));
  }

  private static List<String> links(String markdown) {
    return LINK.matcher(CODE.matcher(markdown).replaceAll(""))
        .results()
        .map(link -> link.group(1))
        .toList();
  }

  /** As the sites that show Markdown make them of headings. */
  private static List<String> anchors(String markdown) {
    return HEADING
        .matcher(markdown)
        .results()
        .map(heading ->
            heading
                .group(1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-'))
        .toList();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md"), Path.of("models/README.md")),
              docs.filter(file -> file.toString().endsWith(".md")))
          .toList();
    }
  }
}
