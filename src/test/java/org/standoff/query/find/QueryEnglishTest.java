package org.standoff.query.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryEnglishTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          gas                          | “gas” in any inflection
          "gas"                        | the word “gas”
          "gas site"                   | the words “gas site” one after the other
          ="Rue 89"                    | the words “Rue 89” exactly as typed
          nego* OR Gadafi~             | a word of the shape “nego*”, or a word spelt nearly “gadafi”
          -Libya                       | not “libya” in any inflection
          [person] ~5 Mali             | any person near “mali” in any inflection, at most 5 words between
          (a OR b) >0 [figure]         | (“a” in any inflection, or “b” in any inflection) before any figure, no word between
          person:"Le Drian"            | a mention of the person “Le Drian” by any form
          name:Mali                    | a mention of “Mali” by any form
          money>1m                     | a figure of the kind money above 1000000
          money:1m..5m(USD)            | a figure of the kind money from 1000000 to 5000000 of “USD”
          figure<=5                    | a figure of at most 5
          count:5(hostages)            | a figure of the kind count of 5 of “hostages”
          date:2013-01-16              | a figure of the kind date on 2013-01-16
          date:2013-01                 | a figure of the kind date from 2013-01-01 to 2013-01-31
          said:Panetta(weapons)        | something said by “Panetta” about “weapons”
          said:(weapons)               | something said about “weapons”
          role:minister(Fabius)        | the role “minister” of “Fabius”
          did:pledged(money)           | the deed “pledged” that speaks of “money”
          article(Mali -oil)           | in their article somewhere (“mali” in any inflection, and not “oil” in any inflection)
          title:hostages               | “hostages” in the title of their article
          published:2013-01..2013-03   | a day of publication of 2013-01 to 2013-03
          """)
  void aQueryIsSaidInPlainEnglish(String query, String english) throws QuerySyntaxException {
    assertThat(QueryEnglish.of(QueryParser.parse(query))).isEqualTo("sentences with " + english);
  }
}
