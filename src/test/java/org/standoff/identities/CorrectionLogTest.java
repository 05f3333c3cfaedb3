package org.standoff.identities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.search.ArticleNames;
import org.standoff.search.Correction;
import org.standoff.search.Signature;
import org.standoff.text.ArticlePath;

/** What was acknowledged stays in the log, whatever else stands in the file. */
class CorrectionLogTest {
  private static final Correction HIDE = new Correction.Hide("misc/oops");

  private Path file;
  private CorrectionLog log;

  @BeforeEach
  void open(@TempDir Path folder) {
    file = folder.resolve("fixes");
    log = new CorrectionLog(file, new ArticleNames(folder, folder));
  }

  private Correction illegible(int line, String text) {
    return new Correction.Illegible(file + ":" + line, text);
  }

  @Test
  void aFileWithoutALastLineEndSwallowsNothing() throws IOException {
    Files.writeString(file, "merge\tperson/a\tperson/b");
    assertThat(log.add(HIDE)).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo("merge\tperson/a\tperson/b\nhide\tmisc/oops\n");
    assertThat(log.read()).containsExactly(new Correction.Merge("person/a", "person/b"), HIDE);
  }

  @Test
  void whoMadeItStandsAboveAsAComment() throws IOException {
    log.add(new Correction.Hide("misc/x"));
    var by = new Signature("anna", Instant.parse("2026-11-30T20:51:07.5Z"));
    assertThat(log.add(HIDE, Optional.of(by))).isEqualTo(2);
    assertThat(Files.readString(file))
        .isEqualTo("hide\tmisc/x\n# 2026-11-30T20:51:07Z by anna\nhide\tmisc/oops\n");
    Files.writeString(file, "# yesterday by me\nhide\tmisc/y\n", StandardOpenOption.APPEND);
    assertThat(log.signatures())
        .containsExactly(Optional.empty(), Optional.of(by), Optional.empty());
    assertThat(log.read()).hasSize(3);
  }

  @Test
  void aTornLineIsNamedAndLeftOutAndKeepsItsNumber() throws IOException {
    Files.writeString(file, "# mine\n\nhide\tmisc/x\ntype\tperson/a\tmi");
    assertThat(log.add(new Correction.Undo(1))).isEqualTo(3);
    assertThat(log.read())
        .containsExactly(
            new Correction.Hide("misc/x"),
            illegible(4, "type\tperson/a\tmi"),
            new Correction.Undo(1));
    assertThat(log.problems())
        .containsExactly(
            file + ":4: 'type\tperson/a\tmi' is no correction and changes nothing: mend the line");
  }

  @Test
  void twoCorrectionsInOneLineAreNone() throws IOException {
    Files.writeString(file, "merge\tperson/a\tpersmerge\tperson/c\tperson/d\nhide\nundo\tx\n");
    assertThat(log.read())
        .containsExactly(
            illegible(1, "merge\tperson/a\tpersmerge\tperson/c\tperson/d"),
            illegible(2, "hide"),
            illegible(3, "undo\tx"));
  }

  @Test
  void tabsAndLineEndsInAFormStayInTheirLine() throws IOException {
    var split =
        new Correction.Split(
            "The\tBoss\r\nhide \\ \\t",
            "person/ann lee",
            Optional.of(ArticlePath.of("a\tb.txt", "r\n1")));
    log.add(split);
    log.add(HIDE);
    assertThat(Files.readString(file).lines()).hasSize(2);
    assertThat(log.read()).containsExactly(split, HIDE);
  }

  @Test
  void aBackslashWrittenByHandIsItself() throws IOException {
    Files.writeString(file, "split\tAT\\&T\\\tmisc/at t\n");
    assertThat(log.read())
        .containsExactly(new Correction.Split("AT\\&T\\", "misc/at t", Optional.empty()));
  }

  @Test
  void aByteOrderMarkAndOtherLineEndsAreNoPartOfACorrection() throws IOException {
    Files.writeString(file, "\uFEFFhide\tmisc/oops\r\nhide\tmisc/x\r\n");
    assertThat(log.read()).containsExactly(HIDE, new Correction.Hide("misc/x"));
  }

  @Test
  void aLineThatIsNoUtf8IsLeftOut() throws IOException {
    Files.write(
        file, "hide\tmisc/caf\u00e9\nhide\tmisc/oops\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(log.read()).containsExactly(illegible(1, "hide\tmisc/caf\uFFFD"), HIDE);
  }

  @Test
  void eightThatAddAtOnceGetNumbersOfTheirOwn() throws Exception {
    List<Callable<Integer>> adds = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      var hide = new Correction.Hide("misc/" + i);
      adds.add(() -> log.add(hide));
    }
    List<Integer> numbers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var add : threads.invokeAll(adds)) {
        numbers.add(add.get());
      }
    }
    assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    var corrections = log.read();
    assertThat(IntStream.range(0, 8).mapToObj(i -> corrections.get(numbers.get(i) - 1)))
        .containsExactlyElementsOf(
            IntStream.range(0, 8)
                .mapToObj(i -> (Correction) new Correction.Hide("misc/" + i))
                .toList());
  }
}
