package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.marked.LineSentences;
import org.standoff.marked.MarkedArticle;
import org.standoff.query.Query;
import org.standoff.query.QueryParser;
import org.standoff.query.QuerySyntaxException;
import org.standoff.search.Selection;
import org.standoff.text.Article;
import org.standoff.text.Fold;
import org.standoff.text.Span;

class FindTest {
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          gas                       | 1 3
          GAS site                  | 1
          "gas site"                | 1
          "site gas"                | ``
          gas OR hostages           | 1 2 3
          gas NOT site              | 3
          NOT gas                   | 2 4 5
          person:"Le Drian"         | 2 4
          person:drian hostages     | 2
          location:"Le Drian"       | ``
          name:Mali                 | 3 5
          place:mali's              | 3
          organization:Mali         | 5
          person:drian OR gas       | 1 2 3 4
          NOT (person:drian OR gas) | 5
          Bénin                     | 3
          benin                     | 3
          "he left"                 | 4
          """)
  void sentencesAreFoundByWordsPhrasesAndNames(String query, String sentences) throws IOException {
    shelf.put(
        "a.txt",
        """
        The gas site stood.
        [person Jean-Yves Le Drian] spoke of hostages.
        Gas from [location Mali] and B\u00e9nin.
        Then [person he = Jean-Yves Le Drian] left.
        The [organization Mali Bank] closed.
        """);
    assertThat(shelf.find(query).stream().map(passage -> "" + (passage.sentence() + 1)))
        .containsExactlyElementsOf(
            sentences.isEmpty() ? List.of() : List.of(sentences.split(" ", -1)));
  }

  @Test
  void hitsAreThePlacesOfWordsAndMentions() throws IOException {
    shelf.put("a.txt", "Lead.\nAs [person he = Ann Lee] said: gas, Gas, and \"gas\nsite\" too.");
    var passages = shelf.find("gas AND person:Lee NOT oil");
    assertThat(passages).hasSize(1);
    var passage = passages.getFirst();
    assertThat(Shelf.print(passage)).isEqualTo("a.txt:2:1 As ▸he◂ said: ▸gas◂, ▸Gas◂, and \"▸gas◂");
    assertThat(passage.hits().stream().map(hit -> hit.excerpt().place().toString()))
        .containsExactly("2:4", "2:13", "2:18", "2:28");
    assertThat(passage.why()).isEqualTo("has “gas”; mentions person Ann Lee by pronoun “he”");
  }

  @Test
  void theLimitCutsAndTheTotalsCountAll() throws IOException, QuerySyntaxException {
    shelf.put("b.txt", "Gas.\nGas.\nGas.");
    shelf.put("a.txt", "Oil.\nGas.");
    try (var searcher = shelf.index().searcher()) {
      var query = QueryParser.parse("gas");
      var answer = searcher.find(query, Selection.everything().limitedTo(2));
      assertThat(answer.passages().stream().map(Shelf::print))
          .containsExactly("a.txt:2:1 ▸Gas◂.", "b.txt:1:1 ▸Gas◂.");
      assertThat(answer.passageCount()).isEqualTo(4);
      assertThat(answer.articleCount()).isEqualTo(2);
      var narrow = Selection.everything().within(List.of("b.txt"));
      assertThat(searcher.find(query, narrow).passageCount()).isEqualTo(3);
    }
  }

  @Test
  void markupIsNoWord() throws IOException {
    var marked = MarkedArticle.of("a.md", "See [here](http://gas.example) for oil.");
    var article = marked.article();
    int link = article.text().indexOf("http");
    var masked =
        new Article(
            article.id(),
            article.path(),
            article.details(),
            article.text(),
            List.of(),
            List.of(new Span(link, article.text().indexOf(')'))));
    shelf.put(
        new AnnotatedArticle(
            masked,
            LineSentences.of(masked.readable()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            MarkedArticle.MODEL));
    assertThat(shelf.find("gas")).isEmpty();
    assertThat(shelf.find("oil").getFirst().excerpt().text()).isEqualTo(article.text());
  }

  @Test
  void whatIsFoundIsWhatAComparisonOfEverySentenceFinds() throws IOException {
    var random = new Random(5);
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      var text = new StringBuilder();
      for (int line = 0; line < 12; line++) {
        text.append(sentence(random)).append('\n');
      }
      articles.add(text.toString());
      shelf.put("f" + i + ".txt", text.toString());
    }
    for (int round = 0; round < 150; round++) {
      var query = query(random, 3);
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        var lines = articles.get(i).lines().toList();
        int article = i;
        IntStream.range(0, lines.size())
            .filter(line -> holds(query, lines.get(line)))
            .forEach(line -> expected.add("f" + article + ".txt:" + line));
      }
      assertThat(
              shelf.find(query).stream()
                  .map(passage -> passage.article().path() + ":" + passage.sentence()))
          .as("%s", query)
          .containsExactlyElementsOf(expected);
    }
  }

  private static final List<String> WORDS =
      List.of(
          "gas",
          "oil",
          "site",
          "the",
          "[person Ann Lee]",
          "[person he = Ann Lee]",
          "[location Lee]");

  private static String sentence(Random random) {
    var sentence = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      sentence.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return sentence.append('.').toString();
  }

  private static Query query(Random random, int depth) {
    var words = List.of("gas", "oil", "site", "the", "lee");
    var word = words.get(random.nextInt(words.size()));
    return switch (random.nextInt(depth > 0 ? 7 : 3)) {
      case 0 -> new Query.Word(word);
      case 1 -> new Query.Phrase(List.of(word, words.get(random.nextInt(words.size()))));
      case 2 -> new Query.Named(Optional.of(EntityType.PERSON), "Lee");
      case 3, 4 -> new Query.And(List.of(query(random, depth - 1), query(random, depth - 1)));
      case 5 -> new Query.Or(List.of(query(random, depth - 1), query(random, depth - 1)));
      default -> new Query.Not(query(random, depth - 1));
    };
  }

  private static boolean holds(Query query, String marked) {
    var plain =
        " "
            + Fold.fold(marked.replace("[person he = Ann Lee]", "he").replaceAll("\\[\\w+ |]", ""))
            + " ";
    return switch (query) {
      case Query.Word(var word) -> plain.contains(" " + word + " ");
      case Query.Phrase(var words) -> plain.contains(" " + String.join(" ", words) + " ");
      case Query.Named _ -> marked.contains("[person");
      case Query.And(var parts) -> parts.stream().allMatch(part -> holds(part, marked));
      case Query.Or(var parts) -> parts.stream().anyMatch(part -> holds(part, marked));
      case Query.Not(var part) -> !holds(part, marked);
    };
  }
}
