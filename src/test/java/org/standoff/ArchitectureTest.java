package org.standoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Draws the arrows between the packages as the table in docs/architecture.md has them: text flows
 * one way, each library has one door, and nothing goes in a circle.
 *
 * <p>What does not keep to it yet stands in exceptions.txt, a line each; a line that is no longer
 * needed fails like a new exception.
 */
class ArchitectureTest {
  private static final String ROOT = "org.standoff";
  private static final String PLANTED = "org.standoff.planted";

  private static final int MOST_FILES = 20;
  private static final int MOST_LINES = 400;
  private static final Set<String> LARGE = Set.of("cli", "search");

  private static final Map<String, String> DOORS =
      Map.of(
          "opennlp.tools", "annotate.opennlp",
          "org.apache.lucene", "index..",
          "org.jsoup", "read.formats.[html|feeds]",
          "org.apache.james", "read.formats.mail",
          "picocli", "cli",
          "java.net.http", "watch.feeds",
          "org.apache.pdfbox", "read.formats.pdf");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesUseOnlyWhatTheTableAllows() throws IOException {
    assertThat(table().trespasses(CLASSES)).isEmpty();
  }

  @Test
  void noFilesUseOneAnotherInACircle() throws IOException {
    var circles = table().circlesOfFiles(CLASSES);
    assertThat(circles.stream().map(ArchitectureTest::packages).distinct())
        .as("packages with circles, of %s", circles)
        .containsExactlyInAnyOrderElementsOf(exceptions("circle"));
  }

  @Test
  void aPackageIsSeenAtAGlance() throws IOException {
    var folders = sources().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    assertThat(
            folders.entrySet().stream()
                .filter(folder -> folder.getValue() > MOST_FILES)
                .map(folder -> folder.getKey().toString().replaceFirst("src/.*/org/standoff/", ""))
                .filter(folder -> !LARGE.contains(folder)))
        .containsExactlyInAnyOrderElementsOf(exceptions("crowded"));
  }

  @Test
  void aFileIsReadInOneGo() throws IOException {
    Set<String> tooLong = new TreeSet<>();
    for (var file : sources().toList()) {
      if (Files.readAllLines(file).size() > MOST_LINES) {
        tooLong.add(file.toString());
      }
    }
    assertThat(tooLong).containsExactlyInAnyOrderElementsOf(exceptions("long"));
  }

  @Test
  void aNameOfAClassMeansOneThing() {
    var classes =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    assertThat(classes.entrySet().stream().filter(name -> name.getValue() > 1)).isEmpty();
  }

  @Test
  void eachLibraryHasOneDoor() {
    DOORS.forEach((library, door) ->
        ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "." + door)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + "..")
            .check(CLASSES));
  }

  @Test
  void onlyTheCommandLinePrints() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void whatIsPlantedIsFound() {
    var planted = new ClassFileImporter().importPackages(PLANTED);
    var table =
        Architecture.ofTable(
            PLANTED,
            """
            | package | may use |
            |---|---|
            | `house` | house.hall, house.cellar |
            | `house.hall` | – |
            | `house.cellar` | house.hall |
            | `street`, `yard` | house |
            """);
    assertThat(table.trespasses(planted))
        .containsExactlyInAnyOrder(
            "org.standoff.planted.street.Stranger uses org.standoff.planted.house.hall.Hall",
            "yard is in the table and has no class");
    assertThat(table.circlesOfFiles(planted))
        .containsExactly(Set.of("house.cellar.Cellar", "house.cellar.Stairs"));
  }

  @Test
  void aTableThatCannotBeKeptIsRefused() {
    var rooms = Set.of("house.hall");
    assertThatThrownBy(
            () -> architecture(Map.of("street", rooms, "house.hall", Set.of()), Set.of()))
        .hasMessage("house.hall is a part of house, not to be used by street");
    assertThat(architecture(Map.of("street", rooms, "house.hall", Set.of()), rooms).mayUse())
        .containsEntry("street", rooms);
    assertThatThrownBy(() -> architecture(Map.of("street", Set.of("house")), Set.of()))
        .hasMessage("house is not in the table");
    assertThatThrownBy(() ->
            architecture(Map.of("street", Set.of("house"), "house", Set.of("street")), Set.of()))
        .hasMessage("circles in the table: [[house, street]]");
  }

  private static Architecture architecture(Map<String, Set<String>> mayUse, Set<String> open) {
    return new Architecture(PLANTED, mayUse, open);
  }

  private static Architecture table() throws IOException {
    return Architecture.ofTable(ROOT, Files.readString(Path.of("docs/architecture.md")));
  }

  /** Such as "facts facts.said". */
  private static String packages(Set<String> files) {
    return files.stream()
        .map(file -> file.substring(0, file.lastIndexOf('.')))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Stream<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }

  /** Those of a kind, without the kind. */
  private static List<String> exceptions(String kind) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/org/standoff/exceptions.txt")).stream()
        .filter(line -> line.startsWith(kind + " "))
        .map(line -> line.substring(kind.length() + 1))
        .toList();
  }
}
