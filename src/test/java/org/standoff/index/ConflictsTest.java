package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.marked.LineSentences;
import org.standoff.marked.Marked;
import org.standoff.marked.MarkedArticle;
import org.standoff.output.cells.ConflictText;
import org.standoff.query.FigureQuery;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.Selection;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;

/** Which figures of several articles contradict each other, case by case. */
class ConflictsTest {
  private static final Path CASES = Path.of("src/test/resources/org/standoff/index/conflicts.txt");

  record Case(String name, List<String> articles, List<String> conflicts) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("\n\n"))
        .skip(1)
        .map(block -> {
          var lines = block.strip().lines().toList();
          var parts =
              lines.stream().skip(1).collect(Collectors.partitioningBy(it -> it.startsWith("=")));
          return new Case(lines.getFirst(), parts.get(false), parts.get(true));
        });
  }

  private static ConflictsAnswer ask(List<String> articles, Path folder, Selection selection)
      throws IOException {
    var shelf = new Shelf(folder);
    List<AnnotatedArticle> all = new ArrayList<>();
    for (var article : articles) {
      int bar = article.indexOf('|');
      var day = article.substring(0, bar).strip();
      var source = article.substring(bar + 1).strip().replace(" / ", "\n");
      all.add(article(all.size() + 1 + ".txt", day, source));
    }
    shelf.put(all.toArray(AnnotatedArticle[]::new));
    try (var searcher = shelf.asLibrary().searcher()) {
      return searcher.conflicts(FigureQuery.of(""), selection);
    }
  }

  private static AnnotatedArticle article(String path, String day, String source) {
    var marked = Marked.parse(source);
    var details =
        new Details(
            path,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(day).filter(it -> !it.isEmpty()).map(LocalDate::parse),
            "en",
            new TreeMap<>());
    var article =
        new Article(path, ArticlePath.of(path), details, marked.text(), List.of(), List.of());
    return MarkedArticle.of(article, LineSentences.of(marked.text()), marked.marks());
  }

  private static String print(ConflictsAnswer.Conflict conflict) {
    return "= "
        + String.join(
            " | ",
            conflict.thing(),
            String.join(", ", conflict.names()),
            String.join(", ", ConflictText.course(conflict)),
            conflict.tellings().stream()
                .map(telling -> telling.passage().article().id().replace(".txt", ""))
                .collect(Collectors.joining(" ")))
        + (conflict.sameDay() ? " | same day" : "");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void figuresOfOneThingAreComparedAndNoOthers(Case one, @TempDir Path folder) throws IOException {
    var answer = ask(one.articles(), folder, Selection.everything());
    assertThat(answer.conflicts().stream().map(ConflictsTest::print).toList())
        .isEqualTo(one.conflicts());
  }

  @Test
  void aTextThatIsPrintedTwiceTellsOnce(@TempDir Path folder) throws IOException {
    var text =
        "The blast in [location Leeds] killed [count 12 = 12 of people] people. / The mayor came to"
            + " the market at noon and spoke to those who had seen it from the other side of the"
            + " street. / Nobody said that it was meant for the bank, which had moved in spring.";
    var answer =
        ask(
            List.of(
                "2013-01-16 | " + text,
                "2013-01-16 | " + text,
                "2013-01-16 | The blast in [location Leeds] killed [count 15 = 15 of people]"
                    + " people."),
            folder,
            Selection.everything());
    assertThat(print(answer.conflicts().getFirst()))
        .isEqualTo("= people killed | Leeds | 12, 15 | 1 3 | same day");
    assertThat(answer.conflicts().getFirst().tellings().getFirst().copies())
        .extracting(head -> head.path().toString())
        .containsExactly("2.txt");
  }

  @Test
  void conflictsComePageByPage(@TempDir Path folder) throws IOException {
    var articles =
        List.of(
            "2013-01-16 | The blast in [location Leeds] killed [count 12 = 12 of people] people.",
            "2013-01-16 | The blast in [location Leeds] killed [count 15 = 15 of people] people.",
            "2013-01-16 | The flood in [location Hull] destroyed [count 4 = 4 of houses] houses.",
            "2013-01-16 | The flood in [location Hull] destroyed [count 9 = 9 of houses] houses.");
    var first = ask(articles, folder, Selection.everything().limitedTo(1));
    assertThat(first.conflictCount()).isEqualTo(2);
    assertThat(first.conflicts()).extracting(it -> it.thing()).containsExactly("people killed");
    var next = ask(articles, folder, Selection.everything().behind(first.rest().cursor()));
    assertThat(next.conflicts()).extracting(it -> it.thing()).containsExactly("houses destroyed");
  }
}
