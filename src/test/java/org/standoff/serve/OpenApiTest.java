package org.standoff.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/openapi.yaml tells all that is asked and answered, and nothing else. */
class OpenApiTest {
  private static final Path FILE = Path.of("docs/openapi.yaml");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  @TempDir private static Path folder;
  private static ServedPile served;
  private static JsonNode document;

  @BeforeAll
  static void serve() throws IOException {
    Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4 and nothing else");
    Files.writeString(
        folder.resolve("quake.jsonl"),
        """
        {"id":"1","published":"2013-01-16","text":"The earthquake in Oslo killed 12 people."}
        {"id":"2","published":"2013-01-17","text":"In Oslo, the earthquake killed 15 people."}
        """);
    served = ServedPile.in(folder, true);
    WatchesTest.watch(folder);
    document = new YAMLMapper().readTree(FILE.toFile());
    close(document.get("components").get("schemas"));
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
    assertThat(served.failures()).isEmpty();
  }

  /** Makes schemas refuse fields that they do not tell, but for those that are parts of others. */
  private static void close(JsonNode schemas) {
    for (var named : schemas.properties()) {
      named.getValue().forEach(OpenApiTest::refuseOthers);
      if (!named.getKey().endsWith("Fields")) {
        refuseOthers(named.getValue());
      }
    }
  }

  private static void refuseOthers(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("unevaluatedProperties")) {
      object.put("unevaluatedProperties", false);
    }
    schema.forEach(OpenApiTest::refuseOthers);
  }

  private static Schema schema(String name) {
    return SCHEMAS.computeIfAbsent(
        name,
        _ -> {
          var whole = new JsonMapper().createObjectNode();
          whole.put("$ref", "#/components/schemas/" + name);
          whole.set("components", document.get("components"));
          return REGISTRY.getSchema(whole);
        });
  }

  @Test
  void itListsTheEndpointsAndTheirParameters() {
    Map<String, Set<String>> told = new TreeMap<>();
    for (var path : document.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        Set<String> names = new TreeSet<>();
        for (var parameter : operation.getValue().path("parameters")) {
          names.add(
              parameter.has("$ref")
                  ? document.at(parameter.get("$ref").asText().substring(1)).get("name").asText()
                  : parameter.get("name").asText());
        }
        told.put(operation.getKey().toUpperCase(Locale.ROOT) + path.getKey(), names);
      }
    }
    Map<String, Set<String>> answered = new TreeMap<>();
    for (var endpoint : Endpoints.all()) {
      answered.put(endpoint.method() + "/" + endpoint.path(), new TreeSet<>(endpoint.parameters()));
    }
    assertThat(told).isEqualTo(answered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where?name=Dahl                        | where   | 2
          where?name=Dahl&limit=1&context=1      | where   | 1
          where?name=ferry                       | where   | 1
          where?name=Dahl&by=month               | counts  | 2
          who?name=Holm                          | who     | 1
          with?name=Dahl                         | names   | 3
          names?type=person                      | names   | 3
          complete?beginning=kar                 | names   | 1
          ask?question=Who+is+Karin+Dahl%3F      | who     | 1
          ask?question=How+many+workers%3F       | sought  | 1
          ask?question=Where+is+Oslo+mentioned   | where   | 2
          find?query=union&why=true              | find    | 2
          find?query=money%3E1m+zebra            | find    | 0
          facets?query=dahl                      | facets  | 8
          copies                                 | copies  | 0
          figures?words=&min=100                 | figures | 2
          figures?kind=money&sort=value          | figures | 1
          figures?words=people&conflicts=true    | conflicts | 1
          said?speaker=Dahl                      | facts   | 2
          facts?kind=role                        | facts   | 2
          placed?place=Sweden&lat=62&lon=15      | find    | 2
          placed?place=Sweden&lat=62&lon=15&name=Dahl | find | 1
          account                                | list    | 3
          articles                               | list    | 3
          articles?since=2013&until=2013&limit=1 | list    | 1
          timeline                               | list    | 4
          timeline?since=2021-04                 | list    | 1
          account?rejected=true                  | list    | 1
          watches                                | list    | 1
          fix                                    | list    | 0
          """)
  void answersAreAsItTells(String question, String kind, int least) throws IOException {
    var answer = served.get(question);
    assertThat(schema(kind.equals("list") ? "List" : "Answer").validate(answer))
        .as(answer.toPrettyString())
        .isEmpty();
    assertThat(answer.path("answer").asText()).isEqualTo(kind);
    assertThat(answer.path("records").size()).as(answer.toString()).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          article?path=harbour.txt | Article
          stats                    | Statistics
          places                   | PlaceMap
          places?name=Dahl         | PlaceMap
          about                    | About
          find?query=a+AND         | Problem
          nothing                  | Problem
          """)
  void soAreOthers(String question, String name) throws IOException {
    var path = question.replace("harbour.txt", folder.resolve("harbour.txt").toString());
    var answer = served.get(path);
    assertThat(schema(name).validate(answer)).as(answer.toPrettyString()).isEmpty();
  }

  @Test
  void soAreCorrections() throws IOException {
    var preview =
        served.post("fix/preview", "{\"correction\":\"hide\",\"name\":\"Dock Workers' Union\"}");
    var answer = new JsonMapper().readTree(preview.body());
    assertThat(schema("Correction").validate(answer)).as(preview.body()).isEmpty();
    assertThat(answer.get("mentions").asInt()).isPositive();
  }

  @Test
  void aFieldThatIsNotToldIsSeen() throws IOException {
    var answer = (ObjectNode) served.get("where?name=Dahl");
    ((ObjectNode) answer.get("records").get(0).get("sentence")).put("more", 1);
    assertThat(schema("Answer").validate(answer)).isNotEmpty();
  }
}
