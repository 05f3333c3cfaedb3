package org.standoff.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefiniteThingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They left [location Coron Island] on Monday. The island was calm. | The island = Coron Island
          [organization Acme], a small firm, closed. The firm was old. | The firm = Acme
          The city of [location Arta] was calm. This city is old. | This city = Arta
          The [organization Green Party] won. Voters of the party cheered. | the party = Green Party
          The [organization University of Marlow] closed. The university was old. | The university = University of Marlow
          It rained in [location Jamaica]. The country was calm. | The country = Jamaica
          [location Arta] was calm. They left the city. | the city = Arta
          [organization Acme] grew. The company's profit fell. | The company = Acme
          """)
  void aDescriptionMeansTheOnlyThingItCan(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They left [location Coron Island] and [location Arta Island]. The island was calm.
          The [organization Green Party] and the [organization Red Party] met. The party was calm.
          It rained in [location Jamaica] and in [location Namibia]. The country was calm.
          [organization Acme] and [organization Hall] grew. The company was old.
          [organization Acme] grew. The company of Hall was old.
          [organization Acme] grew. The company that fell was old.
          [location Arta] was calm. The city centre was old.
          [location Jamaica] was calm. They left the city.
          The company was old. [organization Acme] grew.
          [person Ann Lee] left. The company was old.
          """)
  void aDoubtIsLeftAlone(String marked) {
    assertThat(MarkedEntities.of(marked).references()).isEmpty();
  }
}
