package org.standoff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 of 10                | 5 / of / 10
          cost $5.2bn in 2013.   | cost / 5 2bn / in / 2013
          5,700 men, 12 women    | 5 700 / men / 12 / women
          US1,234,567.89         | US1 234 567 89
          1.234.567,89           | 1 234 567 89
          Rs 1,50,000            | Rs / 1 50 000
          a rise of 3,5          | a / rise / of / 3 5
          3.5-4.5                | 3 5 / 4 5
          16.01.2013             | 16 / 01 / 2013
          1,2,3                  | 1 / 2 / 3
          2004,2005              | 2004 / 2005
          1, 2. 3                | 1 / 2 / 3
          fell to 5.The bank     | fell / to / 5 / The / bank
          of 5,Lee               | of / 5 / Lee
          U.S.5                  | U / S / 5
          10:30                  | 10 / 30
          1..2                   | 1 / 2
          3.5m,4                 | 3 5m / 4
          """)
  void goingOn(String text, String numbers) {
    var words = Fold.words(text);
    var goingOn = NumberParts.goingOn(words, text);
    var printed = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i).span().of(text);
      printed.add(goingOn.get(i) ? printed.removeLast() + " " + word : word);
    }
    assertThat(String.join(" / ", printed)).isEqualTo(numbers);
  }
}
