package org.standoff.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.formats.Formats;
import org.standoff.text.Article;
import org.standoff.text.Lines;

/**
 * The sentences of the seed article, one by one: where each begins, and its first and last words.
 */
class SeedSentencesTest {
  private static final String SENTENCES =
      """
      3:3 Standoff continues in Algerian hostage crisis
      5:1 Alex Lantier
      6:1 19 January 2013
      8:1 The standoff at … of neighboring Mali.
      10:1 Algerian authorities have … Forces on Thursday.
      10:159 They denied initial … been killed, however.
      10:261 Over 650 hostages … and French citizens.
      12:1 The Al Qaeda-linked … war in Mali.
      12:171 They are also … scientist Aafia Siddiqui.
      14:1 The Signed-in-Blood Battalion … in the Sahara.
      14:172 He traveled to … at the time.
      14:342 He returned to … Call and Combat.
      14:497 The group renamed … (AQIM) in 2007.
      16:1 The Islamist assault … called "the Norwegian."
      18:1 The assault is … power within Libya.
      20:116 The war also … neighboring northern Mali.
      22:1 The Algerian army … natural gas exports.
      22:185 Algiers released a … natural gas site."
      24:1 Yasmina Khadra, a … the Algerian forces."
      26:1 The imperialist powers … the hostage crisis.
      26:87 Japanese Prime Minister … of the operation.
      26:270 Tokyo also summoned … for the operation.
      28:1 Washington also indicated … of the crisis.
      28:77 White House National … Minister David Cameron.
      28:268 "We are in … hostages," Vietor said.
      30:1 At the same … in the region.
      32:53 American officials confirmed … the Tinguetourine site.
      32:182 On Wednesday, Defense … Algerian hostage crisis.
      34:1 Yesterday, Panetta met … Syria and Iran.
      34:118 After the meeting, … Africa, not anywhere.”
      36:1 On Thursday, Panetta … far-right Islamist elements.
      36:177 He cited unspecified … invasion of Syria.
      36:337 Panetta said, “Our … their own people.”
      38:1 Paris was isolated … pressure on Algiers.
      38:113 Within the French … the working class.
      40:1 Mocking Hollande as … around his policy.
      40:210 This is how … a civilizing mission.”
      42:1 Within Mali, French … French air strikes.
      42:139 French Defense Minister … 1,300 rebel forces.
      44:1 The European Union … their own troops.
      48:1 There are already … escalation of violence.
      48:123 Yesterday, US Africa … group Boko Haram.
      50:1 UN officials released … France’s war continues.
      50:185 According to Zlatan … already food insecure.”
      52:1 There are reportedly … is currently concentrated.
      56:1 To contact the … Equality Party visit:
      59:4 wsws.org/contact
      """;

  @Test
  void theSeedArticleIsSplitRight() throws IOException {
    var finder = EnglishModels.load().sentenceFinder(EnglishModelsTest.UNTAGGED);
    var sentences = new StringBuilder();
    for (var article : read("seeds")) {
      var lines = Lines.of(article.text());
      for (var sentence : finder.sentences(article)) {
        sentences
            .append(lines.place(sentence.start()))
            .append(' ')
            .append(abridged(sentence.span().of(article.text())))
            .append('\n');
      }
    }
    assertThat(sentences).hasToString(SENTENCES);
  }

  private static String abridged(String sentence) {
    var words = sentence.split("\\s+", -1);
    if (words.length <= 6) {
      return String.join(" ", words);
    }
    var first = Arrays.copyOf(words, 3);
    var last = Arrays.copyOfRange(words, words.length - 3, words.length);
    return String.join(" ", first) + " … " + String.join(" ", last);
  }

  private static List<Article> read(String path) throws IOException {
    List<Article> articles = new ArrayList<>();
    Formats.reader(InputStream.nullInputStream())
        .read(
            List.of(path),
            new ReadingSink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void rejection(Rejection rejection) {
                throw new AssertionError(rejection.toString());
              }

              @Override
              public void notice(Notice notice) {
                throw new AssertionError(notice.toString());
              }
            });
    return articles;
  }
}
