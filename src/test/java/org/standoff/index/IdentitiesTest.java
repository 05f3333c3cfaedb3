package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.query.NameQuery;
import org.standoff.search.EntityCount;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer;

class IdentitiesTest {
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  @Test
  void aSurnameThatOnlyOneFullNameHasJoinsIt() throws IOException {
    shelf.put("a.txt", "[person Leon Panetta] spoke.");
    shelf.put("b.txt", "[person Panetta] left.");
    assertThat(shelf.entities("Leon Panetta")).containsExactly("person Leon Panetta: 2/2");
    assertThat(shelf.entities("Panetta")).containsExactly("person Leon Panetta: 2/2");
    assertThat(shelf.find("person:\"Leon Panetta\"")).hasSize(2);
  }

  @Test
  void aSurnameThatSeveralHaveStaysApart() throws IOException {
    shelf.put("a.txt", "[person Ann Lee] met [person Bob Lee].");
    shelf.put("b.txt", "[person Lee] left.");
    assertThat(shelf.entities("Lee"))
        .containsExactly("person Ann Lee: 1/1", "person Bob Lee: 1/1", "person Lee: 1/1");
  }

  @ParameterizedTest
  @CsvSource({"Ray Charles, Charles", "Marika P., P."})
  void whatMayBeAGivenNameJoinsNobody(String full, String given) throws IOException {
    shelf.put("a.txt", "[person " + full + "] sang.");
    shelf.put("b.txt", "[person " + given + "] left.");
    shelf.put("c.txt", "[person Charles Kennedy] spoke.");
    assertThat(shelf.entities(given))
        .contains("person " + full + ": 1/1", "person " + given + ": 1/1");
  }

  @ParameterizedTest
  @CsvSource({"Texaco, Texaco Inc", "Cable and Wireless, Cable and Wireless Plc"})
  void aFirmIsCalledWithoutInc(String name, String firm) throws IOException {
    shelf.put("a.txt", "[organization " + firm + "] agreed.");
    shelf.put("b.txt", "[organization " + name + "] agreed.");
    for (var asked : List.of(name, firm)) {
      assertThat(shelf.entities(asked)).containsExactly("organization " + firm + ": 2/2");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Chelsea, Chelsea Industries Inc, Chelsea Club",
    "Arsenal, Arsenal Holdings, Arsenal Trust",
    "Acme, Acme Inc, Acme Ltd"
  })
  void whatMayBeAnotherFirmJoinsNone(String name, String firm, String other) throws IOException {
    shelf.put("a.txt", "[organization " + firm + "] agreed.");
    shelf.put("b.txt", "[organization " + other + "] agreed.");
    shelf.put("c.txt", "[organization " + name + "] agreed.");
    assertThat(shelf.entities(name)).contains("organization " + name + ": 1/1");
  }

  @Test
  void whatIsAnAcronymElsewhereJoinsNoFirm() throws IOException {
    shelf.put("a.txt", "[organization EC Spa] agreed.");
    shelf.put(
        "b.txt", "[organization European Community] and [organization EC = European Community].");
    shelf.put("c.txt", "[organization EC] agreed.");
    assertThat(shelf.entities("EC")).contains("organization EC: 1/1");
  }

  @Test
  void aPlaceOfTheSameNameIsNobodysSurname() throws IOException {
    shelf.put("a.txt", "[person Denzel Washington] spoke.");
    shelf.put("b.txt", "[location Washington] is quiet.");
    assertThat(shelf.entities("Denzel Washington"))
        .containsExactly("person Denzel Washington: 1/1");
  }

  @ParameterizedTest
  @CsvSource({"United States, US, U.S.", "United Kingdom, UK, U.K.", "United Nations, UN, U.N."})
  void abbreviationsThatEverybodyKnowsJoinTheFullName(String full, String one, String other)
      throws IOException {
    shelf.put("a.txt", "The [location " + full + "] agreed.");
    shelf.put("b.txt", "The [location " + one + "] agreed.");
    shelf.put("c.txt", "The [location " + other + "] agreed.");
    for (var name : List.of(full, one, other)) {
      assertThat(shelf.entities(name)).containsExactly("location " + full + ": 3/3");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Abdel-Rahman",
    "Abdul Rahman",
    "Abdelrahman",
    "Omar Abd el-Rahman",
  })
  void transcriptionsOfOneArabicNameAreOne(String asked) throws IOException {
    shelf.put("a.txt", "[person Omar Abdel-Rahman] spoke.");
    shelf.put("b.txt", "[person Omar Abdul Rahman] spoke.");
    shelf.put("c.txt", "[person Omar Abdelrahman] spoke.");
    assertThat(shelf.entities(asked)).containsExactly("person Omar Abdel-Rahman: 3/3");
  }

