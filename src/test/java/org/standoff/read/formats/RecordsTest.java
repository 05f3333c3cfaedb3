package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.read.ArticleReader;
import org.standoff.read.Notice;
import org.standoff.read.Rejection;
import org.standoff.read.formats.records.FieldNames;
import org.standoff.text.Article;

/** Tables and JSON. */
class RecordsTest {
  @TempDir private Path folder;

  private Readings read(String name, String content, Charset charset) throws IOException {
    return Readings.of(Files.writeString(folder.resolve(name), content, charset));
  }

  private Readings read(String name, String content) throws IOException {
    return read(name, content, StandardCharsets.UTF_8);
  }

  private static List<String> texts(Readings readings) {
    return readings.articles.stream().map(Article::text).toList();
  }

  @Test
  void aRowIsAnArticleByTheNamesOfItsColumns() throws IOException {
    var readings =
        read(
            "a.csv",
            """
            Headline,Pub_Date,Author(s),Full Text,Section
            Rain,2011-05-04,Mary Marsh,"Rain fell,
            and fell.",News
            """);
    var article = readings.articles.getFirst();
    assertThat(article.text()).isEqualTo("Rain fell,\nand fell.");
    assertThat(article.details().title()).contains("Rain");
    assertThat(article.details().published()).contains(LocalDate.of(2011, 5, 4));
    assertThat(article.details().byline()).contains("Mary Marsh");
    assertThat(article.details().metadata().toString()).isEqualTo("{Section=News}");
    assertThat(article.path().toString()).endsWith("a.csv#1");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '/',
      textBlock =
          """
          ;  / UTF-8
          ,  / UTF-16
          |  / UTF-16LE
          ;  / windows-1252
          """)
  void delimitersAndEncodingsAreTold(String delimiter, String charset) throws IOException {
    var table = "title,text\nCafé,\"Rain – and “wind”; or | so, fell\"\n";
    var readings =
        read(
            "a.csv",
            table.replaceFirst(",", delimiter).replaceFirst("é,", "é" + delimiter),
            Charset.forName(charset));
    assertThat(texts(readings)).containsExactly("Rain – and “wind”; or | so, fell");
    assertThat(readings.articles.getFirst().details().title()).contains("Café");
  }

  @Test
  void aTableIsKnownByItsHeadingsWhateverItsName() throws IOException {
    assertThat(texts(read("a.txt", "title\tbody\nRain\tRain fell.\nWind\tWind blew.\n")))
        .containsExactly("Rain fell.", "Wind blew.");
    assertThat(texts(read("b.txt", "Rain, text and wind\nfell on the town.\n"))).hasSize(1);
  }

  @Test
  void excelSaysItsDelimiterAndOldMacsEndLinesTheirWay() throws IOException {
    assertThat(texts(read("a.csv", "sep=;\rtitel;volltext\rRegen;Es regnet.\r")))
        .containsExactly("Es regnet.");
  }

  @Test
  void anOpenQuoteCostsItsRowAlone() throws IOException {
    var readings =
        read(
            "a.csv",
            """
            "title","text"
            "One","First text."
            "Two","Second text
            with a line more.
            "Three","Third ""text""."
            "Four","He said "no" twice."
            """);
    assertThat(texts(readings))
        .containsExactly("First text.", "Third \"text\".", "He said \"no\" twice.");
    assertThat(readings.rejections)
        .extracting(rejection -> rejection.line().orElseThrow() + ": " + rejection.reason())
        .containsExactly("3: a quote is opened that nobody closes: the row is lost");
  }

  @Test
  void anOpenQuoteBeforeRowsWithoutAnyCostsItsRowAlone() throws IOException {
    var readings = read("a.csv", "title,text\nOne,\"First\nTwo,Second\nThree,Third\n");
    assertThat(texts(readings)).containsExactly("Second", "Third");
  }

  @Test
  void databasesWriteQuotesTheirWay() throws IOException {
    assertThat(texts(read("a.csv", "\"id\",\"body\"\n\"1\",\"A \\\"bad\\\" day.\\nRain.\"\n")))
        .containsExactly("A \"bad\" day.\nRain.");
  }

