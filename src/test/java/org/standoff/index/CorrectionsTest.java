package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.marked.MarkedArticle;
import org.standoff.query.AnswerKind;
import org.standoff.query.NameQuery;
import org.standoff.query.Sought;
import org.standoff.search.Correction;
import org.standoff.search.EntityCount;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;

/** What users said of who is who holds for every question, and after a rebuild. */
class CorrectionsTest {
  private final Map<String, String> texts = new HashMap<>();
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  private void fix(Correction correction) throws IOException {
    shelf.asLibrary().corrections().add(correction);
  }

  private static Correction split(String form, String from) {
    return new Correction.Split(form, from, Optional.empty());
  }

  private static Correction splitIn(String article, String form, String from) {
    return new Correction.Split(form, from, Optional.of(ArticlePath.of(article)));
  }

  /** Something that is asked of a searcher. */
  private interface Question<A> {
    A ask(Searcher searcher) throws IOException;
  }

  private <A> A ask(Question<A> question) throws IOException {
    try (var searcher = shelf.asLibrary().searcher()) {
      return question.ask(searcher);
    }
  }

  private List<String> names(String pattern) throws IOException {
    return printed(ask(it -> it.names(pattern, Set.of(), Selection.everything())).rows());
  }

  private List<String> with(String name) throws IOException {
    return printed(ask(it -> it.with(NameQuery.of(name), Set.of(), Selection.everything())).rows());
  }

  private List<String> company(String name) throws IOException {
    var page = ask(it -> it.who(NameQuery.of(name), Selection.everything())).pages().getFirst();
    return printed(page.company());
  }

  private static List<String> printed(List<EntityCount> rows) {
    return rows.stream().map(row -> row.count() + " " + row.name()).toList();
  }

  private List<String> log() throws IOException {
    return shelf.asLibrary().reviewedCorrections().stream()
        .map(logged -> logged.number() + " " + logged.idle().orElse("works"))
        .toList();
  }

  private void put(String path, String marked) throws IOException {
    texts.put(path, marked);
    shelf.put(path, marked);
  }

  /** Annotates everything anew, as {@code ingest --rebuild} does. */
  private void rebuild() throws IOException {
    try (var writer = shelf.asLibrary().rebuilder("rebuilt")) {
      for (var article : writer.stored()) {
        var path = article.path().toString();
        writer.put(MarkedArticle.of(path, texts.get(path)));
      }
      writer.commit();
    }
  }

  @Test
  void correctionsAreAppliedWhenSomethingIsAsked() throws IOException {
    put("a.txt", "[person Ann Lee] met [person Annie] and [misc Oops] in [location Oslo].");
    put("b.txt", "[person The Boss = Ann Lee] met [person Ann Lee].");
    var log = shelf.asLibrary().corrections();
    log.add(new Correction.Merge("person/annie", "person/ann lee"));
    assertThat(shelf.entities("Annie")).containsExactly("person Ann Lee: 4/2");
    log.add(split("The Boss", "person/ann lee"));
    assertThat(shelf.entities("Ann")).containsExactly("person Ann Lee: 3/2");
    assertThat(shelf.entities("The Boss")).containsExactly("person The Boss: 1/1");
    log.add(new Correction.Retype("location/oslo", EntityType.ORGANIZATION));
    assertThat(shelf.entities("Oslo")).containsExactly("organization Oslo: 1/1");
    log.add(new Correction.Hide("misc/oops"));
    assertThat(shelf.entities("Oops")).isEmpty();
    log.add(new Correction.Undo(1));
    assertThat(shelf.entities("Annie")).containsExactly("person Annie: 1/1");
    assertThat(log.read()).hasSize(5);
  }

  @Test
  void aSplitHoldsForEveryQuestionAndAfterARebuild() throws IOException {
    put(
        "a.txt",
        """
        [person Ann Lee] met [person Bob Ray] in [location Oslo].
        [person The Boss = Ann Lee] met [person Bob Ray] and [count 30 = 30 of men] men.
        [person The Boss = Ann Lee] slept.
        """);
    fix(split("The Boss", "person/ann lee"));
    for (int round = 0; round < 2; round++) {
      assertThat(shelf.entities("Ann")).containsExactly("person Ann Lee: 1/1");
      assertThat(shelf.entities("The Boss")).containsExactly("person The Boss: 2/1");
      assertThat(names("")).containsExactly("2 Bob Ray", "2 The Boss", "1 Oslo", "1 Ann Lee");
      assertThat(with("Bob Ray")).containsExactly("1 Oslo", "1 Ann Lee", "1 The Boss");
      assertThat(company("Bob Ray")).containsExactly("1 Ann Lee", "1 The Boss", "1 Oslo");
      assertThat(shelf.find("person:\"Ann Lee\"")).hasSize(1);
      assertThat(shelf.find("person:Boss AND slept")).hasSize(1);
      assertThat(with("Oslo")).containsExactly("1 Ann Lee", "1 Bob Ray");
      assertThat(log()).containsExactly("1 works");
      rebuild();
    }
    fix(new Correction.Hide("person/the boss#"));
    assertThat(shelf.find("person:Boss")).isEmpty();
    assertThat(names("")).containsExactly("2 Bob Ray", "1 Oslo", "1 Ann Lee");
  }

