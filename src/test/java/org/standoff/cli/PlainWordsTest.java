package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of questions that somebody or something bears as a name are words all the same. */
class PlainWordsTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void ingest() throws IOException {
    CommandLineRun.ingestInto(
        folder,
        """
        {"id":"a","text":"People Express was sold to Texas Air, said Donald Burr, head of People Express."}
        {"id":"b","text":"Steve Jobs founded Apple in 1976. Apple said Steve Jobs would return in 1997."}
        {"id":"c","text":"At least 30 people died in the flood in Hull. Some people were angry. The people of Hull want help."}
        {"id":"d","text":"The steel works cut 450 jobs in March. The jobs will not come back. Many jobs depend on steel."}
        {"id":"e","text":"Tony Blair visited Hull on 3 May 2013. He met people of the town."}
        """);
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many people died in the flood?  | ▸30◂ people",
        "how many people died in the flood   | ▸30◂ people",
        "How many people were killed by the flood? | ▸30◂ people",
        "How many jobs were cut?             | ▸450◂ jobs",
        "how many jobs did the steel works cut | ▸450◂ jobs",
        "What do the people want?            | The people of Hull want ▸help◂.",
        "when did tony blair visit hull      | ▸3 May 2013◂",
        "when did blair visit hull           | ▸3 May 2013◂",
        "when was apple founded              | ▸1976◂",
        "Who heads People Express?           | ▸Donald Burr◂",
      })
  void areAnsweredByWhatTheyMean(String question, String answer) {
    var run = run("ask", question);

    assertThat(run.out()).doesNotContain("lacks").contains(answer);
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow()).contains(answer);
  }
}
