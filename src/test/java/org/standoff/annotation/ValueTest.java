package org.standoff.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
  @ParameterizedTest
  @CsvSource({
    "200, 999",
    "2000, 9999",
    "24, 99",
    "2000000, 9999999",
    "1, 9",
    "1.5, 9",
    "999, 999",
    "0, 0",
    "-5, -5",
    "0.5, 0.5",
    "2E6, 9999999",
    "1E+999999999, 1E+999999999",
  })
  void anOpenRangeEndsWithItsOrderOfMagnitude(BigDecimal low, BigDecimal end) {
    assertThat(Value.openEnd(low)).isEqualByComparingTo(end);
  }
}
