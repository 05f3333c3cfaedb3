package org.standoff.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standoff.annotation.Name;
import org.standoff.learn.crf.CrfTraining;
import org.standoff.words.Lexicon;
import org.standoff.words.LexiconTables;
import org.standoff.words.WordClusters;

class NameModelTest {
  private static final List<String> PEOPLE =
      List.of("Ana Gil", "Tom Reyes", "Lena Okoro", "Ivan Petrov", "Sara Lund", "Omar Haddad");
  private static final List<String> PLACES =
      List.of("Lima", "Oslo", "Accra", "Riga", "Quito", "Hanoi", "Dakar");

  private static NameModel model;

  @BeforeAll
  static void train() {
    model = training().train();
  }

  /** Articles that name people in full, then by surname, and places after "in". */
  private static NamesTraining training() {
    var learner = new CrfTraining.Settings(1, 0.7, 0.3, 3, 1);
    var training =
        new NamesTraining(
            clusters(),
            lexicon(),
            new NamesTraining.Settings(3, 6, 5_000, learner),
            (_, _, _) -> true);
    int number = 0;
    for (var person : PEOPLE) {
      var surname = person.substring(person.indexOf(' ') + 1);
      for (var place : PLACES) {
        training.add(
            MarkedNames.article(
                "article " + number++,
                "[person %s] spoke in [location %s] on Monday.\nThe crowd heard [person %s].\nThe police left [location %s]."
                    .formatted(person, place, surname, place)),
            1);
      }
    }
    return training;
  }

  private static Lexicon lexicon() {
    try {
      return LexiconTables.parse(
          new BufferedReader(new StringReader("")),
          new BufferedReader(new StringReader("Bern\tlocation")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordClusters clusters() {
    try {
      return WordClusters.parse(
          new BufferedReader(
              new StringReader("Ana\t1\t1\t1\nKofi\t1\t1\t1\nOslo\t2\t2\t2\nTunis\t2\t2\t2\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void findsNamesItHasNeverSeen() {
    assertThat(marked("Kofi Mensah spoke in Tunis on Monday.\nThe crowd heard Mensah."))
        .isEqualTo(
            "[person Kofi Mensah] spoke in [location Tunis] on Monday.\n"
                + "The crowd heard [person Mensah].");
  }

  @Test
  void scoresAreProbabilitiesAndSpansLieInTheirSentences() {
    var article = MarkedNames.article("a", "Kofi Mensah spoke in Tunis.\nThe crowd heard Mensah.");
    var names = model.names(article.article(), article.sentences());
    assertThat(names).isNotEmpty();
    assertThat(names)
        .allMatch(name -> name.score() > 0 && name.score() <= 1)
        .allMatch(name -> article.sentences().get(name.sentence()).span().contains(name.span()));
  }

  @Test
  void anArticleLeavesNoTraceInTheNext() {
    var before = names("The crowd heard Mensah.");
    names("Mensah spoke in Mensah on Monday.\nThe police left Mensah.");
    assertThat(names("The crowd heard Mensah.")).isEqualTo(before);
  }

  @Test
  void anEmptyArticleHasNoNames() {
    assertThat(names("\n")).isEmpty();
  }

  @Test
  void trainedTwiceGivesTheSameBytesAndReadingThemTheSameModel() throws IOException {
    var bytes = bytes(model);
    assertThat(bytes(training().train())).isEqualTo(bytes);
    var read = NameModel.read(new ByteArrayInputStream(bytes), clusters(), lexicon());
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  @Test
  void refusesAFileThatIsNoModel() throws IOException {
    var file = new ByteArrayInputStream(new byte[100]);
    assertThatThrownBy(() -> NameModel.read(file, clusters(), lexicon()))
        .isInstanceOf(IOException.class)
        .hasMessage("no model for names, or one of another version");
  }

  @Test
  void refusesAModelOfWhichAnyByteWasChanged() throws IOException {
    var bytes = bytes(model);
    for (int place = 0; place < bytes.length; place += 1 + bytes.length / 50) {
      var damaged = bytes.clone();
      damaged[place] ^= 0x55;
      assertThatThrownBy(
              () -> NameModel.read(new ByteArrayInputStream(damaged), clusters(), lexicon()))
          .isInstanceOf(IOException.class);
    }
  }

  private static List<Name> names(String text) {
    var article = MarkedNames.article("a", text);
    return model.names(article.article(), article.sentences());
  }

  private static String marked(String text) {
    return MarkedNames.print(text, names(text));
  }

  private static byte[] bytes(NameModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }
}
