package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.standoff.read.formats.Packs.bytes;
import static org.standoff.read.formats.Packs.files;
import static org.standoff.read.formats.Packs.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.text.Article;

class MailTest {
  private static final String HEADER =
      """
      From: "Desk, News" <desk@example.org>
      To: list@example.com
      Subject: =?utf-8?Q?Gr=C3?= =?utf-8?Q?=B6=C3=9Fe?= counts
      Date: Thu, 17 Mar 2005 23:10:42 -0500
      Message-ID: <1@example.org>
      """;

  private static final String TEXT = "It rained in Oslo.\n\nNobody was hurt, the mayor said.\n";

  @TempDir private Path folder;

  private Readings read(String name, byte[] bytes) throws IOException {
    return Readings.of(Files.write(folder.resolve(name), bytes));
  }

  private Article only(String mail) throws IOException {
    var readings = read("x.eml", bytes(mail));
    assertThat(readings.rejections).isEmpty();
    assertThat(readings.articles).hasSize(1);
    return readings.articles.getFirst();
  }

  private List<String> paths(Readings readings) {
    int start = folder.toString().length() + 1;
    return readings.articles.stream()
        .map(article -> article.path().toString().substring(start))
        .toList();
  }

  private static String multipart(String kind, String... parts) {
    var mail = new StringBuilder("Content-Type: multipart/" + kind + "; boundary=b-" + kind);
    mail.append("\n\nThis is MIME.\n");
    for (var part : parts) {
      mail.append("--b-").append(kind).append('\n').append(part).append('\n');
    }
    return mail.append("--b-").append(kind).append("--\n").toString();
  }

