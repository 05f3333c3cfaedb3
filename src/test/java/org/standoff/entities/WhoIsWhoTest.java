package org.standoff.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoIsWhoTest {
  /** Names in brackets with their types; each comes out with its form and its entity's name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Leon Panetta] met. [person Panetta] left. | name Leon Panetta; surname Leon Panetta
          [person Le Drian] [person Jean-Yves Le Drian]     | surname Jean-Yves Le Drian; name Jean-Yves Le Drian
          [person Jean-Yves Le Drian] [person LE-DRIAN]     | name Jean-Yves Le Drian; surname Jean-Yves Le Drian
          [person Leon Panetta] [person Leon]               | name Leon Panetta; alias Leon Panetta
          [person Bashar al-Assad] [person Assad]           | name Bashar al-Assad; surname Bashar al-Assad
          [person Omar Abdel-Rahman] [person Abdelrahman]   | name Omar Abdel-Rahman; surname Omar Abdel-Rahman
          [person John Smith] [person J. Smith]             | name John Smith; name John Smith
          [person Robert Corker] [person Bob Corker]        | name Robert Corker; name Robert Corker
          [person Barack Hussein Obama] [person Barack Obama] | name Barack Hussein Obama; name Barack Hussein Obama
          [person Aung San Suu Kyi] [person Suu Kyi]        | name Aung San Suu Kyi; surname Aung San Suu Kyi
          [person Yoon Suk-yeol] [person Yoon]              | name Yoon Suk-yeol; surname Yoon Suk-yeol
          [person François Hollande] [person Francois Hollande] | name François Hollande; name François Hollande
          [person Mokhtar Belmokhtar] [person Belmoktar]    | name Mokhtar Belmokhtar; surname Mokhtar Belmokhtar
          [organization European Union] ([organization EU]) | name European Union; acronym European Union
          [organization World Food Program] [organization WFP] | name World Food Program; acronym World Food Program
          [organization Bank of England] [organization BoE] | name Bank of England; acronym Bank of England
          [organization Popular Union] ([organization UP])  | name Popular Union; acronym Popular Union
          [organization Australian Federal Police] [organization Federal Police] | name Australian Federal Police; alias Australian Federal Police
          [organization Acme Mining Ltd] [organization Acme] | name Acme Mining Ltd; alias Acme Mining Ltd
          [location Mali] [location MALI]                   | name Mali; name Mali
          [organization CHELSEA] [organization Chelsea Industries Inc] | alias Chelsea Industries Inc; name Chelsea Industries Inc
          [organization AMOCO] [organization AMOCO CORP]    | alias AMOCO CORP; name AMOCO CORP
          [organization IBM] [organization IBM Corp]        | acronym IBM Corp; name IBM Corp
          [location US] [location U.S.] [location United States] | acronym United States; acronym United States; name United States
          [location Britain] [location UK]                  | name Britain; acronym Britain
          [location Mount Everest] [location Everest]       | name Mount Everest; alias Mount Everest
          [location United Arab Emirates] [location UAE]    | name United Arab Emirates; acronym United Arab Emirates
          [group Algerians] [group Algerian]                | name Algerians; alias Algerians
          The [location Malvinas], which [location London] calls the [location Falkland Islands]. | alias Falkland Islands; name London; name Falkland Islands
          [person Edson Silva] ran. [person Silva] – more commonly known as [person Pino] – won. [person Pino] ran. | name Edson Silva; surname Edson Silva; alias Edson Silva; alias Edson Silva
          [person Edson Silva], better known as [person Pino], won. [person Pino] ran. | name Edson Silva; alias Edson Silva; alias Edson Silva
          """)
  void namesJoinTheEntityTheyStandFor(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).names()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Ann Lee] met [person Bob Lee]. [person Lee] left. | name Ann Lee; name Bob Lee; surname Bob Lee
          [person Kim Jong-un] met [person Kim Yo-jong]. [person Kim] left. | name Kim Jong-un; name Kim Yo-jong; surname Kim Yo-jong
          [person Ann Lee] met her husband [person Bob Lee]. [person Lee] left. | name Ann Lee; name Bob Lee; surname Ann Lee
          [person Carrie Lam Cheng Yuet-ngor] came with husband [person Lam Siu-por]. [person Lam] left. | name Carrie Lam Cheng Yuet-ngor; name Lam Siu-por; alias Carrie Lam Cheng Yuet-ngor
          [person Ann Lee] met [person Bob Lee]. Mrs. [person Lee] left. | name Ann Lee; name Bob Lee; surname Ann Lee
          [person Ann Lee] and [person Kim Jong-un] met [person Bob Lee] and [person Kim Yo-jong]. [person Lee] and [person Kim] left. Mrs. [person Lee] stayed. | name Ann Lee; name Kim Jong-un; name Bob Lee; name Kim Yo-jong; surname Bob Lee; surname Kim Yo-jong; surname Ann Lee
          [person Omar Hall] and his son [person Adam Hall] sang. [person Adam Hall] won; [person Omar] lost. | name Omar Hall; name Adam Hall; name Adam Hall; alias Omar Hall
          [person Bill Clinton] spoke. Mrs. [person Clinton] listened. | name Bill Clinton; name Clinton
          [person Donald Trump] and [person Donald Trump Jr.] | name Donald Trump; name Donald Trump Jr.
          [person John Smith] [person Jane Smith] [person J. Smith] | name John Smith; name Jane Smith; name J. Smith
          [person Maria Silva] [person Mario Silva]         | name Maria Silva; name Mario Silva
          [person George W. Bush] [person George H. Bush]   | name George W. Bush; name George H. Bush
          [organization Dell] was founded by [person Michael Dell]. [person Dell] left [organization Dell]. | name Dell; name Michael Dell; surname Michael Dell; name Dell
          [location Jordan] cheered [person Michael Jordan]. [person Jordan] waved. | name Jordan; name Michael Jordan; surname Michael Jordan
          [organization Bank of England] [organization England] | name Bank of England; name England
          [organization Radical Liberal Party] [organization Liberal Party] | name Radical Liberal Party; name Liberal Party
          [organization Ministry of Health] [organization Ministry of Defence] [organization Ministry] | name Ministry of Health; name Ministry of Defence; name Ministry
          [location Lake Chad] [location Chad]              | name Lake Chad; name Chad
          [location Iran] [location Iraq]                   | name Iran; name Iraq
          [location New York] [location New Zealand] [location NZ] | name New York; name New Zealand; acronym New Zealand
          """)
  void twoThatShareANameStayTwo(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).names()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Mocking Hall] twice, [person Peter Hall] laughed. | person Hall, Peter Hall
          [location Especially Main Street] was calm. | location Main Street
          They fought the Islamist group [person Boro Horam]. | organization Boro Horam
          The company [person Musk] founded is rich. | person Musk
          Aides of [person Washington] said so. [location Washington] agreed. | location Washington
          [person George Washington] rode. [person Washington] won. | person George Washington, Washington
          [organization Aston Villa] won. They went to [person Villa]. | organization Aston Villa; organization Villa
          [organization River Trust] paid. [person Trust] is rich. | organization River Trust, Trust
          [organization Aston Villa] won. Mr. [person Villa] left. | organization Aston Villa; person Villa
          [organization Goldman Sachs] paid [person Ann Sachs]. [person Sachs] left. | organization Goldman Sachs; person Ann Sachs, Sachs
          [organization Lee Brothers] paid. [person Lee] left. | organization Lee Brothers; person Lee
          [organization Bank of Elba] paid. [person Elba] left. | organization Bank of Elba; person Elba
          [person Mr. Ali Bongo] and [person President Ali Bongo] | person Ali Bongo
          [organization Salafist Group] fought. The group renamed itself [organization Al Qaeda in the Maghreb] ([location AQIM]) in 2007. | organization Salafist Group, Al Qaeda in the Maghreb, AQIM
          """)
  void typesAndAddressesAreMended(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).entities()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [organization Al Qaeda] in the [location Islamic Maghreb] ([location AQIM]) fought. AQIM lost. | organization Al Qaeda in the Islamic Maghreb, AQIM
          The [location Middle East] and [location North Africa] ([organization MENA]) region grew. | location Middle East and North Africa, MENA
          The [organization Union for Work] with [location Upper Guinea] (Uwogue) struck. | organization Union for Work with Upper Guinea, Uwogue
          The Ministry of [misc Public Works] ([organization MoPW]) paid. MoPW was late. | organization Ministry of Public Works, MoPW
          They signed the Compact with [location Africa] ([organization CwA]). | misc Compact with Africa, CwA
          The gross domestic product (GDP) grew. GDP doubled. | ''
          [person Carla Cruz] (Mexico) ran. | person Carla Cruz
          In [location Paris] ([organization EU]) it rained. | location Paris; organization EU
          """)
  void anAcronymInBracketsTellsWhereItsLongFormBegins(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).entities()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Teng Yun] (滕筠) left. | person Teng Yun, 滕筠
          [organization Analog Inc] (硅谷) grew. [organization Analog] fell. | organization Analog Inc, 硅谷, Analog
          [location Marlow] (Марлоу) was calm. | location Marlow, Марлоу
          [person Teng Yun] (Taipei) left. | person Teng Yun
          [organization Football Federation of Chile] met. The [organization Chilean Football Federation] left. | organization Football Federation of Chile, Chilean Football Federation
          [organization Honduras National Team] met. The [organization Honduran National Team] left. | organization Honduras National Team, Honduran National Team
          [organization Bank of America] met. The [organization American Bank] left. | organization Bank of America; organization American Bank
          [organization City of Windhoek] paid. [organization City of Wlindhoek] paid. [organization City of Windhoek] won. | organization City of Windhoek, City of Wlindhoek
          [organization First Bank of Marlow] paid. [organization First Bank of Marlowe] paid. | organization First Bank of Marlow; organization First Bank of Marlowe
          [organization Paratus Group] met. [organization Paratus Namibia] left. [organization Paratus] grew. | organization Paratus Group, Paratus; organization Paratus Namibia
          [organization Hall Foundation] paid. They thanked the [organization Foundation]. | organization Hall Foundation, Foundation
          [organization City of Windhoek] paid. They thanked the [location City]. | organization City of Windhoek, City
          [person Jay-Z], real name [person Shawn Carter], sang. [person Carter] left. | person Jay-Z, Shawn Carter, Carter
          [person Ann Lee], born [person Ann Hall], sang. | person Ann Lee, Ann Hall
          [person Ann Lee] and [person Shawn Carter] sang. | person Ann Lee; person Shawn Carter
          [person Chris Wong Chun-yin] left. [person Wong] was calm. | person Chris Wong Chun-yin, Wong
          [person Mai Bright Urey] left. [person Mai Bright] met [person Mai Urey]. | person Mai Bright Urey, Mai Bright, Mai Urey
          """)
  void oneMayHaveSeveralNames(String marked, String expected) {
    assertThat(MarkedEntities.of(marked).entities()).isEqualTo(expected);
  }

  @Test
  void theNewNameOfWhatRenamedItselfIsCanonical() {
    var article =
        MarkedEntities.of(
            "The [organization Salafist Group for Call and Combat] fought. The group renamed itself"
                + " [organization Al Qaeda in the Maghreb] in 2007.");
    assertThat(article.names())
        .isEqualTo("alias Al Qaeda in the Maghreb; name Al Qaeda in the Maghreb");
  }
}
