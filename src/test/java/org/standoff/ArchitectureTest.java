package org.standoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws the arrows between the packages: text flows one way, and each library has one door. */
class ArchitectureTest {
  private static final String ROOT = "org.standoff.";

  /** Each package with those it may use, the same table as in docs/architecture.md. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("annotation", Set.of("text")),
          Map.entry("read", Set.of("text")),
          Map.entry("sentences", Set.of("text", "annotation")),
          Map.entry("crf", Set.of()),
          Map.entry("words", Set.of("text")),
          Map.entry("perceptron", Set.of()),
          Map.entry("network", Set.of("perceptron")),
          Map.entry("treebank", Set.of()),
          Map.entry("tags", Set.of("sentences", "words", "perceptron", "treebank")),
          Map.entry(
              "grammar", Set.of("text", "words", "perceptron", "network", "treebank", "tags")),
          Map.entry("names", Set.of("text", "annotation", "crf", "words")),
          Map.entry("figures", Set.of("text", "annotation")),
          Map.entry("entities", Set.of("text", "annotation", "words")),
          Map.entry("facts", Set.of("text", "annotation")),
          Map.entry("relations", Set.of("text", "annotation", "facts")),
          Map.entry("annotate.opennlp", Set.of("text", "annotation", "sentences", "names")),
          Map.entry(
              "annotate",
              Set.of(
                  "text",
                  "annotation",
                  "sentences",
                  "words",
                  "tags",
                  "grammar",
                  "names",
                  "figures",
                  "entities",
                  "facts",
                  "relations",
                  "annotate.opennlp")),
          Map.entry("query", Set.of("text", "annotation")),
          Map.entry("search", Set.of("text", "annotation", "query")),
          Map.entry("index", Set.of("text", "annotation", "words", "query", "search")),
          Map.entry(
              "ingest",
              Set.of("text", "annotation", "read", "annotate", "query", "search", "index")),
          Map.entry("evaluate", Set.of("text", "annotation", "annotate", "read")));

  private static final Map<String, String> DOORS =
      Map.of(
          "opennlp.tools", "annotate.opennlp",
          "org.apache.lucene", "index",
          "picocli", "cli");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.standoff");

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    for (var type : classes) {
      var from = packageOf(type);
      if (from.equals("cli")) {
        continue;
      }
      assertTrue(MAY_USE.containsKey(from), () -> from + " is not in the table");
      var used =
          type.getDirectDependenciesFromSelf().stream()
              .map(dependency -> dependency.getTargetClass().getBaseComponentType())
              .filter(target -> target.getPackageName().startsWith(ROOT))
              .map(ArchitectureTest::packageOf)
              .filter(to -> !to.equals(from) && !MAY_USE.get(from).contains(to))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(used).as("used by %s", type.getName()).isEmpty();
    }
  }

  @Test
  void eachLibraryHasOneDoor() {
    DOORS.forEach((library, door) ->
        ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + door)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + "..")
            .check(classes));
  }

  @Test
  void onlyTheCommandLinePrints() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(classes);
  }

  private static String packageOf(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }
}