  @Test
  void aSplitMayHoldInOneArticleOnly() throws IOException {
    put("a.txt", "[person Ann Lee] slept.\n[person She = Ann Lee] met [person Bob Ray].");
    put("b.txt", "[person Ann Lee] woke.\n[person She = Ann Lee] met [person Bob Ray].");
    fix(splitIn("b.txt", "She", "person/ann lee"));
    for (int round = 0; round < 2; round++) {
      assertThat(shelf.entities("Ann")).containsExactly("person Ann Lee: 3/2");
      assertThat(shelf.entities("She")).containsExactly("person She: 1/1");
      assertThat(shelf.entities("Ann", "a.txt")).containsExactly("person Ann Lee: 2/1");
      assertThat(with("Bob Ray")).containsExactly("1 Ann Lee", "1 She");
      assertThat(shelf.where("She").entities().getFirst().passages().stream().map(Shelf::print))
          .containsExactly("b.txt:2:1 ▸She◂ met Bob Ray.");
      rebuild();
    }
  }

  @Test
  void everyMentionInAnArticleMaySayAnotherOfTheSameName() throws IOException {
    put("a.txt", "[person Ann Lee] met [person Bob Ray].");
    put("b.txt", "[person Ann Lee] woke.\n[person She = Ann Lee] met [person Bob Ray].");
    fix(splitIn("b.txt", "*", "person/ann lee"));
    assertThat(shelf.entities("Ann")).containsExactly("person Ann Lee: 2/1", "person Ann Lee: 1/1");
    fix(splitIn("b.txt", "She", "person/ann lee"));
    assertThat(shelf.entities("Ann")).containsExactly("person Ann Lee: 1/1", "person Ann Lee: 1/1");
    assertThat(shelf.entities("She")).containsExactly("person She: 1/1");
    assertThat(shelf.find("person:\"Ann Lee\" AND met")).hasSize(1);
  }

  @Test
  void whatWasSplitOffCanBeGivenToSomebodyElse() throws IOException {
    put("a.txt", "[person Ann Lee] met [person Bob Ray].\n[person He = Ann Lee] slept.");
    fix(split("He", "person/ann lee"));
    fix(new Correction.Merge("person/he#", "person/bob ray"));
    assertThat(shelf.entities("Bob Ray")).containsExactly("person Bob Ray: 2/1");
    assertThat(shelf.find("person:\"Bob Ray\" AND slept")).hasSize(1);
    assertThat(names("")).containsExactly("2 Bob Ray", "1 Ann Lee");
  }

  @Test
  void aQuestionForAFigureKnowsWhoIsMeant() throws IOException {
    put(
        "a.txt",
        """
        [person Ann Lee] sold [count 3 = 3 of cars] cars in [location Oslo].
        [person The Boss = Ann Lee] sold [count 9 = 9 of cars] cars in [location Oslo].
        """);
    put("b.txt", "[person Bob Ray] sold many [misc Cars] and [person Bob Ray] sold more.");
    fix(split("The Boss", "person/ann lee"));
    fix(new Correction.Merge("person/the boss#", "person/bob ray"));
    var question =
        new Sought(
            AnswerKind.FIGURE,
            List.of(FigureKind.COUNT),
            List.of("cars"),
            List.of("Bob", "Ray", "sold"),
            List.of());
    var best = ask(it -> it.answer(question, Selection.everything())).rows().getFirst();
    assertThat(best.reply().map(reply -> reply.excerpt().text())).contains("9");
  }

  @Test
  void theCompanyOfTheMergedIsCountedBySentences() throws IOException {
    put("a.txt", "[person Ann Lee] and [person Annie] met [person Bob Ray].");
    fix(new Correction.Merge("person/annie", "person/ann lee"));
    assertThat(with("Bob Ray")).containsExactly("1 Ann Lee");
  }

  @Test
  void laterArticlesTakeNoCorrectionAway() throws IOException {
    put(
        "a.txt",
        "[person Panetta] met [person Annie].\n[person Ray] and [person Chief = Panetta].");
    fix(new Correction.Merge("person/annie", "person/panetta"));
    fix(split("Chief", "person/panetta"));
    fix(new Correction.Hide("person/ray"));
    put("b.txt", "[person Leon Panetta] met [person Bob Ray].");
    assertThat(shelf.entities("Panetta")).containsExactly("person Leon Panetta: 3/2");
    assertThat(shelf.entities("Ray")).containsExactly("person Bob Ray: 1/1");
    assertThat(names("")).containsExactly("3 Leon Panetta", "1 Bob Ray", "1 Chief");
  }

  @Test
  void aCorrectionThatChangesNothingSaysWhy() throws IOException {
    put("a.txt", "[person Ann Lee] met [person Annie] and [misc Oops].");
    put("b.txt", "[person Boss = Ann Lee] slept.");
    fix(new Correction.Merge("person/annie", "person/ann lee"));
    fix(splitIn("b.txt", "Boss", "person/ann lee"));
    fix(new Correction.Retype("misc/oops", EntityType.GROUP));
    fix(new Correction.Hide("misc/oops"));
    fix(new Correction.Undo(4));
    assertThat(log()).containsExactly("1 works", "2 works", "3 works", "4 undone by 5", "5 works");
    put("a.txt", "[person Ann Lee] left.");
    put("b.txt", "[person Ann Lee] slept.");
    fix(new Correction.Undo(5));
    assertThat(log())
        .containsExactly(
            "1 no article mentions person/annie",
            "2 b.txt does not mention person/ann lee by \"Boss\"",
            "3 no article mentions misc/oops",
            "4 no article mentions misc/oops",
            "5 undone by 6",
            "6 works");
  }
}
