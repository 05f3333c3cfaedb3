package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as people type them. */
class TypedNamesTest {
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr Blair                    | Tony Blair, Leo Blair
          Mrs. Blair                  | Cherie Blair
          Ms Blair                    | Cherie Blair
          Sir Tony Blair              | Tony Blair
          former Prime Minister Blair | Tony Blair, Cherie Blair, Leo Blair
          Sen. Marlowe                | Ann Marlowe
          Lord Butler                 | Robin Butler
          Sir Alex Ferguson           | Alex Ferguson
          Dr Ana Lopez                | Ana Lopez
          Lopez, Ana                  | Ana Lopez
          Lopez, Dr. Ana              | ''
          Ana Maria Lopez             | Ana Lopez
          A. Lopez                    | Ana Lopez
          Ana 'Nita' Lopez            | Ana Lopez
          Ana "Nita" Lopez            | Ana Lopez
          Ana (Nita) Lopez            | Ana Lopez
          Ana Lopez Jr                | Ana Lopez
          Maria Lopez                 | ''
          George Bush                 | George W. Bush
          George Walker Bush          | George W. Bush
          George H. Bush              | ''
          Bush, George                | George W. Bush
          Prince Harry                | Prince Harry
          Mr                          | ''
          President                   | ''
          Paris, Texas                | Paris, Texas
          OBrien                      | Pat O'Brien
          O'Brien                     | Pat O'Brien
          """)
  void aNameIsFoundAsItIsTyped(String typed, String found) throws IOException {
    shelf.put(
        "a.txt",
        """
        [person Tony Blair] won. [person He = Tony Blair] left. [person Robin Butler] left.
        [person Cherie Blair] won. [person She = Cherie Blair] left. [person Leo Blair] ran.
        [person Ann Marlowe] met [person Alex Ferguson] and [person Ana Lopez].
        [person George W. Bush] met [person Prince Harry] and [person Harry Kane] in
        [location Paris, Texas], where [person Pat O'Brien] was.
        """);
    assertThat(shelf.where(typed).entities())
        .extracting(entity -> entity.name())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(found.split(", (?!Texas)", -1)).filter(name -> !name.isEmpty()).toList());
  }

  @Test
  void countriesThatEverybodyKnowsAreOneByAllTheirNames() throws IOException {
    shelf.put(
        "a.txt", "[location Britain] won. [location UK] won. [location Great Britain] won.\n");
    shelf.put("b.txt", "[location United Kingdom] won. [location Burma] won. [location Russia]\n");
    shelf.put("c.txt", "[location Myanmar] won. [location Russian Federation] won.\n");
    assertThat(shelf.entities("Britain")).containsExactly("location United Kingdom: 4/2");
    assertThat(shelf.entities("UK")).isEqualTo(shelf.entities("Britain"));
    assertThat(shelf.entities("Burma")).containsExactly("location Myanmar: 2/2");
    assertThat(shelf.entities("Russia")).containsExactly("location Russia: 2/2");
  }

  @Test
  void britishAndAmericanSpellingsOfAnOrganizationAreOne() throws IOException {
    shelf.put("a.txt", "[organization World Health Organisation] won.\n");
    shelf.put("b.txt", "[organization World Health Organization] won. [person Ann Grey] left.\n");
    shelf.put("c.txt", "[person Ann Gray] left.\n");
    assertThat(shelf.entities("World Health Organisation"))
        .containsExactly("organization World Health Organisation: 2/2");
    assertThat(shelf.entities("World Health Organization"))
        .isEqualTo(shelf.entities("World Health Organisation"));
    assertThat(shelf.entities("Ann Grey")).containsExactly("person Ann Grey: 1/1");
  }
}