  @Test
  void theHeaderTellsTitleBylineAndDay() throws IOException {
    var article = only(HEADER + "\n" + TEXT);
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.details().title()).contains("Größe counts");
    assertThat(article.details().byline()).contains("Desk, News");
    assertThat(article.details().published()).contains(LocalDate.of(2005, 3, 17));
    assertThat(article.details().metadata()).containsEntry("messageId", "<1@example.org>");
  }

  @Test
  void ofAlternativesTheOneThatSaysMoreIsRead() throws IOException {
    var html = "Content-Type: text/html\n\n<style>p{}</style><p>It rained in <b>Oslo</b>.</p>";
    assertThat(only(HEADER + multipart("alternative", "\n" + TEXT, html)).text().strip())
        .isEqualTo(TEXT.strip());
    var stub = "\nSee the page.";
    var page = html + "<p>Nobody was hurt, the mayor of the city told reporters.</p>";
    assertThat(only(HEADER + multipart("alternative", stub, page)).text())
        .isEqualTo("It rained in Oslo.\n\nNobody was hurt, the mayor of the city told reporters.");
  }

  @Test
  void encodingsAreUndoneAndWrongCharsetsSeenThrough() throws IOException {
    var quoted = "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=";
    assertThat(only(HEADER + quoted + "us-ascii\n\nIt cost =803m =96 too=\n much.").text())
        .isEqualTo("It cost €3m – too much.");
    assertThat(only(HEADER + quoted + "utf8\n\nCaf=C3=A9").text()).isEqualTo("Café");
    assertThat(only(HEADER + quoted + "no-such\n\nCaf=E9").text()).isEqualTo("Café");
    var japanese = "日本語".getBytes(Charset.forName("ISO-2022-JP"));
    var base64 =
        "Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=iso-2022-jp\n\n";
    assertThat(only(HEADER + base64 + Base64.getEncoder().encodeToString(japanese)).text())
        .isEqualTo("日本語");
  }

  @Test
  void whatIsAttachedIsReadAsFilesAre() throws IOException {
    var zip =
        "Content-Type: application/zip; name=\"a.zip\"\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(zip(files("b.txt", "It snowed.")));
    var message = "Content-Type: message/rfc822\n\n" + HEADER + "\nIt hailed.";
    var outlook =
        "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getEncoder().encodeToString(new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0});
    var image = "Content-Type: image/png; name=l.png\n\n\u0089PNG";
    var readings =
        read("x.eml", bytes(HEADER + multipart("mixed", "\nSee.", zip, message, outlook, image)));
    assertThat(paths(readings)).containsExactly("x.eml!a.zip!b.txt", "x.eml!part-3.eml", "x.eml");
    assertThat(readings.rejections)
        .hasSize(1)
        .first()
        .asString()
        .contains("x.eml!winmail.dat: looks like an attachment of Outlook");
    assertThat(readings.notices).hasSize(1).first().asString().contains("l.png");
  }

  @Test
  void fromInATextBeginsNoMail() throws IOException {
    var mailbox =
        "From a@b.org Thu Mar 17 09:10:42 2005\n"
            + HEADER
            + "\n"
            + "One.\n\n"
            + "From the outset there were doubts.\n\n"
            + "From Russia with love\n"
            + "Year: 1963\n\n"
            + ">From there it went on.\n\n"
            + "From -\n"
            + HEADER
            + "\nTwo.\n\nFrom 123@xxx\nSubject: Three\n\nThree.\n";
    for (var name : List.of("x.mbox", "Inbox")) {
      var readings = read(name, bytes(mailbox));
      assertThat(paths(readings)).containsExactly(name + "#1", name + "#2", name + "#3");
      assertThat(readings.articles.getFirst().text())
          .contains("From the outset", "From Russia", "\nFrom there it went on.");
    }
    var cut = read("cut.mbox", bytes(mailbox.substring(0, mailbox.length() - 3)));
    assertThat(paths(cut)).hasSize(3);
  }

  @Test
  void whatAReplyRepeatsIsKeptAndMasked() throws IOException {
    var reply =
        """
        Yes, in Bergen.

        On 16 March, Ann Lee <ann@example.org>
        wrote:

        > Did it rain in Oslo?
        > > It did in Paris.

        And in Hamar.

        --\s
        News Desk, Trondheim
        """;
    var article = only(HEADER + "\n" + reply);
    assertThat(article.text()).isEqualTo(reply);
    assertThat(article.readable())
        .contains("Bergen", "Hamar")
        .doesNotContain("Ann", "Oslo", "Paris", "Trondheim");
    var original = "No.\n\n-----Original Message-----\nFrom: Ann\nSubject: Rain\n\nIn Oslo?\n";
    assertThat(only(HEADER + "\n" + original).readable()).contains("No.").doesNotContain("Oslo");
    var forwarded = HEADER.replace("Subject: ", "Subject: Fwd: ");
    assertThat(only(forwarded + "\n" + original).readable()).contains("Oslo");
    assertThat(only(HEADER + "\n> It rained in Oslo.\n").readable()).contains("Oslo");
    var html =
        "Content-Type: text/html\n\n<p>Yes.</p><blockquote type=cite><p>In Oslo?</p></blockquote>";
    assertThat(only(HEADER + html).readable()).contains("Yes.").doesNotContain("Oslo");
  }

  @Test
  void aMailThatIsNotMadeAsMailsAreIsReadAllTheSame() throws IOException {
    assertThat(only(HEADER + " \n" + TEXT).text()).isEqualTo(TEXT);
    var lost = HEADER + "Content-Type: multipart/mixed; boundary=\"a\n  b\"\n\n--a\n b\n\n" + TEXT;
    assertThat(only(lost).text()).contains(TEXT);
    var cut = HEADER + multipart("mixed", "\n" + TEXT, "\nThis part is lost");
    assertThat(only(cut.substring(0, cut.length() - 30)).text()).startsWith(TEXT.strip());
    assertThat(read("x.eml", new byte[0]).rejections).hasSize(1);
    assertThat(read("y.eml", bytes(HEADER + "\n")).rejections).hasSize(1);
  }

  @Test
  void hostileMailsCostLittle() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var headers = HEADER + "X-A: b\n".repeat(1_000_000) + "\n" + TEXT;
          assertThat(read("headers.eml", bytes(headers)).rejections).isNotEmpty();
          var line = HEADER + "X-A: " + "b".repeat(20 << 20) + "\n\n" + TEXT;
          assertThat(read("line.eml", bytes(line)).rejections).isNotEmpty();
          var deep = new StringBuilder(HEADER);
          for (int i = 0; i < 20_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i);
            deep.append("\n\n--b").append(i).append('\n');
          }
          var nested = read("deep.eml", bytes(deep + "\n" + TEXT));
          assertThat(nested.articles.size() + nested.rejections.size()).isPositive();
        });
  }

  @Test
  void aTextThatQuotesAHeaderIsNoMail() throws IOException {
    var text = "Subject: rain\nDate: 17 March 2005\n\n" + TEXT;
    assertThat(read("x.txt", text.getBytes(StandardCharsets.UTF_8)).articles.getFirst().text())
        .isEqualTo(text);
  }
}
