package org.standoff.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Leon Grant] met reporters on Monday. He said that he would resign. | He = Leon Grant; he = Leon Grant
          [person Helen Moss] met [person Peter Hall] on Monday. She praised his work.     | She = Helen Moss; his = Peter Hall
          [person Helen Moss] resigned on Monday. Her office confirmed it. | Her = Helen Moss
          In his speech, [person Peter Hall] thanked the voters. | his = Peter Hall
          [person Peter Hall] blamed himself for the defeat. | himself = Peter Hall
          """)
  void pronounsMeanTheOnlyPersonTheyCan(String marked, String expected) {
    assertThat(MarkedArticle.of(marked).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Helen Moss] resigned on Monday. He was angry.
          [location Paris] was calm. He was angry.
          It rained. She left early.
          [person Peter Hall] praised him.
          His wife [person Helen Moss] resigned.
          """)
  void aDoubtIsLeftAlone(String marked) {
    assertThat(MarkedArticle.of(marked).references()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prime Minister [person Helen Moss] spoke. Later the prime minister left. | the prime minister = Helen Moss
          [person Peter Hall], a retired general, spoke. Soldiers cheered the general. | the general = Peter Hall
          Former minister [person Peter Hall] spoke. The minister was absent. | ''
          Minister [person Peter Hall] met minister [person Helen Moss]. The minister was late. | ''
          Minister [person Peter Hall] spoke. The minister of another country replied. | ''
          President [person Peter Hall] spoke. The president election was close. | ''
          """)
  void aTitleMeansItsOnlyBearer(String marked, String expected) {
    assertThat(MarkedArticle.of(marked).references()).isEqualTo(expected);
  }
}
