package org.standoff.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.evaluate.gold.Gold.GoldEntity;

class GoldPersonsTest {
  private static final GoldPersons PERSONS =
      new GoldPersons(List.of(new GoldEntity("Francis Kèrè", List.of("Kèrè"))));

  @ParameterizedTest
  @CsvSource({
    "FRANCIS KERE, Francis Kèrè, true",
    "Kere, Francis Kèrè, true",
    "Francis, Francis Kèrè, false",
    "the police spokesman, a police spokesman, true",
    "police, a police spokesman, false",
    "a witness, a police spokesman, false",
    "Kèrè, a spokesman for Kèrè, false",
  })
  void aNameByAnyFormAndADescriptionByHalfOfItsWords(String found, String gold, boolean same) {
    assertThat(PERSONS.same(Optional.of(found), Optional.of(gold))).isEqualTo(same);
  }

  @Test
  void nobodyIsOnlyNobody() {
    assertThat(PERSONS.same(Optional.empty(), Optional.empty())).isTrue();
    assertThat(PERSONS.same(Optional.empty(), Optional.of("Kèrè"))).isFalse();
    assertThat(PERSONS.same(Optional.of("Kèrè"), Optional.empty())).isFalse();
  }
}
