package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.marked.MarkedArticle;
import org.standoff.query.NameQuery;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer.FormCount;
import org.standoff.text.ArticlePath;

class WhereTest {
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  private void putPanetta() throws IOException {
    shelf.put(
        "news/crisis.txt",
        """
        A headline

        [person Leon Panetta] told [organization ABC News] about it. No new line.
        The weather was fine.
        [person Panetta = Leon Panetta] met [person Cameron] before [person he = Leon Panetta] left.
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leon Panetta",
        "leon panetta",
        "LEON-PANETTA",
        "Panetta",
        "Leon",
        "Léon Pánetta",
        "Panetta's",
        "Leon Panetta’s",
        "PANETTA'S",
        " \"Leon Panetta\" ",
        "LeonPanetta",
        "Panetta'",
        "the Panetta"
      })
  void aNameIsFoundByAnyPartInAnySpelling(String name) throws IOException {
    putPanetta();
    assertThat(shelf.entities(name)).containsExactly("person Leon Panetta: 3/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pan", "etta", "Leon Cameron", "Panetta Leon", "'s", "", "?!", "he"})
  void whatIsNoPartOfANameFindsNothing(String name) throws IOException {
    putPanetta();
    assertThat(shelf.where(name).entities()).isEmpty();
    assertThat(shelf.where(name).entityCount()).isZero();
  }

  @Test
  void everyFormIsShownInItsPassageWithItsPlace() throws IOException {
    putPanetta();
    var panetta = shelf.where("Panetta").entities().getFirst();
    assertThat(panetta.passages().stream().map(Shelf::print))
        .containsExactly(
            "news/crisis.txt:3:1 ▸Leon Panetta◂ told ABC News about it. No new line.",
            "news/crisis.txt:5:1 ▸Panetta◂ met Cameron before ▸he◂ left.");
    assertThat(panetta.forms())
        .containsExactly(
            new FormCount("Leon Panetta", Form.NAME, 1),
            new FormCount("Panetta", Form.SURNAME, 1),
            new FormCount("he", Form.PRONOUN, 1));
    assertThat(panetta.passageCount()).isEqualTo(2);
    assertThat(panetta.keys()).containsExactly("person/leon panetta");
    var last = panetta.passages().getLast();
    assertThat(last.hits().getLast().excerpt().place()).hasToString("5:28");
    assertThat(last.why())
        .isEqualTo(
            "mentions person Leon Panetta by surname “Panetta”,"
                + " person Leon Panetta by pronoun “he”");
    assertThat(last.article().details().title()).contains("Title of news/crisis.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "Boko, Boko Haram",
    "Haram, Boko Haram",
    "Le Drian, Jean-Yves Le Drian",
    "drian, Jean-Yves Le Drian",
    "yves le, Jean-Yves Le Drian",
    "Jean Yves, Jean-Yves Le Drian",
    "jean-yves le-drian, Jean-Yves Le Drian",
    "McDonald's, McDonald's",
    "McDonald’s, McDonald's",
    "US, U.S.",
    "U.S., U.S.",
    "Abdelrahman, Omar Abdel-Rahman",
    "Abdel Rahman, Omar Abdel-Rahman",
    "Islamists', Islamists",
    "the European Union, European Union",
    "The Hague, The Hague",
    "小泉, 小泉",
    "Đorđe, Đorđe Ђорђе",
    "Dorde, Đorđe Ђорђе",
  })
  void anyWordsOfANameThatFollowEachOtherLeadToIt(String asked, String name) throws IOException {
    shelf.put(
        "a.txt",
        """
        [group Boko Haram] and [person Jean-Yves Le Drian] at [organization McDonald's].
        [location U.S.] and [person Omar Abdel-Rahman] and [group Islamists].
        [organization European Union] in [location The Hague], [person 小泉] and [person Đorđe Ђорђе].
        """);
    assertThat(shelf.where(asked).entities())
        .singleElement()
        .satisfies(entity -> assertThat(entity.name()).isEqualTo(name));
  }

  @Test
  void anAmbiguousNameIsGroupedByEntityTheMostMentionedFirst() throws IOException {
    shelf.put(
        "a.txt",
        """
        [location Washington] was quiet, and [location Washington] is far.
        [person George Washington] was not.
        [person Washington = George Washington] slept. The [organization Washington Post] said so.
        """);
    shelf.put("b.txt", "In [location WASHINGTON].");
    assertThat(shelf.entities("Washington"))
        .containsExactly(
            "location Washington: 3/2",
            "person George Washington: 2/1",
            "organization Washington Post: 1/1");
  }

  @Test
  void namesWithQuotesBackslashesEmojiAndCombiningMarksHaveTheirPlace() throws IOException {
    shelf.put(
        "a.txt",
        "\uD83D\uDE00 Ke\u0300re\u0300 met [person Joe \"Kid\" O\\Neill] and [person"
            + " Ke\u0300re\u0300].\r\n"
            + "[person \uD83D\uDE00 Smile] came.\n");
    var joe = shelf.where("joe kid o neill").entities().getFirst();
    assertThat(joe.name()).isEqualTo("Joe \"Kid\" O\\Neill");
    assertThat(joe.passages().getFirst().hits().getFirst().excerpt().place()).hasToString("1:15");
    assertThat(shelf.where("Kèrè").entities().getFirst().passages().stream().map(Shelf::print))
        .containsExactly(
            "a.txt:1:1 \uD83D\uDE00 Ke\u0300re\u0300 met Joe \"Kid\" O\\Neill and"
                + " ▸Ke\u0300re\u0300◂.");
    assertThat(shelf.entities("smile")).containsExactly("person \uD83D\uDE00 Smile: 1/1");
  }

  @Test
  void pathsNarrowTheAnswer() throws IOException {
    shelf.put("news/a.txt", "[person Ann Lee] came.");
    shelf.put("news/deep/b.txt", "[person Ann Lee] saw. [person Ann Lee] won.");
    shelf.put("newsroom/c.txt", "[person Ann Lee] left.");
    assertThat(shelf.entities("Lee")).containsExactly("person Ann Lee: 4/3");
    assertThat(shelf.entities("Lee", "news")).containsExactly("person Ann Lee: 3/2");
    assertThat(shelf.entities("Lee", "./news/")).containsExactly("person Ann Lee: 3/2");
    assertThat(shelf.entities("Lee", "news/deep", "newsroom/c.txt"))
        .containsExactly("person Ann Lee: 3/2");
    assertThat(shelf.entities("Lee", ".")).containsExactly("person Ann Lee: 4/3");
    assertThat(shelf.entities("Lee", "new")).isEmpty();
    assertThat(shelf.entities("Lee", shelf.folder().resolve("news/a.txt").toString()))
        .containsExactly("person Ann Lee: 1/1");
  }

  @Test
  void nearSpellingsAreOfferedWhenNobodyBearsTheName() throws IOException {
    shelf.put(
        "a.txt",
        "[person Mokhtar Belmokhtar] and [person Belmokhtar = Mokhtar Belmokhtar] and [person"
            + " Ann].");
    var answer = shelf.where("Belmoktar");
    assertThat(answer.entities()).isEmpty();
    assertThat(answer.suggestions()).containsExactly("Mokhtar Belmokhtar");
    assertThat(shelf.where("Mokthar Belmokhtar's").suggestions())
        .containsExactly("Mokhtar Belmokhtar");
    assertThat(shelf.where("Zzz").suggestions()).isEmpty();
    assertThat(shelf.where("Belmokhtar").suggestions()).isEmpty();
  }

  @Test
  void theLimitIsSharedAndTheTotalsCountAll() throws IOException {
    for (int i = 1; i <= 5; i++) {
      shelf.put("a" + i + ".txt", "[location Jordan] here.\n[location Jordan] again.");
    }
    shelf.put("b.txt", "[person Jordan] scored.\n[person Jordan] again.\n[person Jordan] won.");
    try (var searcher = shelf.asLibrary().searcher()) {
      var answer = searcher.where(NameQuery.of("Jordan"), Selection.everything().limitedTo(8));
      assertThat(answer.entities().stream().map(entity -> entity.passages().size()))
          .containsExactly(5, 3);
      assertThat(answer.entities().getFirst().type()).isEqualTo(EntityType.LOCATION);
      assertThat(answer.entities().getFirst().passageCount()).isEqualTo(10);
      assertThat(answer.entities().getFirst().articleCount()).isEqualTo(5);
      var one = searcher.where(NameQuery.of("Jordan"), Selection.everything().limitedTo(1));
      assertThat(one.entities()).hasSize(1);
      assertThat(one.entityCount()).isEqualTo(2);
      assertThat(
              searcher
                  .where(NameQuery.of("Jordan"), Selection.everything().limitedTo(0))
                  .entityCount())
          .isEqualTo(2);
    }
  }

  @Test
  void contextIsOfTheSameArticleOnly() throws IOException {
    shelf.put("a.txt", "Zero.\nOne.\n[person Ann] has [count 3 = 3].\nThree.");
    shelf.put("b.txt", "[person Bob].");
    try (var searcher = shelf.asLibrary().searcher()) {
      var wide = Selection.everything().withContext(9);
      var ann =
          searcher.where(NameQuery.of("Ann"), wide).entities().getFirst().passages().getFirst();
      assertThat(ann.before().stream().map(excerpt -> excerpt.text()))
          .containsExactly("Zero.", "One.");
      assertThat(ann.after().stream().map(excerpt -> excerpt.text())).containsExactly("Three.");
      var narrow = Selection.everything().withContext(1);
      var near =
          searcher.where(NameQuery.of("Ann"), narrow).entities().getFirst().passages().getFirst();
      assertThat(near.before().getFirst().place()).hasToString("2:1");
      var bob =
          searcher.where(NameQuery.of("Bob"), wide).entities().getFirst().passages().getFirst();
      assertThat(bob.before()).isEmpty();
      assertThat(bob.after()).isEmpty();
    }
  }

  @Test
  void theOrderIsThatOfPathsAndRecordsWhateverCameFirst() throws IOException {
    var names = List.of("b.txt", "x.jsonl#10", "x.jsonl#9", "a.txt", "x.jsonl#2");
    for (var name : names) {
      int hash = name.indexOf('#');
      var path =
          hash < 0
              ? ArticlePath.of(name)
              : ArticlePath.of(name.substring(0, hash), name.substring(hash + 1));
      shelf.put(MarkedArticle.of(path, "Lead.\n[person Ann] one.\n[person Ann] two."));
    }
    var passages = shelf.where("Ann").entities().getFirst().passages();
    assertThat(
            passages.stream().map(Shelf::print).map(line -> line.substring(0, line.indexOf(' '))))
        .containsExactly(
            "a.txt:2:1",
            "a.txt:3:1",
            "b.txt:2:1",
            "b.txt:3:1",
            "x.jsonl#2:2:1",
            "x.jsonl#2:3:1",
            "x.jsonl#9:2:1",
            "x.jsonl#9:3:1",
            "x.jsonl#10:2:1",
            "x.jsonl#10:3:1");
    assertThat(shelf.entities("Ann", "x.jsonl#9")).containsExactly("person Ann: 2/1");
    assertThat(shelf.entities("Ann", "x.jsonl")).containsExactly("person Ann: 6/3");
  }
}
