package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standoff.read.ArticleReader;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.text.Article;

/** Files that others write to while they are read: changed by whoever takes the first article. */
class ChangingFilesTest {
  private static final ArticleReader READER = Formats.reader(InputStream.nullInputStream());
  private static final String RECORDS =
      """
      {"id":"a","text":"Ann Lee met Bob Ray in Oslo."}
      {"id":"b","text":"Bob Ray met Ann Lee in Rome."}
      """;

  @TempDir private Path folder;

  /** What somebody does to a file. */
  enum Change {
    APPENDED("changed") {
      @Override
      void make(Path file) throws IOException {
        Files.writeString(file, RECORDS, StandardOpenOption.APPEND);
      }
    },
    CUT("changed") {
      @Override
      void make(Path file) throws IOException {
        Files.writeString(file, "");
      }
    },
    REWRITTEN_WITH_THE_SAME_LENGTH("changed") {
      @Override
      void make(Path file) throws IOException {
        var other = Files.readString(file, StandardCharsets.ISO_8859_1).replace('O', 'P');
        Files.writeString(file, other, StandardCharsets.ISO_8859_1);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
      }
    },
    REPLACED_BY_ANOTHER("changed") {
      @Override
      void make(Path file) throws IOException {
        var other = file.resolveSibling("other");
        Files.copy(file, other, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      }
    },
    TAKEN_AWAY("taken away") {
      @Override
      void make(Path file) throws IOException {
        Files.delete(file);
      }
    };

    private final String said;

    Change(String said) {
      this.said = said;
    }

    abstract void make(Path file) throws IOException;
  }

  /** Makes a change when the first article comes. */
  private static final class Changing implements ReadingSink {
    private final Readings readings = new Readings();
    private final Change change;
    private final Path file;

    Changing(Change change, Path file) {
      this.change = change;
      this.file = file;
    }

    @Override
    public void article(Article article) throws IOException {
      if (readings.articles.isEmpty()) {
        change.make(file);
      }
      readings.article(article);
    }

    @Override
    public void rejection(Rejection rejection) {
      readings.rejection(rejection);
    }

    @Override
    public void notice(Notice notice) {
      readings.notice(notice);
    }
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void aFileThatIsChangedWhileItIsReadIsToldOf(Change change) throws IOException {
    for (var name : List.of("a.jsonl", "a.txt", "a.zip")) {
      var file = folder.resolve(name);
      Files.write(
          file,
          name.endsWith("zip")
              ? Packs.zip(Packs.files("b.txt", "Ann Lee met Bob Ray in Oslo."))
              : Packs.bytes(name.endsWith("txt") ? "Ann Lee met Bob Ray in Oslo." : RECORDS));
      var other = Files.writeString(folder.resolve("z.txt"), "Rain fell on Rome.");
      var changing = new Changing(change, file);
      READER.read(List.of(file.toString(), other.toString()), changing);
      var read = changing.readings;
      assertThat(read.rejections.getLast().toString())
          .as(name)
          .startsWith(file + ": was " + change.said + " while it was read: ");
      assertThat(read.articles.getFirst().text()).as(name).contains("Ann Lee met");
      assertThat(read.articles.getLast().text()).as(name).contains("Rain fell");
    }
  }

  @Test
  void aFileThatStaysIsNotToldOf() throws IOException {
    var file = Files.writeString(folder.resolve("a.jsonl"), RECORDS);
    assertThat(Readings.of(file).rejections).isEmpty();
  }
}
