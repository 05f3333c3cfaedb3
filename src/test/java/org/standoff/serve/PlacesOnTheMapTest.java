package org.standoff.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesOnTheMapTest {
  @TempDir private static Path folder;
  private static ServedPile served;

  @BeforeAll
  static void serve() throws IOException {
    Files.writeString(
        folder.resolve("towns.jsonl"),
        """
        {"id":"1","text":"A barn burned in Paris, Texas, on Monday. Nobody in Paris was hurt."}
        {"id":"2","text":"The president of France spoke in Paris. Helga Moe left Qarabulla for Paris."}
        """);
    served = ServedPile.in(folder, false);
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
    assertThat(served.failures()).isEmpty();
  }

  private static Stream<JsonNode> dots(String question, String name) throws IOException {
    return served
        .get(question)
        .get("places")
        .valueStream()
        .filter(place -> place.get("name").asText().equals(name));
  }

  @Test
  void placesOfOneNameAreDotsOfTheirOwn() throws IOException {
    assertThat(dots("places", "Paris").map(place -> place.get("country").asText()))
        .containsExactlyInAnyOrder("France", "United States of America");
    assertThat(dots("places", "Paris").map(place -> place.get("sentences").asInt()))
        .containsExactly(2, 2);
    assertThat(served.get("places").get("unplaced").findValuesAsText("name"))
        .containsExactly("Qarabulla");
  }

  @Test
  void behindADotAreItsSentencesAlone() throws IOException {
    var texas =
        dots("places", "Paris")
            .filter(place -> place.get("division").asText().equals("Texas"))
            .findFirst()
            .orElseThrow();
    var question = "placed?place=Paris&lat=" + texas.get("lat") + "&lon=" + texas.get("lon");
    var answer = served.get(question + "&limit=1");
    assertThat(answer.get("count").asInt()).isEqualTo(2);
    assertThat(answer.get("rest").asInt()).isEqualTo(1);
    var record = answer.get("records").get(0);
    assertThat(record.get("article").get("path").asText()).endsWith("towns.jsonl#1");
    assertThat(record.get("hits").get(0).get("text").asText()).startsWith("Paris");
    var next = URLEncoder.encode(answer.get("next").asText(), StandardCharsets.UTF_8);
    var second = served.get(question + "&limit=1&after=" + next);
    assertThat(second.get("next").isNull()).isTrue();
    assertThat(second.at("/records/0/sentence/n").asInt()).isEqualTo(1);
    assertThat(served.get(question + "&after=x").get("detail").asText())
        .isEqualTo("'after' is none of these rows any more: ask anew");
  }

  @Test
  void theMapOfSomebodyHasThePlacesOfTheSentences() throws IOException {
    assertThat(served.get("places?name=Helga+Moe").get("places").findValuesAsText("country"))
        .isEqualTo(List.of("France"));
    var other = served.get("places?name=Helga+Moe&key=person/somebody+else");
    assertThat(other.get("places").size()).isZero();
  }

  @Test
  void aPlaceThatIsNoneIsRefused() throws IOException {
    assertThat(served.get("placed?place=Paris&lat=north&lon=2").get("detail").asText())
        .isEqualTo("'lat' is a number of degrees");
    assertThat(served.get("placed?lat=1&lon=2").get("detail").asText())
        .isEqualTo("'place' is missing");
  }
}
