package org.standoff;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * NOTICE names all that is distributed: its sections have entries, each a line of names, at least
 * two blanks and the terms, with indented lines below.
 */
class NoticeTest {
  private static final Path LIBRARIES = Path.of("target/lib");

  private static List<String> notice;

  @BeforeAll
  static void read() throws IOException {
    notice = Files.readAllLines(Path.of("NOTICE"));
  }

  @Test
  void everyLibraryIsNamed() throws IOException {
    assertThat(named("Libraries")).isEqualTo(distributed());
  }

  @Test
  void everyNativeLibraryIsNamed() throws IOException {
    var natives = new TreeSet<String>();
    for (Path jar : jars()) {
      try (var file = new JarFile(jar.toFile())) {
        file.stream()
            .map(JarEntry::getName)
            .filter(NoticeTest::isNative)
            .map(entry -> entry.substring(entry.lastIndexOf('/') + 1, entry.lastIndexOf('.')))
            .map(name -> name.startsWith("lib") ? name.substring("lib".length()) : name)
            .forEach(natives::add);
      }
    }
    assertThat(named("Native libraries")).isEqualTo(natives);
  }

  @Test
  void everyModelSaysWhatItWasLearnedFrom() throws IOException {
    var learned = new TreeSet<>(Set.of("pronoun-clues.txt"));
    try (Stream<Path> models = Files.list(Path.of("models"))) {
      models
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".bin"))
          .forEach(learned::add);
    }
    distributed().stream().filter(name -> name.contains("-models-")).forEach(learned::add);
    Set<String> told =
        section("Data sets").stream()
            .filter(line -> line.startsWith(" "))
            .flatMap(line -> Stream.of(line.strip().split(", ")))
            .collect(toCollection(TreeSet::new));
    assertThat(told).isEqualTo(learned);
  }

  @Test
  void theTextsOfTheLicencesAreInTheJar() {
    assertThat(
            notice.stream()
                .filter(line -> line.contains("(META-INF/"))
                .map(line -> line.substring(line.indexOf('(') + 1, line.indexOf(')')))
                .filter(text -> NoticeTest.class.getResource("/" + text) == null))
        .isEmpty();
  }

  private static Set<String> distributed() throws IOException {
    return jars().stream()
        .map(jar -> jar.getFileName().toString())
        .map(NoticeTest::withoutVersion)
        .collect(toCollection(TreeSet::new));
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }

  /** "lucene-core" of "lucene-core-10.6.0.jar". */
  private static String withoutVersion(String jar) {
    int at = jar.indexOf('-');
    while (!Character.isDigit(jar.charAt(at + 1))) {
      at = jar.indexOf('-', at + 1);
    }
    return jar.substring(0, at);
  }

  private static boolean isNative(String entry) {
    return Stream.of(".so", ".dll", ".dylib", ".jnilib").anyMatch(entry::endsWith);
  }

  /** The names of the entries of a section. */
  private static Set<String> named(String title) {
    return section(title).stream()
        .filter(line -> !line.startsWith(" "))
        .flatMap(line -> Stream.of(line.substring(0, line.indexOf("  ")).split(", ")))
        .collect(toCollection(TreeSet::new));
  }

  /** What stands between a title, which is underlined, and the first empty lines behind it. */
  private static List<String> section(String title) {
    int at = notice.indexOf(title);
    assertThat(at).as(title).isNotNegative();
    return notice.stream()
        .skip(at + 2)
        .dropWhile(line -> !line.contains("  "))
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }
}
