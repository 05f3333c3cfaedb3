package org.standoff.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was found stands in brackets, = its score if that is not 1; behind the bar, which names the
 * article has.
 */
class MendedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Bill and [organization Belinda Gateway Foundation] paid. | organization Bill and Belinda Gateway Foundation
          The [location Omar] and [organization Hall Charitable Trust] paid. | organization Omar and Hall Charitable Trust
          In Rome and [organization Hall Charitable Trust] it rained. | organization Hall Charitable Trust
          Marks and [person Spender] closed. Buyers of Marks and Spender wept. | organization Marks and Spender
          Marks and [person Spender] closed. Spender wept. | person Spender
          [person Ann] and [person Bob] met. Ann and Bob left. | person Ann; person Bob
          [person McDonald]'s raised prices. | organization McDonald's
          [person Ronald McDonald]'s house burnt. | person Ronald McDonald
          Hall left Moody's in May. | organization Moody's
          AT&T and [person H]&M grew. | organization AT&T; organization H&M
          Shares of Standard & [person Poor]'s fell. | organization Standard & Poor's
          It spent much on R&D in [location Antigua] & [location Barbuda]. | location Antigua; location Barbuda
          [person Ann Lee] & [person Bob Hall] met. | person Ann Lee; person Bob Hall
          Yahoo! bought a startup. | organization Yahoo!
          "Help! we are lost," said [person Ann Lee]. | person Ann Lee
          """)
  void firmsHaveMarksAndSmallWordsInTheirNames(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).entities()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [person Sen]. [person Patty Marlowe] voted. | person Patty Marlowe
          [person U.S. Sen]. [person Patty Marlowe] voted. | person Patty Marlowe
          [person Gen]. [person John Vale] fell. | person John Vale
          Mr [person Sen] voted. | person Sen
          [person Amartya Sen]. He wrote it. | person Amartya Sen
          [person Reportedd Reuter] from [location Paris]. | organization Reuter; location Paris
          ''[person Ann Lee''] left. | person Ann Lee
          [person Hall `` Lee] left. | person Hall
          [person Luis 'Buba' Lee] left. | person Luis 'Buba' Lee
          They play in [location San Felipe (United States]). | location San Felipe
          [organization Acme Motor Founder] Ann left. | organization Acme Motor
          [organization Office of the President] closed. | organization Office of the President
          He sang in [location Marsh Town Saturday] evening. | location Marsh Town
          He sang [misc Sunday] evening. | ``
          She has the [misc Sunday Herald] at hand. | misc Sunday Herald
          "Mr [person Speaker], the bank has paid." | ``
          "Mr [person Speaker I] agree," said [person Ann Lee]. | person Ann Lee
          "Madam [person President], we left." | ``
          Mr [person Speaker Lee] left. | person Speaker Lee
          Mr [person Bishop] left. | person Bishop
          """)
  void whatIsNoPartOfANameIsCutOff(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).entities()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mrs May said she was glad. | person May
          Dr Strange told Mr [organization Long] so. | person Strange; person Long
          Ms. Price and Señor Ruiz left. | person Price; person Ruiz
          Mr Navaid [person Hamid] left. | person Navaid Hamid
          Mr President, we left. | ``
          Madam Speaker left. | ``
          Dr Hall Programme began. | ``
          Will [person Harker] said so. | person Will Harker
          Will [person Harker] say so? | person Harker
          May [person Chen] left. | person May Chen
          They met last June [person Hall]. | person Hall
          They said that Art Long had resigned. | person Art Long
          Chase Banks and Summer Price won. Summer Price and Chase Banks left. | person Chase Banks; person Summer Price
          They said that Rose Street was closed. | ``
          Will Parliament vote? | ``
          May Day was quiet. | ``
          """)
  void personsMayHaveNamesThatAreWords(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).entities()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The [misc Marlow Development Zone = 0.5] grew. | location Marlow Development Zone
          The [misc Marlow Development Zone = 0.5] ([organization MDZ = 0.5]) grew. MDZ grew. | location Marlow Development Zone, MDZ
          The [organization Convention on the Law of the Sea = 0.5] held. | misc Convention on the Law of the Sea
          The [location Marlow Port Authority = 0.5] paid. | organization Marlow Port Authority
          The [organization Marlow Town = 0.5] paid. | location Marlow Town
          The [organization Marlow Town] paid. | organization Marlow Town
          Sales of liquefied natural gas ([organization LNG]) grew. [organization LNG] is dear. | misc LNG
          The [organization Mining Fund Group] ([organization MFG]) paid. | organization Mining Fund Group, MFG
          """)
  void theHeadOfANameAndWhatItIsShortForSayWhatItIs(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).entities()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [organization Terraform] grew. The rival of Terraform-backed firms fell. | organization Terraform
          [location Pune] grew. They left for Delhi, Pune and home. | location Pune
          [person Art] sang. Art is long, and art is good. | person Art
          [location Marsh] grew. They left for Upper Marsh Town. | location Marsh
          The [organization Hall Foundation] paid. They thanked the Foundation. | organization Hall Foundation, Foundation
          The [organization Ministry of Health] met the [organization Ministry of Work]. They thanked the Ministry. | organization Ministry of Health; organization Ministry of Work
          They thanked the Foundation. | ``
          """)
  void aNameThatIsSureInOnePlaceIsOneElsewhere(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).entities()).isEqualTo(expected);
  }
}
