package org.standoff.answers.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.api.Test;
import org.standoff.Rounds;

class SpellingsTest {

  @Test
  void lettersMayDifferOrChangePlaces() {
    var spellings =
        new Spellings(List.of("gaddafi", "gadafi", "gadaffi", "kadhafi", "gadda", "mali", "imal"));
    assertThat(spellings.near("gaddafi", 0)).containsExactly("gaddafi");
    assertThat(spellings.near("gaddafi", 1)).containsExactlyInAnyOrder("gaddafi", "gadafi");
    assertThat(spellings.near("gaddafi", 2))
        .containsExactlyInAnyOrder("gaddafi", "gadafi", "gadaffi", "kadhafi", "gadda");
    assertThat(spellings.near("mlai", 1)).containsExactly("mali");
  }

  /** An index looks near spellings up by Lucene's automata: both find the same. */
  @Test
  void theSameAreFoundAsInAnIndex() {
    var random = new Random(17);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      words.add(word(random));
    }
    var spellings = new Spellings(words);
    for (int i = 0; i < Rounds.of(600); i++) {
      var word = word(random);
      int distance = random.nextInt(3);
      var automaton =
          new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(distance));
      assertThat(spellings.near(word, distance))
          .as("%s %d", word, distance)
          .containsExactlyInAnyOrderElementsOf(words.stream().filter(automaton::run).toList());
    }
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int length = 1 + random.nextInt(6); length > 0; length--) {
      word.append("abcé ".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
