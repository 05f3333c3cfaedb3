package org.standoff.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingsTest {
  private static final Sayings SAYINGS = new Sayings(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said     | say [ASKED BARE SPEECH]
          told     | tell [ASKED TELLING]
          tweeted  | tweet [SPEECH]
          warns    | warn [COMPLAINT SPEECH TELLING]
          offered  | offer [PLEDGE SPEECH]
          dubbed   | dub [CALLING NAMING]
          made     | make clear [SPEECH]
          called   | call on [REQUEST], call for [THING], call [CALLING NAMING]
          walked   | ''
          """)
  void aFormLeadsToItsVerbs(String form, String verbs) {
    assertThat(
            SAYINGS.verbs(form).stream().map(SayingsTest::print).collect(Collectors.joining(", ")))
        .isEqualTo(verbs);
  }

  private static String print(Sayings.Verb verb) {
    var kinds = verb.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    var follower = verb.follower().map(word -> " " + word).orElse("");
    return verb.lemma() + follower + " [" + kinds + "]";
  }

  @Test
  void onlySomeFormsAreNeverNouns() {
    assertThat(SAYINGS.isUnmistakable("said")).isTrue();
    assertThat(SAYINGS.isUnmistakable("says")).isTrue();
    assertThat(SAYINGS.isUnmistakable("say")).isFalse();
    assertThat(SAYINGS.isUnmistakable("saying")).isFalse();
    assertThat(SAYINGS.isUnmistakable("claims")).isFalse();
  }
}
