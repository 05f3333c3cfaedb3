package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.read.Draft;
import org.standoff.read.Notice;
import org.standoff.read.Rejection;

class JsonLinesTest {
  private static Readings read(String lines) throws IOException {
    return Readings.of(lines.getBytes(StandardCharsets.UTF_8), "-");
  }

  @Test
  void knownFieldsAreDetailsAndOthersMetadata() throws IOException {
    var article =
        read("""
        {"id":"a1","title":"Rain","byline":"Mary Marsh","published":"2011-05-04T23:30:00-05:00",\
        "source":"Fen Post","url":"https://a.org/x","language":"nl","text":"Rain fell.",\
        "section":"News","words":2,"score":1.50,"tags":["a","b"],"note":null}
        """)
            .articles
            .getFirst();
    var details = article.details();
    assertThat(article.id()).isEqualTo("a1");
    assertThat(article.path().toString()).isEqualTo("-#a1");
    assertThat(article.text()).isEqualTo("Rain fell.");
    assertThat(details.title()).contains("Rain");
    assertThat(details.byline()).contains("Mary Marsh");
    assertThat(details.published()).contains(LocalDate.of(2011, 5, 4));
    assertThat(details.source()).isEqualTo("Fen Post");
    assertThat(details.url()).contains("https://a.org/x");
    assertThat(details.language()).isEqualTo("nl");
    assertThat(details.metadata().toString())
        .isEqualTo("{score=1.50, section=News, tags=[\"a\",\"b\"], words=2}");
  }

  @Test
  void theTextFillsInWhatTheRecordLacks() throws IOException {
    var body = "The river rose by two metres during the night, and forty families had to leave.";
    var article =
        read("{\"title\":\"Own title\",\"url\":\"https://a.org/2011/5/4/x\",\"text\":\"Lud bursts"
                + " its banks\\nBy Mary Marsh\\n\\n"
                + body
                + "\"}")
            .articles
            .getFirst();
    assertThat(article.details().title()).contains("Own title");
    assertThat(article.details().byline()).contains("Mary Marsh");
    assertThat(article.details().published()).contains(LocalDate.of(2011, 5, 4));
    assertThat(article.apart()).hasSize(3).last().isEqualTo(article.titleBehind().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"id":"a"}                       | has no 'text'
          {"text":null}                    | has no 'text'
          {"text":" \\n\\u00a0"}           | 'text' has nothing but blanks
          {"text":5}                       | 'text' is a number, not a string
          ["x"]                            | is an array, no JSON object: JSON Lines has one object a line
          """)
  void whatIsNoArticleIsRejectedWithItsLine(String line, String reason) throws IOException {
    var readings = read("{\"text\":\"Rain.\"}\n\n" + line + "\n{\"text\":\"Snow.\"}");
    assertThat(readings.rejections)
        .extracting(Rejection::toString)
        .containsExactly("-:3: " + reason);
    assertThat(readings.articles)
        .extracting(article -> article.path().toString())
        .containsExactly("-#1", "-#3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"text":"x","title":[["a"]]}      | 1    | {title=[["a"]]}      | 'title' is an array
          {"text":"x","published":2011}     | 1    | {published=2011}     | 'published' is no full date (2011)
          {"text":"x","id":{"a":1}}         | 1    | {id={"a":1}}         | 'id' is an object
          {"text":"x","id":true}            | true | {}                   |
          {"text":"x","id":"a\\nb"}         | 1    | {id=a⏎b}             | 'id' holds a control character such as a line end
          """)
  void aFieldOfAnOddTypeCostsNoArticle(String line, String record, String metadata, String remark)
      throws IOException {
    var readings = read(line);
    var article = readings.articles.getFirst();
    assertThat(article.path().record()).contains(record);
    assertThat(article.details().metadata().toString().replace('\n', '⏎')).isEqualTo(metadata);
    assertThat(readings.rejections).isEmpty();
    assertThat(readings.notices)
        .extracting(Notice::toString)
        .isEqualTo(remark == null ? List.of() : List.of("-:1: " + remark + ": kept as metadata"));
  }

  @Test
  void aFieldThatIsTooLongCostsNoArticle() throws IOException {
    var readings = read("{\"text\":\"x\",\"title\":\"" + "a".repeat(4_001) + "\"}");
    var details = readings.articles.getFirst().details();
    assertThat(details.title()).isEmpty();
    assertThat(details.metadata().get("title")).hasSize(4_001);
    assertThat(readings.notices)
        .extracting(Notice::toString)
        .containsExactly("-:1: 'title' has 4,001 characters, more than 4,000: kept as metadata");
  }

