package org.standoff.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hostage hostages",
        "country countries",
        "pledge pledged pledges pledging",
        "free freed frees freeing",
        "kill killed kills killing",
        "stop stopped stops stopping",
        "slam slammed slams slamming",
        "study studied studies studying",
        "meet met meets meeting",
        "lead led leads leading",
        "church churches",
        "box boxes",
        "die died dies dying",
        "person people",
        "woman women",
        "1990s",
        "need needs needed needing",
        "succeed succeeds succeeded succeeding",
        "exceed exceeds exceeded exceeding",
        "seed seeds seeded seeding",
        "speed speeds sped speeding",
        "agree agrees agreed agreeing",
        "referee referees refereed refereeing",
        "withdraw withdraws withdrew withdrawn withdrawing",
        "overthrow overthrew overthrown",
        "shake shook shaken shaking",
        "set sets setting",
        "lie lies lied lying",
        "panic panics panicked panicking",
        "policeman policemen",
        "spokeswoman spokeswomen",
        "gunman gunmen",
        "crisis crises",
        "thief thieves",
        "evening evenings",
      })
  void formsOfOneWordHaveOneStemAndOneBeginning(String words) {
    var forms = Arrays.asList(words.split(" "));
    assertThat(forms.stream().map(Inflection::stem).distinct()).hasSize(1);
    var irregular = Inflection.irregularForms(forms.getFirst());
    int longest = Inflection.stem(forms.getFirst()).length() + Inflection.LONGEST_ENDING;
    for (var form : forms) {
      assertThat(form.length() <= longest || irregular.contains(form)).as(form).isTrue();
      boolean regular = form.startsWith(Inflection.beginning(forms.getFirst()));
      assertThat(regular || irregular.contains(form)).as(form).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "warn warns warning warned",
        "agree agrees agreeing agreed",
        "need needs needing needed",
        "withdraw withdraws withdrawing withdrew withdrawn",
        "quit quits quitting",
        "deny denies denying denied",
        "betray betrays betraying betrayed",
        "express expresses expressing expressed",
        "echo echoes echoing echoed",
        "slam slams slamming slammed",
        "quip quips quipping quipped",
        "vow vows vowing vowed",
        "mention mentions mentioning mentioned",
        "admit admits admitting admitted",
        "say says saying said",
        "begin begins beginning began begun",
        "go goes going went gone",
        "put puts putting",
        "label labels labelling labeling labelled labeled",
        "see sees seeing saw seen",
      })
  void verbHasTheseForms(String words) {
    var forms = List.of(words.split(" "));
    assertThat(Inflection.verbForms(forms.getFirst())).containsExactlyElementsOf(forms);
  }

  @ParameterizedTest
  @CsvSource({
    "hostage, host",
    "red, r",
    "king, k",
    "us, u",
    "5, 50",
    "need, ne",
    "heed, he",
    "weed, we",
    "seed, see",
    "reed, re",
    "evening, even",
    "herring, her",
    "inning, in",
    "german, germen",
    "specimen, speciman",
    "sat, sad",
    "hit, hat"
  })
  void differentWordsStayApart(String one, String other) {
    assertThat(Inflection.stem(one)).isNotEqualTo(Inflection.stem(other));
  }

  @ParameterizedTest
  @CsvSource({"founded, find", "founding, find", "grounded, grind", "sawed, see"})
  void endingsBelongToBaseForms(String form, String other) {
    assertThat(Inflection.isFormOf(other, form)).isFalse();
    assertThat(Inflection.irregularForms(form)).doesNotContain(other);
  }
}
