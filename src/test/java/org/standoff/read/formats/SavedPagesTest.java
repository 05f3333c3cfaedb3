package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.text.Article;

/** Pages as browsers save them. */
class SavedPagesTest {
  private static final String PAGE =
      "<html><head><title>Rain</title></head><body><nav>Menu</nav><article><h1>Rain</h1><p>The"
          + " river rose by two metres during the night, and forty families had to leave their"
          + " homes, said the mayor.</p><p>Caf=C3=A9s along the quay stayed closed on Monday"
          + " morning as well.</p></article></body></html>";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.mhtml", "a.eml", "a.txt"})
  void anArchiveOfAPageIsThePage(String name) throws IOException {
    var readings =
        Readings.of(Files.writeString(folder.resolve(name), archive().replace("\n", "\r\n")));
    assertThat(readings.articles).extracting(Article::text).hasSize(1);
    var article = readings.articles.getFirst();
    assertThat(article.text()).contains("Cafés along the quay").doesNotContain("Menu", "color");
    assertThat(article.details().title()).contains("Rain");
  }

  @Test
  void whatBelongsToASavedPageIsNoArticle() throws IOException {
    Files.writeString(folder.resolve("Rain.html"), PAGE);
    var companion = Files.createDirectory(folder.resolve("Rain_files"));
    Files.writeString(companion.resolve("frame.html"), PAGE);
    var other = Files.createDirectory(folder.resolve("my_files"));
    Files.writeString(other.resolve("wind.html"), PAGE);
    assertThat(Readings.of(folder).articles)
        .extracting(article -> Path.of(article.path().file()).getFileName().toString())
        .containsExactly("Rain.html", "wind.html");
  }

  /** A page with its style, as a browser saves it in one file. */
  private static String archive() {
    return """
    From: <Saved by Blink>
    Snapshot-Content-Location: https://a.org/rain
    Subject: Rain
    MIME-Version: 1.0
    Content-Type: multipart/related; type="text/html"; boundary="b"

    --b
    Content-Type: text/html
    Content-Transfer-Encoding: quoted-printable

    %s
    --b
    Content-Type: text/css

    a { color: red }
    --b--
    """
        .formatted(PAGE);
  }
}
