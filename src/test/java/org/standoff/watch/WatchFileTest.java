package org.standoff.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.query.find.QuerySyntaxException;

class WatchFileTest {
  private static final String EDITED =
      """
      # Mine.

      watch: gas
      query: gas OR "natural gas"
      # why: see the memo
      note: supply

      watch: toll
      query: figures words:dead
      paused: yes
      """;

  private Path file;
  private WatchFile watches;

  @BeforeEach
  void open(@TempDir Path folder) {
    file = folder.resolve("index.watches");
    watches = new WatchFile(file);
  }

  private static Watch watch(String name, String query) throws QuerySyntaxException {
    return new Watch(name, query, WatchedQuestion.read(query), 1, Optional.empty(), false);
  }

  @Test
  void whatWasAddedIsReadAgain() throws IOException, QuerySyntaxException {
    assertThat(watches.read().watches()).isEmpty();
    watches.add(watch("gas", "gas OR oil"));
    var toll = watch("toll", "figures words:dead min:10");
    watches.add(toll);
    assertThat(watches.read().watches()).containsExactly(watch("gas", "gas OR oil"), toll);
    assertThat(watches.read().problems()).isEmpty();
    assertThatThrownBy(() -> watches.add(toll))
        .hasMessage("there is a watch toll already: standoff watch rm takes it out");
  }

  @Test
  void whatAUserWroteStaysWhereItIs() throws IOException {
    Files.writeString(file, EDITED);
    assertThat(watches.pause("gas", true)).isTrue();
    assertThat(Files.readString(file))
        .isEqualTo(EDITED.replace("note: supply\n", "note: supply\npaused: yes\n"));
    assertThat(watches.pause("gas", false)).isTrue();
    assertThat(watches.pause("toll", true)).isTrue();
    assertThat(Files.readString(file)).isEqualTo(EDITED);
    assertThat(watches.pause("toll", false)).isTrue();
    assertThat(watches.read().watches()).noneMatch(Watch::paused);
    assertThat(watches.remove("toll")).isTrue();
    assertThat(watches.remove("toll")).isFalse();
    assertThat(Files.readString(file))
        .isEqualTo(EDITED.substring(0, EDITED.indexOf("\nwatch: toll")));
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestStands() throws IOException {
    Files.writeString(
        file,
        """
        lonely
        watch: gas
        query: gas
        colour: red
        watch: broken
        query: (gas
        watch: gas
        query: oil
        watch: later
        query: gas
        grammar: 7
        watch: who
        query: who name:Lee
        watch: none
        """);
    var content = watches.read();
    assertThat(content.watches()).extracting(Watch::name).containsExactly("gas");
    assertThat(content.problems())
        .containsExactly(
            file
                + ":1: 'lonely' says nothing: a watch has query, grammar, note and paused, behind"
                + " watch",
            file
                + ":4: 'colour: red' says nothing: a watch has query, grammar, note and paused,"
                + " behind watch",
            file + ":5: watch broken is left out: this ( is never closed",
            file + ":7: watch gas is there already: rename one of the two",
            file
                + ":9: watch later is left out: is of grammar 7, this program reads 1: use a"
                + " newer standoff",
            file
                + ":12: watch who is left out: only what answers with passages can be watched: a"
                + " query of find, where, figures or facts",
            file + ":14: watch none is left out: has no query");
  }

  @Test
  void aQuestionBeginsWithItsVerbAndAField() throws QuerySyntaxException {
    assertThat(WatchedQuestion.read("where name:Lee").getClass().getSimpleName())
        .isEqualTo("Where");
    assertThat(WatchedQuestion.read("find query:gas")).isEqualTo(WatchedQuestion.read("gas"));
    assertThat(WatchedQuestion.read("where is it").getClass().getSimpleName()).isEqualTo("Find");
    assertThatThrownBy(() -> WatchedQuestion.read("figures words:dead mn:3"))
        .hasMessageStartingWith("figures has no mn");
  }
}
