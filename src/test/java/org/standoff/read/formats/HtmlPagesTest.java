package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.read.ArticleReader;
import org.standoff.read.formats.records.FieldNames;
import org.standoff.text.Article;

/** What is read from a web page, and what is left out. */
class HtmlPagesTest {
  private static final String FIRST =
      "The harbour of Dorval was closed on Monday, after a freighter had run aground in the fog.";

  private static final String SECOND =
      "Nobody was hurt, said Anna Brook, who heads the coast guard, but oil was seen on the water.";

  private static final String TEXT = FIRST + "\n\n" + SECOND;

  private static final String PARAGRAPHS = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  @TempDir Path folder;

  private Article only(String page) throws IOException {
    var readings = read("page.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(readings.rejections).isEmpty();
    assertThat(readings.articles).hasSize(1);
    return readings.articles.getFirst();
  }

  private Readings read(String name, byte[] bytes) throws IOException {
    return Readings.of(Files.write(folder.resolve(name), bytes));
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>Freighter aground - Dorval Post</title></head><body>"
        + body
        + "</body></html>";
  }

  @Test
  void theArticleIsReadAndNothingAround() throws IOException {
    var article =
        only(
            page(
                """
                <div class="cookie-consent"><p>We use cookies, and so do our 213 partners. Agree?</p></div>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
                <div id="content">
                  <h1>Freighter aground</h1>
                  <div class="byline">By Carl Dune</div>
                  <div class="share-buttons">Share this story with your friends, or with others.</div>
                  %s
                  <p><a href="/2">Read more: the fog of last year, and what it cost the harbour</a></p>
                  <figure><img src="a.png"><figcaption>The freighter, as seen from the pier.</figcaption></figure>
                  <h2>Other ships</h2>
                  <p>Two ferries had to wait for hours, and their passengers were given tea and blankets.</p>
                  <ul><li>The Heron, with 40 people</li><li>The Gull, with 12 people</li></ul>
                  <h3>Related stories</h3>
                  <p>A lighthouse is for sale, and the town has been asked whether it would like to have it.</p>
                </div>
                <div class="comments"><p>I have always said that the pier is too short, and now we see it.</p></div>
                <footer><p>All rights reserved by the Dorval Post, which has been here since 1871.</p></footer>
                """
                    .formatted(PARAGRAPHS)));

    assertThat(article.text())
        .isEqualTo(
            "Freighter aground\n\n"
                + TEXT
                + "\n\nOther ships\n\n"
                + "Two ferries had to wait for hours, and their passengers were given tea and"
                + " blankets.\n\nThe Heron, with 40 people\n\nThe Gull, with 12 people");
    assertThat(article.apart())
        .extracting(span -> article.text().substring(span.start(), span.end()))
        .containsExactly(
            "Freighter aground",
            "Other ships",
            "The Heron, with 40 people",
            "The Gull, with 12 people");
    assertThat(article.markup()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p class='standfirst'>%s</p>",
        "<h2 class='deck'>%s</h2>",
        "<div class='article-teaser'><p>%s</p></div>",
        "<div class='summary'>%s</div>"
      })
  void theLeadAboveTheTextIsKept(String lead) throws IOException {
    var first = "The town is cut off from the sea for a day, and perhaps for longer than that.";
    var page =
        "<h1>Freighter aground</h1>"
            + lead.formatted(first)
            + "<div class='article-body'>"
            + PARAGRAPHS
            + "</div>";

    assertThat(only(page(page)).text()).isEqualTo("Freighter aground\n\n" + first + "\n\n" + TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "style='display: none'",
        "hidden",
        "class='visually-hidden'",
        "class='screen-reader-text'",
        "id='newsletterBox'"
      })
  void whatIsNotShownIsNotRead(String attribute) throws IOException {
    var hidden =
        "<p " + attribute + ">This is a sentence that no reader of the page sees, ever.</p>";

    assertThat(only(page("<h1>Aground</h1>" + PARAGRAPHS + hidden)).text())
        .isEqualTo("Aground\n\n" + TEXT);
  }

  @Test
  void aNameThatMostOfThePageHasSaysNothing() throws IOException {
    var body = PARAGRAPHS.replace("<p>", "<p class='gallery-text'>");

    assertThat(only(page("<h1>Aground</h1>" + body)).text()).isEqualTo("Aground\n\n" + TEXT);
  }

  @ParameterizedTest
  @CsvSource({"p", "p class='cookie-notice'"})
  void aNoticeOfCookiesIsNoArticleHoweverLong(String element) throws IOException {
    var notice =
        "<%s>We use cookies on this website, and so do our partners, who are many.</p>"
            .formatted(element)
            .repeat(9);

    assertThat(only(page("<h1>Aground</h1>" + PARAGRAPHS + notice)).text())
        .isEqualTo("Aground\n\n" + TEXT);
  }

  @Test
  void aTemplateWithPlacesForWordsIsNoArticle() throws IOException {
    var template =
        "<script type='text/template'>"
            + "<p>Hello {{name}}, you have not written a comment for a long time, have you?</p>"
                .repeat(9)
            + "</script>";

    assertThat(only(page("<h1>Aground</h1>" + PARAGRAPHS + template)).text())
        .isEqualTo("Aground\n\n" + TEXT);
  }

  @Test
  void whatOnlyPartsOrExplainsLettersIsNotRead() throws IOException {
    var body = PARAGRAPHS.replace("freighter", "<ruby>freigh\u00ADter<rt>ship</rt></ruby>");

    assertThat(only(page("<h1>Aground</h1>" + body)).text()).isEqualTo("Aground\n\n" + TEXT);
  }

  @Test
  void twoBreaksPartParagraphs() throws IOException {
    var body = "<h1>Aground</h1><div>" + FIRST + "<br><br>" + SECOND + "</div>";

    assertThat(only(page(body)).text()).isEqualTo("Aground\n\n" + TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>Freighter aground</h1>                             | Freighter aground",
        "<h1><a href='/'>Dorval Post</a></h1><h2>Freighter aground</h2> | Freighter aground",
        "<h1>Menu</h1><h1>Freighter aground</h1>                | Freighter aground",
        "''                                                     | Freighter aground",
        "<h1><span class='kicker'>Fog</span> Freighter aground</h1> | Freighter aground",
        "<h1>Freighter aground<small>4 March</small></h1>       | Freighter aground",
        "<h1>Freighter aground<span class='element-invisible'> - Post</span></h1> | Freighter"
            + " aground",
        "<h1>Frei\u00ADghter aground</h1>                       | Freighter aground",
        "<h1 class='site-title'>Dorval Post</h1><h2>Freighter aground</h2> | Freighter"
            + " aground",
        "<h1><ruby>Freighter<rt>ship</rt></ruby> aground</h1>   | Freighter aground",
      })
  void theTitleIsThatOfTheArticleAndNotOfThePaper(String headings, String title)
      throws IOException {
    assertThat(only(page(headings + PARAGRAPHS)).details().title()).contains(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2021-03-04T23:10:00Z'> | 2021-03-04 |"
            + " meta",
        "<script"
            + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-03-05\"}</script>"
            + " | 2021-03-05 | JSON-LD",
        "<time datetime='2021-03-06'>Saturday</time> | 2021-03-06 | time",
        "<link rel='canonical' href='https://post.example/2021/03/07/freighter'> | 2021-03-07 |"
            + " URL",
        "<p class='date'>8 March 2021</p> | 2021-03-08 | text",
      })
  void theDayIsKnownAndWhereItIsFrom(String sign, String day, String from) throws IOException {
    var details = only(page(sign + "<h1>Aground</h1>" + PARAGRAPHS)).details();

    assertThat(details.published()).map(Object::toString).contains(day);
    assertThat(details.metadata()).containsEntry("publishedFrom", from);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name='author' content='Carl Dune'>",
        "<script"
            + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":[{\"name\":\"Carl"
            + " Dune\"}]}]}</script>",
        "<p class='byline'>By Carl Dune | 8 March 2021</p>",
        "<a rel='author' href='/carl'>Carl Dune</a>",
      })
  void theBylineIsWhoWroteIt(String sign) throws IOException {
    assertThat(only(page(sign + "<h1>Aground</h1>" + PARAGRAPHS)).details().byline())
        .contains("Carl Dune");
  }