  @Test
  void whatIsWrongWithANumberIsNoAdviceForProgrammers() throws IOException {
    var readings = read("{\"text\":\"Rain.\"}\n{\"text\":\"x\",\"n\":NaN}\n");
    assertThat(readings.rejections)
        .extracting(Rejection::toString)
        .containsExactly("-:2: bad JSON at column 20: Non-standard token 'NaN'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"text":"é" "a"}     | 13
          {"text":"x"} {}      | 14
          {"text":"x           | 11
          """)
  void badJsonNamesTheColumn(String line, int column) throws IOException {
    var readings = read("{\"text\":\"Rain.\"}\n" + line.strip() + "\n");
    assertThat(readings.articles).hasSize(1);
    assertThat(readings.rejections.getFirst().toString())
        .startsWith("-:2: bad JSON at column " + column + ": ");
  }

  @Test
  void emptyFieldsCountAsAbsent() throws IOException {
    var article = read("{\"id\":null,\"title\":\" \",\"language\":\"\",\"text\":\"Rain.\"}");
    assertThat(article.articles.getFirst().path().record()).contains("1");
    assertThat(article.articles.getFirst().details().title()).isEmpty();
    assertThat(article.articles.getFirst().details().language()).isEqualTo("unknown");
  }

  @Test
  void noArticleHidesAnotherOfTheSameId() throws IOException {
    var readings =
        read(
            """
            {"id":"a","text":"Rain."}
            {"id":"a","text":"Snow."}
            {"id":"a~2","text":"Hail."}
            {"id":5,"text":"Fog."}
            {"text":"Sun."}
            {"text":"Sun."}
            """);
    assertThat(readings.articles)
        .extracting(article -> article.path().record().orElseThrow())
        .containsExactly("a", "a~2", "a~2~2", "5", "5~2", "6");
    assertThat(readings.articles).extracting(article -> article.id()).doesNotHaveDuplicates();
    assertThat(readings.notices)
        .extracting(Notice::toString)
        .containsExactly(
            "-:2: the id 'a' was used before in this file: read as 'a~2' (and 2 other records like"
                + " it)");
  }

  @Test
  void manyRecordsOfOneIdCostLittle() throws IOException {
    var readings = read("{\"id\":\"a\",\"text\":\"Rain.\"}\n".repeat(20_000));
    assertThat(readings.articles).hasSize(20_000);
    assertThat(readings.articles.getLast().id()).isEqualTo("a~20000");
  }

  @Test
  void aDateThatIsNoneIsKeptAsMetadata() throws IOException {
    var readings = read("{\"published\":\"spring 2011\",\"text\":\"Rain.\"}");
    var details = readings.articles.getFirst().details();
    assertThat(details.published()).isEmpty();
    assertThat(details.metadata()).containsEntry("published", "spring 2011");
    assertThat(readings.notices).hasSize(1);
  }

  @Test
  void surrogatesAndNulKeepTheirPlaces() throws IOException {
    var article =
        read("{\"text\":\"a\\ud83d\\ude00b\\u0000c\\ud800d http://a.org 😀\"}").articles.getFirst();
    assertThat(article.text()).isEqualTo("a😀b\0c\uD800d http://a.org 😀");
    assertThat(article.readable()).isEqualTo("a😀b\0c\uD800d              😀");
  }

  @Test
  void aLineInAnotherEncodingIsReadAlone() throws IOException {
    var lines = "{\"text\":\"café\"}\n".getBytes(Charset.forName("windows-1252"));
    var readings = Readings.of(lines, "-");
    assertThat(readings.articles).extracting(article -> article.text()).containsExactly("café");
    assertThat(readings.notices)
        .extracting(Notice::toString)
        .containsExactly("-:1: is no valid UTF-8: read as windows-1252");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false"})
  void recordsMayBeWide(String charset, boolean marked) throws IOException {
    var lines = "{\"text\":\"café 😀\"}\n".repeat(1000);
    var bytes = ((marked ? "\uFEFF" : "") + lines).getBytes(Charset.forName(charset));
    var readings = Readings.of(bytes, "-");
    assertThat(readings.rejections).isEmpty();
    assertThat(readings.articles).hasSize(1000);
    assertThat(readings.articles).extracting(article -> article.text()).containsOnly("café 😀");
  }

  @Test
  void whatIsTooLongIsRejectedAndTheRestGoesOn() throws IOException {
    var text = "a".repeat(Draft.MAXIMUM_CHARACTERS + 1);
    var record = "b".repeat(32 << 20);
    var readings =
        read("{\"text\":\"" + text + "\"}\n{\"x\":\"" + record + "\"}\n{\"text\":\"Rain.\"}\n");
    assertThat(readings.articles).hasSize(1);
    assertThat(readings.rejections)
        .extracting(Rejection::toString)
        .containsExactly(
            "-:1: 'text' has 500,001 characters, an article has at most 500,000: split it",
            "-:2: the record is longer than 32 MB: split it into its articles, one a line");
  }

  @Test
  void anObjectOverManyLinesIsGivenUp() throws IOException {
    var readings = read("{\n" + "\"a\": 1,\n".repeat(5000) + "}\n");
    assertThat(readings.articles).isEmpty();
    assertThat(readings.rejections).hasSize(1001);
    assertThat(readings.rejections.getLast().reason()).startsWith("gave up");
  }

  @Test
  void deepNestingIsRejected() throws IOException {
    var readings = read("{\"a\":" + "[".repeat(100_000) + "\n{\"text\":\"Rain.\"}");
    assertThat(readings.articles).hasSize(1);
    assertThat(readings.rejections)
        .extracting(Rejection::reason)
        .containsExactly("bad JSON: too deeply nested, or a number or name too long");
  }
}
