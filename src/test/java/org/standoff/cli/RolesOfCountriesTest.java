package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is what in a country: others who are the same elsewhere and speak of it are not meant. */
class RolesOfCountriesTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void ingest() throws IOException {
    CommandLineRun.ingestInto(
        folder,
        """
        {"id":"a","text":"Peruvian President Alan Garcia praised Mexico on Monday. He will visit Mexico in May."}
        {"id":"b","text":"Talks were held on Friday in the capital. Garcia had spoken by telephone with Mexican President Miguel Ruiz, an aide said."}
        {"id":"c","text":"Sweden joined late. British Foreign Secretary Ann Hill said Sweden was welcome. Swedish Foreign Minister Lars Berg agreed."}
        {"id":"d","text":"The accord was signed by Kenyan Water Minister Grace Wanjiru in Addis Ababa."}
        {"id":"e","text":"The American investor Walter Pruitt bought the club. Two men are held in the United States, the painter Tom Reed and his brother."}
        """);
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who is the president of Mexico?            | ▸Miguel Ruiz◂",
        "Who is Mexico's president?                 | ▸Miguel Ruiz◂",
        "Who is the Mexican president?              | ▸Miguel Ruiz◂",
        "Who is the president of Peru?              | ▸Alan Garcia◂",
        "Who praised Mexico?                        | ▸Alan Garcia◂",
        "Who is the foreign minister of Sweden?     | ▸Lars Berg◂",
        "Who signed the accord for Kenya?           | ▸Grace Wanjiru◂",
        "Who is held in the United States?          | ▸Tom Reed◂",
      })
  void areAskedFor(String question, String answer) {
    var run = run("ask", question);

    assertThat(run.out()).doesNotContain("near, but no answer");
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow()).contains(answer);
  }

  @Test
  void areNotThoseOfAnybodyFromThere() {
    assertThat(run("ask", "Who is held in the United States?").out()).doesNotContain("Pruitt");
    assertThat(run("ask", "Who is the foreign minister of Britain?").code()).isEqualTo(1);
  }
}
