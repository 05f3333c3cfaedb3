package org.standoff.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.formats.Formats;
import org.standoff.text.Article;

/** Who is who in the seed article, from its file to its mentions. */
class SeedEntitiesTest {
  private static AnnotatedArticle annotated;

  @BeforeAll
  static void annotate() throws IOException {
    annotated = SharedModels.annotator().annotate(read());
  }

  /** The mentions of an entity in the order of the text, each as its form and as it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mokhtar Belmokhtar | name Mokhtar Belmokhtar; pronoun He; pronoun He
          Leon Panetta       | name Leon Panetta; surname Panetta; pronoun he; surname Panetta; pronoun He; surname Panetta
          David Cameron      | name David Cameron; surname Cameron
          François Hollande  | name François Hollande; surname Hollande; pronoun his
          Bashar al-Assad    | name Bashar al-Assad; surname Assad
          Tommy Vietor       | name Tommy Vietor; surname Vietor
          Al Qaeda in the Islamic Maghreb | alias Salafist Group for Call and Combat; name Al Qaeda in the Islamic Maghreb; acronym AQIM; acronym AQIM
          European Union     | name European Union; acronym EU
          """)
  void everyMentionLeadsToItsEntity(String name, String expected) {
    assertThat(mentions(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Washington, location",
    "Al Qaeda, organization",
    "Boko Haram, organization",
    "Norwegian, group"
  })
  void whatIsNoPersonIsNone(String name, String type) {
    var types =
        annotated.entities().stream()
            .filter(entity -> entity.forms().contains(name))
            .map(entity -> entity.type().label())
            .toList();
    assertThat(types).containsExactly(type);
  }

  @Test
  void nobodyIsTwoPersons() {
    var persons =
        annotated.entities().stream()
            .filter(entity -> entity.key().startsWith("person/"))
            .map(entity -> entity.name())
            .collect(Collectors.joining("; "));
    assertThat(persons)
        .isEqualTo(
            "Alex Lantier; Omar Abdel-Rahman; Aafia Siddiqui; Mokhtar Belmokhtar; Yasmina Khadra;"
                + " Shinzo Abe; Abdelmalek Sellal; Tommy Vietor; Barack Obama; David Cameron;"
                + " Leon Panetta; Bashar al-Assad; François Hollande; Jean-Yves Le Drian;"
                + " Carter Ham; Zlatan Milisic");
  }

  private static String mentions(String name) {
    return annotated.mentions().stream()
        .filter(mention -> annotated.entities().get(mention.entity()).name().equals(name))
        .map(mention -> mention.form().label() + " " + annotated.text(mention.span()))
        .collect(Collectors.joining("; "));
  }

  private static Article read() throws IOException {
    List<Article> articles = new ArrayList<>();
    Formats.reader(InputStream.nullInputStream())
        .read(
            List.of("seeds"),
            new ReadingSink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void rejection(Rejection rejection) {
                throw new AssertionError(rejection.toString());
              }

              @Override
              public void notice(Notice notice) {
                throw new AssertionError(notice.toString());
              }
            });
    return articles.stream()
        .filter(article -> article.path().file().endsWith("000_1651d99ac57a2d48.txt"))
        .findFirst()
        .orElseThrow();
  }
}