  @Test
  void whoCommentsIsNotWhoWroteIt() throws IOException {
    var comments =
        "<ol class='comments'><li><span class='author'>Edna Fell</span> I saw it.</li></ol>"
            + "<form><label class='comment-form-author'>Name</label></form>";

    assertThat(only(page("<h1>Aground</h1>" + PARAGRAPHS + comments)).details().byline()).isEmpty();
  }

  @Test
  void siteLanguageAndAddressAreKept() throws IOException {
    var details =
        only("""
        <html lang="en-GB"><head><meta property="og:site_name" content="Dorval Post">
        <link rel="canonical" href="https://post.example/freighter"></head><body>
        """
                + PARAGRAPHS)
            .details();

    assertThat(details.language()).isEqualTo("en");
    assertThat(details.url()).contains("https://post.example/freighter");
    assertThat(details.metadata()).isEqualTo(Map.of("site", "Dorval Post"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | ''                                   ",
        "windows-1252 | <meta charset='iso-8859-1'>          ",
        "ISO-8859-2   | <meta charset='iso-8859-2'>          ",
        "UTF-8        | <meta charset='iso-8859-1'>          ",
        "UTF-16LE     | ''                                   ",
      })
  void theCharsetIsFoundByWhatItShows(String charset, String said) throws IOException {
    var text = FIRST.replace("fog", "fog off Café Ödön");
    var page = page(said + "<p>" + text + "</p>").getBytes(Charset.forName(charset));
    var readings = read("page.html", page);

    assertThat(readings.rejections).isEmpty();
    assertThat(readings.articles.getFirst().text()).isEqualTo("Freighter aground\n\n" + text);
  }

  @Test
  void aTextThatOnlyTheDataOfThePageHasIsRead() throws IOException {
    var data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Aground\","
            + "\"articleBody\":\""
            + TEXT.replace("\n", "\\n")
            + "\"}</script><div id='app'></div>";

    assertThat(only(page(data)).text()).isEqualTo("Aground\n\n" + TEXT);
  }

  @ParameterizedTest
  @CsvSource({"page.txt", "page.md", "page", "page.jsonl"})
  void aPageIsKnownByItsBytesWhateverItsName(String name) throws IOException {
    var readings = read(name, page(PARAGRAPHS).getBytes(StandardCharsets.UTF_8));

    assertThat(readings.articles.getFirst().text()).isEqualTo("Freighter aground\n\n" + TEXT);
  }

  @Test
  void aFormatThatIsNamedGoesBeforeWhatTheBytesShow() throws IOException {
    var readings = new Readings();
    var file = Files.writeString(folder.resolve("page.html"), page(PARAGRAPHS));
    new ArticleReader(InputStream.nullInputStream(), Formats.all(FieldNames.USUAL).called("txt"))
        .read(List.of(file.toString()), readings);

    assertThat(readings.articles.getFirst().text()).isEqualTo(page(PARAGRAPHS));
    assertThatThrownBy(() -> Formats.all(FieldNames.USUAL).called("doc"))
        .hasMessageStartingWith("no format 'doc': there are txt, text, md, markdown, jsonl");
  }

  @Test
  void aListOfTeasersIsNoArticle() throws IOException {
    var teasers = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      teasers.append("<h2><a href='/").append(i).append("'>A story of some kind</a></h2>");
      teasers.append("<p>").append(FIRST).append("</p>");
    }
    var readings = read("page.html", page(teasers.toString()).getBytes(StandardCharsets.UTF_8));

    assertThat(readings.articles).isEmpty();
    assertThat(readings.rejections)
        .extracting(rejection -> rejection.reason())
        .containsExactly("no article found on this page; it may be a list of articles");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html></html>",
        "<html><script>",
        "<!doctype html>",
        "<html><p>Short.",
        "<html><a href='/'>"
      })
  void aPageWithoutAnArticleIsRejected(String page) throws IOException {
    var readings = read("page.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(readings.articles).isEmpty();
    assertThat(readings.rejections).hasSize(1);
  }

  @Test
  void aTitleThatIsNeverClosedEndsAtTheNextTag() throws IOException {
    assertThat(only("<html><title>Aground<body><h1>Aground<p>" + FIRST).text())
        .isEqualTo("Aground\n\n" + FIRST);
  }

  @Test
  void aPageNestedWithoutEndIsReadAllTheSame() throws IOException {
    var readings =
        read(
            "page.html",
            ("<html>" + "<div>".repeat(100_000) + PARAGRAPHS).getBytes(StandardCharsets.UTF_8));

    assertThat(readings.articles).hasSize(1);
    assertThat(readings.articles.getFirst().text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>Nobody woke up.</p> | Nobody woke up.
          <p>Ports in the fog</p><h1>Freighter aground</h1> | Ports in the fog
          <div>Ports in the fog</div> | ``
          <span>12 May</span> | ``
          <ul><li>Ports</li></ul> | ``
          """)
  void aShortParagraphAboveTheTextIsKeptAndALabelIsNot(String above, String kept)
      throws IOException {
    var article = only(page("<main><article>" + above + PARAGRAPHS + "</article></main>"));
    assertThat(article.text().replaceFirst("^Freighter aground\n\n", ""))
        .isEqualTo(kept.isEmpty() ? TEXT : kept + "\n\n" + TEXT);
  }
}
