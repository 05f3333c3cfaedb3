package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.search.PartCount;
import org.standoff.search.Selection;

/** Pasted text is found as it is written, with the signs in it. */
class FindSignsTest {
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          $5            | Up 3.5 % to ▸$5◂, not 5 nor US$ 50.
          $5            | From ▸$5◂ to $5.2bn, $5,700 or $5.7, not 5,700.
          5%            | By 3.5%, 3,5 % and ▸5%◂, or $15.5%.
          5             | All ▸5◂ of 5.2m, 3.5 and 7,5: ▸5◂.
          700           | Of 5,700 men ▸700◂ left 1,700,000.
          $3.5          | For ▸$3.5◂, not $3.55 nor $13.5.
          2bn           | Some $5.2bn, and ▸2bn◂.
          2013          | On 16.01.▸2013◂, in ▸2013◂.
          2,3           | Of 1,▸2,3◂,4 and 2, 3 or 2 3.
          5700          | The ▸5,700◂ and ▸5700◂, not 5 700 nor 5.700 nor 5,700.5.
          "5 700"       | The ▸5,700◂, ▸5700◂ and ▸5 700◂ of 15,700.
          ="5,700"      | The ▸5,700◂, not 5700 or 5 700.
          "US$ 5"       | At ▸US$5◂ and ▸US$ 5◂, not US$5.5.
          $5            | It cost US▸$ 5◂ or £5.
          5%            | Up ▸5 %◂ and ▸5%◂, then 5, 15% and $5.
          3.5           | From ▸3.5◂ to 3,5 and 3-5 of 35.
          "3.5 %"       | Of 3.5 people ▸3.5%◂ left, 3 5 % stayed.
          s/s           | The ▸s/s◂ Anna of the U.S.S.R.
          S/S           | The ▸s / s◂ Anna's sister ship, an S-S boat.
          U.S.          | A ▸U.S◂. ship of the U-S group told us.
          u.s           | The ▸u.s◂./U. S. pact.
          "U.S. ships"  | Two ▸U.S. ships◂ and ▸u.s. "ships◂".
          "u s"         | Both ▸u s◂ and ▸U.S◂.
          AT&T          | ▸AT&T◂ is ▸At & t◂, not at T.
          R&D           | The ▸R＆D◂ of R/D.
          "Marks & Co"  | At ▸Marks & Co◂, not Marks and Co or Marks Co.
          24/7          | Open ▸24/7◂, or ▸24⁄7◂, not 24-7.
          10:30         | At ▸10:30◂, not 10.30.
          C++           | In ▸C++◂, not in C or C+.
          C             | In ▸C◂++ and ▸C◂.
          #MeToo        | Of ▸#MeToo◂, me too and MeToo.
          @bbc          | Ask ▸@BBC◂ or the BBC.
          ann@lee.org   | To ▸ann@lee.org◂, or ann/lee.org.
          €2.5bn        | It paid ▸€2.5bn◂, $2.5bn, €2,5bn.
          $3,500        | From ▸$3500◂ and ▸$3,500◂ to £3,500.
          $3500         | From ▸$3500◂ and ▸$3,500◂ to £3,500.
          3,500%        | By ▸3,500%◂ or ▸3500 %◂, not 3,500.
          Le-Drian      | Mr ▸Le Drian◂ is ▸Le-Drian◂, ▸le–drian◂.
          don't         | I ▸don't◂, ▸don’t◂.
          -5            | Seven.
          ="AT&T"       | By ▸AT&T◂, not At&T.
          =U.S.         | A ▸U.S◂. ship, a u.s. one and a U S.
          "$5 [person]" | With ▸$5 Ann Lee◂, and 5 Ann Lee.
          "si* & co"    | By ▸Siri & Co◂, not Siri Co.
          oil near $5   | The ▸oil◂ ▸near◂ ▸$5◂.
          mali/chad     | For ▸Mali/Chad◂, not Mali, Chad.
          "Mr. Lee"     | ▸Mr Lee◂ met ▸Mr. Lee◂.
          end.          | This ▸end◂ and this ▸end◂.
          """)
  void signsThatSaySomethingHaveToBeThere(String query, String marked) throws IOException {
    var text = marked.replaceAll("[▸◂]", "").replace("Ann Lee", "[person Ann Lee]");
    shelf.put("a.txt", text);
    var found = shelf.find(query).stream().map(Shelf::print).toList();
    assertThat(found).containsExactly("a.txt:1:1 " + marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          $5       | Up 3.5 % or 5 dollars.
          s/s      | The U.S.S.R. and its s-s men.
          3.5      | Up 3,5 or 3:5 or 3. 5 or 3 5.
          U.S.     | In U. S. and U-S and US.
          5%       | Five per cent, 5 $, 5-6%.
          AT&T     | Look at T and at/t.
          =U.S.    | A u.s. ship.
          10:30    | At 10.30.
          """)
  void whatIsWrittenOtherwiseIsNotFound(String query, String text)
      throws IOException, QuerySyntaxException {
    shelf.put("a.txt", text);
    try (var searcher = shelf.asLibrary().searcher()) {
      var answer = searcher.find(QueryParser.parse(query), Selection.everything());
      assertThat(answer.passages()).isEmpty();
      assertThat(answer.passageCount()).isZero();
      assertThat(answer.parts()).extracting(PartCount::alone).containsExactly(0);
    }
  }
}
