package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.standoff.read.formats.Packs.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.text.Article;

class FeedsTest {
  private static final String ITEM =
      """
      <item><title>Rain in Oslo</title><link>https://a.example/1</link><guid>g1</guid>
      <dc:creator>Ann Lee</dc:creator><pubDate>Thu, 17 Mar 2005 09:00:00 GMT</pubDate>
      <description>It rained.</description>
      <content:encoded><![CDATA[<p>It rained in <b>Oslo</b>.</p><p>Nobody was hurt.</p>]]>
      </content:encoded></item>
      """;

  private static final String TEXT = "Rain in Oslo\n\nIt rained in Oslo.\n\nNobody was hurt.";

  @TempDir private Path folder;

  private Readings read(String feed) throws IOException {
    return Readings.of(Files.write(folder.resolve("feed.xml"), bytes(feed)));
  }

  private List<String> texts(String feed) throws IOException {
    return read(feed).articles.stream().map(Article::text).toList();
  }

  private static String rss(String items) {
    return "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>News</title>"
        + "<language>en-gb</language>"
        + items
        + "</channel></rss>";
  }

  @Test
  void anItemIsAnArticle() throws IOException {
    var readings = read(rss(ITEM + "<item><title>Only a title</title></item>"));
    assertThat(readings.rejections).isEmpty();
    var article = readings.articles.getFirst();
    assertThat(article.path().toString()).endsWith("feed.xml#g1");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.details().title()).contains("Rain in Oslo");
    assertThat(article.details().byline()).contains("Ann Lee");
    assertThat(article.details().url()).contains("https://a.example/1");
    assertThat(article.details().published()).contains(LocalDate.of(2005, 3, 17));
    assertThat(article.details().language()).isEqualTo("en");
    assertThat(article.details().metadata()).containsEntry("site", "News");
    assertThat(readings.articles.get(1).text()).isEqualTo("Only a title");
    assertThat(readings.articles.get(1).path().toString()).endsWith("#2");
  }

  @Test
  void theOtherKindsAreReadLikeIt() throws IOException {
    var atom =
        """
        <!-- a > b --><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/">
        <entry><title type="html">Rain &amp;amp; snow</title><link href="/1"/>
        <author><name>Ann Lee</name></author><updated>2005-03-20T10:00:00Z</updated>
        <published>2005-03-17T10:00:00Z</published><summary>It rained.</summary>
        <content type="xhtml"><div><p>It rained in <b>Oslo</b>.</p></div></content></entry></feed>
        """;
    var entry = read(atom).articles.getFirst();
    assertThat(entry.text()).isEqualTo("Rain & snow\n\nIt rained in Oslo.");
    assertThat(entry.details().url()).contains("https://a.example/1");
    assertThat(entry.details().byline()).contains("Ann Lee");
    assertThat(entry.details().published()).contains(LocalDate.of(2005, 3, 17));
    assertThat(texts("<rdf:RDF xmlns='x'><channel/>" + ITEM + "</rdf:RDF>")).containsExactly(TEXT);
    var json =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": [
          {"id": "1", "title": "Rain in Oslo", "content_text": "It rained in Oslo.\\nNobody was hurt.",
           "date_published": "2005-03-17T10:00:00Z", "authors": [{"name": "Ann Lee"}]}]}
        """;
    var item = read(json).articles.getFirst();
    assertThat(item.text()).isEqualTo(TEXT);
    assertThat(item.details().published()).contains(LocalDate.of(2005, 3, 17));
    assertThat(item.details().byline()).contains("Ann Lee");
  }

  @Test
  void aBrokenFeedIsReadAsFarAsItGoes() throws IOException {
    var broken = ITEM.replace("rained in <b>Oslo</b>", "rained&mdash;AT&T & caf&eacute;\u0001");
    assertThat(texts(rss(broken)).getFirst()).contains("rained—AT&T & café");
    var cut = read(rss(ITEM + ITEM.substring(0, 60)));
    assertThat(cut.articles).hasSize(2);
    var lost = read("<rss><channel>" + ITEM + "<item><title>Sno");
    assertThat(lost.articles).hasSize(2);
    assertThat(lost.rejections).hasSize(1).first().asString().contains("it is cut");
    assertThat(read(rss("")).rejections).hasSize(1);
    assertThat(read(rss(ITEM + "<item/>")).rejections).hasSize(1).first().asString().contains("#2");
  }

  @Test
  void theBytesTellTheEncoding() throws IOException {
    var feed =
        "<?xml version='1.0' encoding='ISO-8859-1'?><rss><item><title>Café</title></item></rss>";
    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      var readings = Readings.of(Files.write(folder.resolve("f.rss"), feed.getBytes(charset)));
      assertThat(readings.articles.getFirst().text()).isEqualTo("Café");
    }
    var wide = "\uFEFF" + feed.replace("ISO-8859-1", "UTF-16");
    var bytes = wide.getBytes(StandardCharsets.UTF_16LE);
    assertThat(Readings.of(Files.write(folder.resolve("f.rss"), bytes)).articles).hasSize(1);
  }

  @Test
  void entitiesAreNeitherExpandedNorFollowed() {
    var bomb =
        "<!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
            + rss("<item><title>It rained &b; &c;</title></item>").substring(21);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(texts(bomb).getFirst()).contains("It rained").doesNotContain("lol", "root:");
          var deep = rss("<item><title>Deep</title><description>" + "<a>".repeat(100_000));
          assertThat(texts(deep)).hasSize(1);
        });
  }

  @Test
  void otherXmlIsNoFeed() throws IOException {
    assertThat(read("<?xml version='1.0'?><project/>").rejections)
        .first()
        .asString()
        .contains("looks like XML");
  }
}
