package org.standoff.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final String WORDS =
      """
      accra\t1010111\t17
      bank\t0011\t3
      of\t01\t
      gil\t110101001\t1022
      """;

  private static final String NAMES =
      """
      Accra\tlocation
      Bank of Accra\torganization
      Ana Gil\tperson
      Gil\tpersonal
      """;

  @Test
  void aWordHasItsPathAndItsTopic() throws IOException {
    var facts = lexicon().of("accra");
    assertThat(Integer.toBinaryString(facts.path(20))).isEqualTo("11010111");
    assertThat(facts.topic()).isEqualTo(18);
    assertThat(lexicon().of("of").topic()).isZero();
    assertThat(lexicon().of("lagos")).isEqualTo(Lexicon.NOTHING);
  }

  @Test
  void thePathStopsAfterSoManyTurns() throws IOException {
    var facts = lexicon().of("accra");
    assertThat(Integer.toBinaryString(facts.path(4))).isEqualTo("11010");
    assertThat(Lexicon.NOTHING.path(4)).isZero();
  }

  @Test
  void namesTellWhatAWordIsUsedFor() throws IOException {
    var lexicon = lexicon();
    assertThat(lexicon.of("gil").uses()).isNotEqualTo(lexicon.of("bank").uses());
    assertThat(lexicon.of("gil").others()).isGreaterThan(lexicon.of("bank").others());
    assertThat(lexicon.of("of").uses()).as("of in lower case is no word of a name").isZero();
  }

  @Test
  void placesAndOrganizationsAreListedAsAWhole() throws IOException {
    assertThat(kinds("Accra")).isNotZero();
    assertThat(kinds("Bank", "of", "Accra")).isNotZero().isNotEqualTo(kinds("Accra"));
    assertThat(kinds("Bank", "of")).isZero();
    assertThat(kinds("accra")).isZero();
    assertThat(kinds("Ana", "Gil")).as("persons are told by their words").isZero();
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    var bytes = bytes(lexicon());
    var read = Lexicon.readFile(new ByteArrayInputStream(bytes));
    for (var word : List.of("accra", "bank", "of", "gil", "lagos")) {
      assertThat(read.of(word)).isEqualTo(lexicon().of(word));
    }
    assertThat(read.kinds(Lexicon.append(0, "Accra"))).isEqualTo(kinds("Accra"));
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word", "word\t012\t1", "word\t01\t1023", "word\t01\t-2", "word\t01\tx"})
  void aLineThatIsNoWordIsRefused(String line) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> LexiconTables.parse(reader(line), reader(NAMES)))
        .withMessageContaining(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accra", "Accra\tplace", "\tlocation"})
  void aLineThatIsNoNameIsRefused(String line) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> LexiconTables.parse(reader(WORDS), reader(line)))
        .withMessageContaining(line);
  }

  private static int kinds(String... tokens) throws IOException {
    long name = 0;
    for (var token : tokens) {
      name = Lexicon.append(name, token);
    }
    return lexicon().kinds(name);
  }

  private static Lexicon lexicon() throws IOException {
    return LexiconTables.parse(reader(WORDS), reader(NAMES));
  }

  private static BufferedReader reader(String text) {
    return new BufferedReader(new StringReader(text));
  }

  private static byte[] bytes(Lexicon lexicon) throws IOException {
    var out = new ByteArrayOutputStream();
    lexicon.writeFile(out);
    return out.toByteArray();
  }
}