  @Test
  void raggedRowsKeepWhatTheyHave() throws IOException {
    var readings = read("a.csv", "id,text,title\n1,Short.\n2,Long.,T,more,cells\n3,\n");
    assertThat(texts(readings)).containsExactly("Short.", "Long.");
    assertThat(readings.rejections).extracting(Rejection::reason).hasSize(1);
    assertThat(readings.notices)
        .extracting(Notice::message)
        .containsExactly(
            "the row has more cells than there are headings: those behind are left out");
  }

  @Test
  void htmlInACellIsReadAsSuch() throws IOException {
    assertThat(texts(read("a.csv", "title,content\nRain,<p>Rain fell.</p><p>And fell.</p>\n")))
        .containsExactly("Rain fell.\n\nAnd fell.");
  }

  @Test
  void aTableWithoutATextSaysHowToNameIt() throws IOException {
    assertThat(read("a.csv", "city,price\nHull,3\n").rejections)
        .extracting(Rejection::reason)
        .containsExactly(
            "is a table and no column of it is known to be a text: there are city, price; name it"
                + " with --columns text=NAME");
  }

  @Test
  void columnsMayBeTold() throws IOException {
    var path =
        Files.writeString(folder.resolve("a.csv"), "text,lede,when\nx,Rain fell.,20110504\n");
    var readings = new Readings();
    new ArticleReader(
            InputStream.nullInputStream(), Formats.all(FieldNames.parse("text=lede, date=when")))
        .read(List.of(path.toString()), readings);
    assertThat(texts(readings)).containsExactly("Rain fell.");
    assertThat(readings.articles.getFirst().details().published())
        .contains(LocalDate.of(2011, 5, 4));
    assertThatThrownBy(() -> FieldNames.parse("tetx=a")).hasMessageContaining("'tetx' is nothing");
    assertThatThrownBy(() -> FieldNames.parse("text")).hasMessageContaining("names no column");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          20190308                          | 2019-03-08
          1552003200                        | 2019-03-08
          1552003200.0                      | 2019-03-08
          1552003200000                     | 2019-03-08
          "Fri, 08 Mar 2019 10:00:00 +0000" | 2019-03-08
          "2019-03-08T10:00:00Z"            | 2019-03-08
          "8 March 2019"                    | 2019-03-08
          {"$date":"2019-03-08T10:00:00Z"}  | 2019-03-08
          "yesterday"                       |
          2019                              |
          null                              |
          """)
  void daysAreUnderstoodAsMachinesWriteThem(String date, LocalDate day) throws IOException {
    var readings = read("a.jsonl", "{\"text\":\"Rain fell.\",\"date\":" + date + "}\n");
    assertThat(readings.articles.getFirst().details().published().orElse(null)).isEqualTo(day);
  }

  @Test
  void oddFieldsAreReadAsFarAsTheySaySomething() throws IOException {
    var article =
        read(
                "a.jsonl",
                """
                {"headline":{"rendered":"Rain"},"body":["Rain fell.","And fell."],\
                "authors":[{"name":"Ann"},"Bo"],"source":{"id":null,"name":"Fen Post"},"date":null}
                """)
            .articles
            .getFirst();
    assertThat(article.text()).isEqualTo("Rain fell.\n\nAnd fell.");
    assertThat(article.details().title()).contains("Rain");
    assertThat(article.details().byline()).contains("Ann, Bo");
    assertThat(article.details().source()).isEqualTo("Fen Post");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          [{"text":"One."},{"text":"Two."}]
          {"status":"ok","articles":[{"content":"One."},{"content":"Two."}]}
          {"response":{"docs":[{"body":"One."},{"body":"Two."}]}}
          {"text":"One."}⏎{"text":"Two."}
          [{"_source":{"text":"One."}},{"_source":{"text":"Two."}}]
          """)
  void jsonIsReadHoweverItHoldsItsArticles(String json) throws IOException {
    assertThat(texts(read("a.json", json.replace('⏎', '\n')))).containsExactly("One.", "Two.");
  }

  @Test
  void whatComesBehindAFaultInAnArrayIsSaidToBeLost() throws IOException {
    var readings = read("a.json", "[{\"text\":\"One.\"},\n{\"text\":\"Tw");
    assertThat(texts(readings)).containsExactly("One.");
    assertThat(readings.rejections)
        .extracting(Rejection::reason)
        .singleElement()
        .asString()
        .endsWith("what comes behind it is lost");
  }
}
