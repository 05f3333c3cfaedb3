package org.standoff.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountriesTest {
  @Test
  void aNameIsThatOfOneCountry() {
    assertThat(Countries.all()).flatExtracting(Country::names).doesNotHaveDuplicates();
  }

  @Test
  void aPlaceLiesInOneCountry() {
    assertThat(Countries.all()).flatExtracting(Country::places).doesNotHaveDuplicates();
  }

  @Test
  void currenciesAreKnownToIso4217() {
    assertThat(Countries.all())
        .flatExtracting(country -> country.currency().stream().toList())
        .contains("USD", "ZAR")
        .allSatisfy(
            code -> assertThat(Currency.getInstance(code).getCurrencyCode()).isEqualTo(code));
  }

  @Test
  void aCountryIsReadFromItsRow() {
    var chad = Countries.all().stream().filter(all -> all.names().contains("Chad")).toList();
    assertThat(chad)
        .singleElement()
        .returns(true, Country::isNamesake)
        .returns(List.of("Chadian"), Country::adjectives)
        .returns(List.of("N'Djamena"), Country::otherPlaces);
  }

  @Test
  void someNamesMeanTheSameEverywhere() {
    assertThat(Countries.wellKnown())
        .containsEntry("U.S.", "United States")
        .containsEntry("United States of America", "United States")
        .containsEntry("EU", "European Union")
        .containsEntry("America", "United States")
        .containsEntry("Britain", "United Kingdom")
        .containsEntry("Russian Federation", "Russia")
        .containsEntry("Burma", "Myanmar")
        .doesNotContainKeys("United States", "Chad", "Georgia");
  }

  @Test
  void unionsHaveNamesAndAdjectives() {
    assertThat(Countries.unions()).contains(List.of("European Union", "EU", "E.U."));
    assertThat(Countries.adjectives()).contains("EU", "Chadian", "Sri Lankan");
  }
}
