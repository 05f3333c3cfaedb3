package org.standoff.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final String BODY =
      "The river Lud rose by two metres during the night, and forty families of the lower town had"
          + " to leave their houses. Nobody was hurt.\n\n"
          + "The mayor said more rain was on its way.\n";

  private static void check(
      String top, String title, String byline, String published, String... apart) {
    var text = top + BODY;
    var layout = Layout.of(text);
    assertThat(layout.front().title()).isEqualTo(Optional.ofNullable(title));
    assertThat(layout.front().byline()).isEqualTo(Optional.ofNullable(byline));
    assertThat(layout.front().published())
        .isEqualTo(Optional.ofNullable(published).map(LocalDate::parse));
    assertThat(layout.apart()).extracting(span -> span.of(text)).containsExactly(apart);
  }

  @Test
  void headingNameAndDateAreTitleBylineAndDay() {
    check(
        "\n# Lud bursts its banks\n\nMary Marsh  \n4 May 2011\n\n",
        "Lud bursts its banks",
        "Mary Marsh",
        "2011-05-04",
        "# Lud bursts its banks",
        "Mary Marsh",
        "4 May 2011");
  }

  @Test
  void addressLineGivesAddressAndDay() {
    check(
        "https://a.org/2011/5/4/lud\n\nLud bursts its banks\nBy Mary Marsh and Tom Fenn\n\n",
        "Lud bursts its banks",
        "Mary Marsh and Tom Fenn",
        "2011-05-04",
        "https://a.org/2011/5/4/lud",
        "Lud bursts its banks",
        "By Mary Marsh and Tom Fenn");
  }

  @Test
  void writtenDayGoesBeforeTheDayOfTheAddress() {
    check(
        "https://a.org/2011/5/4/lud\n\nMay 3, 2011\n\n",
        null,
        null,
        "2011-05-03",
        "https://a.org/2011/5/4/lud",
        "May 3, 2011");
  }

  @Test
  void bylineAndDateMayShareALine() {
    check(
        "Lud bursts its banks\n\nBy Mary Marsh | 4 May 2011\n\n",
        "Lud bursts its banks",
        "Mary Marsh",
        "2011-05-04",
        "Lud bursts its banks",
        "By Mary Marsh | 4 May 2011");
  }

  @Test
  void titleMayStandDirectlyOverItsText() {
    check("Lud bursts its banks\n", "Lud bursts its banks", null, null, "Lud bursts its banks");
  }

  @Test
  void standfirstStandsApartFromTheTitle() {
    check(
        "Lud bursts its banks\nForty families leave the lower town\n\n",
        "Lud bursts its banks",
        null,
        null,
        "Lud bursts its banks",
        "Forty families leave the lower town");
  }

  @Test
  void emphasisAndEscapesAreNoPartOfATitle() {
    check(
        "# *Lud* costs \\$5m\n\n*By Mary Marsh*\n\n",
        "Lud costs $5m",
        "Mary Marsh",
        null,
        "# *Lud* costs \\$5m",
        "*By Mary Marsh*");
  }

  @Test
  void headerLinesAreRead() {
    check(
        "Title: Lud bursts its banks\nAuthor: Mary Marsh\nDate: 4 May 2011\nSource: Fen Post\n\n",
        "Lud bursts its banks",
        "Mary Marsh",
        "2011-05-04",
        "Title: Lud bursts its banks",
        "Author: Mary Marsh",
        "Date: 4 May 2011",
        "Source: Fen Post");
  }

  @Test
  void headerBlockIsReadAndMasked() {
    var block = "---\ntitle: \"Lud: banks burst\"\nauthor: Mary Marsh\ndate: 2011-05-04\n---";
    check(block + "\n\n", "Lud: banks burst", "Mary Marsh", "2011-05-04");
    assertThat(Layout.of(block + "\n\n" + BODY).markup())
        .first()
        .satisfies(span -> assertThat(span.length()).isEqualTo(block.length()));
  }

  @Test
  void datelineWithAYearGivesTheDay() {
    check("LUDFORD, 4 May 2011 (Fen Press) - ", null, null, "2011-05-04");
    check("LUDFORD- 4 May 2011: ", null, null, "2011-05-04");
    check("LUDFORD, 4 May - ", null, null, null);
  }

  @Test
  void anArticleThatNamesItsDayIsOfThatDay() {
    check("The council met today (May 4, 2011) in haste. ", null, null, "2011-05-04");
    check("The council was elected on May 4, 2009, in haste. ", null, null, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fen News, 24 March - After a wet night the town woke up to find\n\n",
        "LUDFORD — The river rose further and took the old bridge with it\n\n",
        "The river took the old bridge with it.\n\n",
        "The mayor looked at the river and said:\n\n",
        "“How are we to live with this?”\n\n",
        "The old bridge earlier this month. Photo: Tom Fenn\n\n",
        "The river rose in the night and took the old bridge of\nLudford with it. ",
        "by Thursday the rain had stopped\n\n",
        "By Thursday the rain had stopped and the\n\n"
      })
  void runningTextIsNoTitle(String top) {
    var front = Layout.of(top + BODY).front();
    assertThat(front.title()).isEmpty();
    assertThat(front.byline()).isEmpty();
  }

  @Test
  void aLineAloneIsNoTitle() {
    assertThat(Layout.of("Twenty people left the town").apart()).isEmpty();
    assertThat(Layout.of("Twenty people left the town").front().title()).isEmpty();
  }

  @Test
  void nameAloneOverTheTextIsNoTitle() {
    check("https://a.org/x\n\nMARY MARSH\n\n", null, null, null, "https://a.org/x", "MARY MARSH");
  }

  @Test
  void subheadStandsApartAndHalfASentenceDoesNot() {
    var paragraph =
        "Forty families of the lower town had to leave their houses in the dark of the night.";
    var text =
        paragraph
            + "\n\nA wet spring\n\n"
            + paragraph
            + "\n\nThe mayor is the son of the\n\nfamous dyke builder Tom Fenn, who drained the"
            + " marshes of the county long ago.\n\nThe bridge was built by\n\nTom Fenn, who drained"
            + " the marshes of the county long ago and died a poor man.\n";
    assertThat(Layout.of(text).apart())
        .extracting(span -> span.of(text))
        .containsExactly("A wet spring");
  }
}