  @Test
  void anArticleInFrontMayBeThereOrNot() throws IOException {
    shelf.put("a.txt", "[person Bashar al-Assad] spoke.");
    shelf.put("b.txt", "[person Bashar Assad] spoke.");
    for (var name : List.of("Assad", "al-Assad", "El Assad", "Bashar el-Assad")) {
      assertThat(shelf.entities(name)).containsExactly("person Bashar al-Assad: 2/2");
    }
  }

  @Test
  void aLiteralNameIsFoundInItsVeryCharacters() throws IOException {
    shelf.put(
        "a.txt",
        "[person Le Drian] met [person LE DRIAN = Le Drian], [person Le-Drian], [person Le"
            + " Drian].");
    assertThat(shelf.entities("=Le Drian")).containsExactly("person Le Drian: 2/1");
    assertThat(shelf.entities("=LE DRIAN")).hasSize(1);
    assertThat(shelf.entities("le drian")).containsExactly("person Le Drian: 4/1");
    assertThat(shelf.entities("=Drian")).containsExactly("person Le Drian: 3/1");
  }

  @Test
  void formsAndTypesNarrowAnAnswer() throws IOException {
    shelf.put(
        "a.txt",
        "[person Ann Jordan] went to [location Jordan].\n[person She = Ann Jordan] stayed.");
    assertThat(where(NameQuery.of("Jordan").ofTypes(Set.of(EntityType.LOCATION))).entities())
        .extracting(WhereAnswer.Whereabouts::name)
        .containsExactly("Jordan");
    var pronouns = where(NameQuery.of("Ann").byForms(Set.of(Form.PRONOUN))).entities().getFirst();
    assertThat(pronouns.mentionCount()).isEqualTo(1);
    assertThat(Shelf.print(pronouns.passages().getFirst())).isEqualTo("a.txt:2:1 ▸She◂ stayed.");
  }

  private WhereAnswer where(NameQuery query) throws IOException {
    try (var searcher = shelf.asLibrary().searcher()) {
      return searcher.where(query, Selection.everything());
    }
  }

  @Test
  void companyIsCountedBySentences() throws IOException {
    shelf.put(
        "a.txt",
        """
        [person Ann Lee] met [person Bob Ray] in [location Oslo].
        [person She = Ann Lee] met [person Ray = Bob Ray] and [person Ray = Bob Ray].
        [person Cem Öz] slept in [location Oslo].
        """);
    try (var searcher = shelf.asLibrary().searcher()) {
      var answer = searcher.with(NameQuery.of("Ann"), Set.of(), Selection.everything());
      assertThat(answer.rows().stream().map(IdentitiesTest::printed))
          .containsExactly("2 Bob Ray", "1 Oslo");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''      | 3 Ann Lee, 2 Lee Dan, 1 Oslo
          lee     | 3 Ann Lee, 2 Lee Dan
          ann le  | 3 Ann Lee
          l*n     | 2 Lee Dan
          ee      |
          *ee     | 3 Ann Lee, 2 Lee Dan
          """)
  void namesAreListedByPattern(String pattern, String names) throws IOException {
    shelf.put(
        "a.txt", "[person Ann Lee], [person Ann Lee] and [person Lee Dan] in [location Oslo].");
    shelf.put("b.txt", "[person Ann Lee] and [person Lee Dan].");
    try (var searcher = shelf.asLibrary().searcher()) {
      var answer = searcher.names(pattern, Set.of(), Selection.everything());
      assertThat(String.join(", ", answer.rows().stream().map(IdentitiesTest::printed).toList()))
          .isEqualTo(names == null ? "" : names);
    }
  }

  private static String printed(EntityCount row) {
    return row.count() + " " + row.name();
  }

  @Test
  void thePassageThatExplainsANameComesFirst() throws IOException {
    shelf.put(
        "a.txt",
        """
        On Monday [person Ann Lee] left.
        [person Ann Lee], a doctor of 40, came back.
        They told [person Ann Lee] so.
        """);
    try (var searcher = shelf.asLibrary().searcher()) {
      var page = searcher.who(NameQuery.of("Lee"), Selection.everything()).pages().getFirst();
      assertThat(page.entity().passages().getFirst().excerpt().text()).contains("a doctor");
      assertThat(page.first()).hasToString("Optional[2013-01-19]");
    }
  }
}
