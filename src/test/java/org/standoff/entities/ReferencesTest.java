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
          The brigade is led by [person Karim Bel], a 40-year-old trader. He returned in 1993 to fight. | He = Karim Bel
          [person Helen Moss] told [person Peter Hall] that she would resign. | she = Helen Moss
          When he arrived, [person Peter Hall] smiled. | he = Peter Hall
          [person Leon Grant] won. "He is young," [person Peter Hall] said. "He will stay. "We know where we stand, and that led to his choice." | He = Leon Grant; He = Leon Grant; his = Leon Grant
          """)
  void pronounsMeanTheOnlyPersonTheyCan(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).references()).isEqualTo(expected);
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
          [person Peter Hall] and [person His Holiness Leo] met.
          [person Peter Hall] and [person Leo Her Moss] met.
          He said that [person Peter Hall] had resigned.
          "He was tired and he went home," [person Peter Hall] said.
          [person Peter Hall] said: "I saw that he was tired."
          """)
  void aDoubtIsLeftAlone(String marked) {
    assertThat(MarkedEntities.of(marked).references()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [doubt Moss] resigned on Monday. She was tired, and she went home. | She = Moss; she = Moss
          [doubt Moss] was closed on Monday.                                 | ''
          The [doubt Moss] fell on Monday. She was tired.                    | ''
          [doubt Mrs] resigned on Monday. She was tired.                     | ''
          [person Helen Moss] resigned. [doubt Moss] was tired.              | ''
          """)
  void aDoubtfulNameStandsWhereAPronounMeansItsBearer(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).references()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [doubt Moss] resigned on Monday. She was tired, and she went home. | name Moss
          [doubt Moss] was closed on Monday.                                 | ''
          [person Helen Moss] resigned. [doubt Moss] was tired.              | name Helen Moss; surname Helen Moss
          [person Helen Moss] and [person Ann Moss] met. [doubt Moss] left.  | name Helen Moss; name Ann Moss
          """)
  void aDoubtfulNameStandsWhereASureOneHasItsBearer(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).names()).isEqualTo(expected);
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
    assertThat(MarkedEntities.of(marked).references()).isEqualTo(expected);
  }
}
