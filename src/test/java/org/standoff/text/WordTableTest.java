package org.standoff.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private static WordTable table(String text) {
    return WordTable.parse("weather", text.lines().toList());
  }

  @Test
  void wordsStandBetweenBlanksAndCommentsDoNotCount() {
    var table =
        table(
            """
            # what falls
            rain  hail

              snow rain
            """);
    assertThat(table.words()).containsExactly("rain", "hail", "snow");
  }

  @Test
  void aSectionGoesOnWhereItsNameComesAgain() {
    var table =
        table(
            """
            [falls]
            rain
            [blows]
            wind
            [falls]
            snow
            """);
    assertThat(table.words("falls")).containsExactly("rain", "snow");
    assertThat(table.words("blows")).containsExactly("wind");
    assertThat(table.words()).containsExactly("rain", "snow", "wind");
  }

  @Test
  void rowsHaveCellsAndCellsHaveLists() {
    var table =
        table(
            """
            [units]
            mm | millimetre, millimeter, | 0.001
            in || 0.0254
            """);
    assertThat(table.rows("units")).isEqualTo(table.rows());
    var row = table.rows().getFirst();
    assertThat(row.cells()).containsExactly("mm", "millimetre, millimeter,", "0.001");
    assertThat(row.list(1)).containsExactly("millimetre", "millimeter");
    assertThat(table.rows().get(1).list(1)).isEqualTo(List.of());
    assertThat(table.rows().get(1).cell(2)).isEqualTo("0.0254");
  }

  @Test
  void whatIsLackingIsNamed() {
    assertThatThrownBy(() -> table("rain").words("blows"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the table weather lacks its section blows");
    assertThatThrownBy(() -> WordTable.of(Locale.ENGLISH, "weather"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this program lacks its table /org/standoff/tables/en/weather.txt");
  }

  @Test
  void tablesAreFoundByLanguageAndName() {
    assertThat(WordTable.of(Locale.UK, "hedges").words("modals")).contains("may", "might");
  }
}
