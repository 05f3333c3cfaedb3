package org.standoff.index;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.Rounds;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.marked.LineSentences;
import org.standoff.marked.MarkedArticle;
import org.standoff.query.FindFacet;
import org.standoff.query.find.FigureCondition;
import org.standoff.query.find.Nearness;
import org.standoff.query.find.Piece;
import org.standoff.query.find.Query;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.PartCount;
import org.standoff.search.Passage;
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
          title:title               | 1 2 3 4 5
          published:2013            | 1 2 3 4 5
          published:2013 NOT gas    | 2 4 5
          title:title OR gas        | 1 2 3 4 5
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          gases                 | gases: “Gas”, “gas”
          (oil OR gas) -Mali    | gas: “Gas”, “gas”; NOT mali: nothing of the kind is there
          person:Lee            | person:"Lee": “he” (person Ann Lee by pronoun, score 0.90)
          [person] >3 gas       | [person] >3 gas: “he” (person Ann Lee by pronoun, score 0.90) and “gas”, 2 words between
          gas >5 "pounds"       | gas >5 "pounds": “gas” and “pounds”, 5 words between
          money>=5m             | money>=5000000: “5m pounds” (money 5000000 GBP)
          article(gas lead)     | article(gas lead): in the article, here “Gas”, “gas”
          title:a published:2013| title:"a": title “Title of a.txt”; published:"2013": published 2013-01-19
          """)
  void eachPartSaysWhatItMatched(String query, String reasons)
      throws IOException, QuerySyntaxException {
    shelf.put(
        "a.txt",
        "Lead.\nGas is what [person he = Ann Lee] said, and gas for at least some"
            + " [money 5m pounds = 5000000 GBP].");
    try (var searcher = shelf.asLibrary().searcher()) {
      var answer = searcher.explain(QueryParser.parse(query), Selection.everything());
      assertThat(String.join("; ", answer.passages().getLast().reasons())).isEqualTo(reasons);
    }
  }

  @Test
  void whatFindsNothingSaysWhatItsPartsFind() throws IOException, QuerySyntaxException {
    shelf.put("a.txt", "Gaddafi spoke.\nGaddafi left Libya.\nGadhafi spoke of oil.");
    try (var searcher = shelf.asLibrary().searcher()) {
      var parts =
          searcher.find(QueryParser.parse("gadafi spoke NOT oil"), Selection.everything()).parts();
      assertThat(parts)
          .containsExactly(
              new PartCount("gadafi", 0, 1, List.of("gaddafi", "gadhafi")),
              new PartCount("spoke", 2, 0, List.of()),
              new PartCount("NOT oil", 2, 0, List.of()));
      assertThat(searcher.find(QueryParser.parse("spoke"), Selection.everything()).parts())
          .isEmpty();
    }
  }

  @Test
  void namesThatAreNotThereAreToldByNearOnes() throws IOException, QuerySyntaxException {
    shelf.put("a.txt", "[person Moammar Gaddafi] left [location Gadhafi].");
    try (var searcher = shelf.asLibrary().searcher()) {
      var parts = searcher.find(QueryParser.parse("person:Gadafi"), Selection.everything()).parts();
      assertThat(parts)
          .containsExactly(new PartCount("person:\"Gadafi\"", 0, 0, List.of("moammar gaddafi")));
    }
  }

  @Test
  void facetsCountAllThatIsFound() throws IOException, QuerySyntaxException {
    shelf.put(
        "a.txt",
        """
        [person Ann Lee] left [location Mali] with gas and [count 30 = 30] men.
        [person he = Ann Lee] and [person Bob Ray] had gas.
        [person Bob Ray] had oil.
        """);
    shelf.put("b.txt", "Gas in [location Mali] cost [money 5m = 5000000 USD].");
    try (var searcher = shelf.asLibrary().searcher()) {
      var answer =
          searcher.facets(
              QueryParser.parse("gas"),
              List.of(FindFacet.values()),
              Selection.everything().limitedTo(1));
      assertThat(answer.passageCount()).isEqualTo(3);
      assertThat(answer.articleCount()).isEqualTo(2);
      assertThat(answer.facets().stream().map(FindTest::printed))
          .containsExactly(
              "person 2: Ann Lee 2",
              "location 1: Mali 2",
              "organization 0:",
              "group 0:",
              "misc 0:",
              "source 2: a.txt 2",
              "month 1: 2013-01 3",
              "kind 2: count 1");
    }
  }

  private static String printed(FacetsAnswer.Facet facet) {
    var rows = facet.rows().stream().map(row -> " " + row.value() + " " + row.count());
    return facet.facet().label() + " " + facet.rowCount() + ":" + rows.collect(joining(","));
  }

  @Test
  void theLimitCutsAndTheTotalsCountAll() throws IOException, QuerySyntaxException {
    shelf.put("b.txt", "Gas.\nGas.\nGas.");
    shelf.put("a.txt", "Oil.\nGas.");
    try (var searcher = shelf.asLibrary().searcher()) {
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
  void whatIsFoundAndMarkedIsWhatALookAtEverySentenceFinds() throws IOException {
    var random = new Random(5);
    List<NaiveFind> naive = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<List<NaiveFind.Token>> sentences = new ArrayList<>();
      List<Integer> paragraphs = new ArrayList<>();
      var text = new StringBuilder();
      for (int line = 0; line < 5; line++) {
        var sentence = sentence(random);
        boolean begins = i % 2 == 1 || random.nextInt(3) == 0;
        text.append(line == 0 ? "" : begins && i % 2 == 0 ? "\n\n" : "\n");
        sentence.forEach(token -> text.append(token.marked()).append(' '));
        text.append('.');
        sentences.add(sentence);
        paragraphs.add(line == 0 ? 0 : paragraphs.getLast() + (begins ? 1 : 0));
      }
      naive.add(new NaiveFind(sentences, paragraphs));
      shelf.put("f" + i + ".txt", text.toString());
    }
    try (var searcher = shelf.asLibrary().searcher()) {
      for (int round = 0; round < Rounds.of(2000); round++) {
        var query = query(random, 3);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < naive.size(); i++) {
          for (int sentence : naive.get(i).find(query)) {
            expected.add("f" + i + ".txt:" + sentence + naive.get(i).marks(query, sentence));
          }
        }
        var answer = searcher.find(query, Selection.everything());
        assertThat(answer.passages().stream().map(FindTest::summary))
            .as("%s", query)
            .containsExactlyElementsOf(expected);
      }
    }
  }

  /** Where the hits of a passage stand, by the numbers of its words. */
  private static String summary(Passage passage) {
    var words = Fold.words(passage.excerpt().text());
    int start = passage.excerpt().span().start();
    var hits = new TreeSet<Span>();
    for (var hit : passage.hits()) {
      var span = hit.excerpt().span();
      int first = 0;
      while (start + words.get(first).span().start() < span.start()) {
        first++;
      }
      int end = first;
      while (end < words.size() && start + words.get(end).span().start() < span.end()) {
        end++;
      }
      hits.add(new Span(first, end));
    }
    return passage.article().path() + ":" + passage.sentence() + hits;
  }

  private static final List<NaiveFind.Token> TOKENS =
      List.of(
          NaiveFind.Token.word("gas"),
          NaiveFind.Token.word("Gas"),
          NaiveFind.Token.word("oil"),
          NaiveFind.Token.word("site"),
          NaiveFind.Token.word("sites"),
          NaiveFind.Token.word("the"),
          NaiveFind.Token.word("café"),
          NaiveFind.Token.word("s/s"),
          NaiveFind.Token.word("S.S."),
          NaiveFind.Token.word("&"),
          NaiveFind.Token.word("$5"),
          NaiveFind.Token.word("3.5%"),
          NaiveFind.Token.word("$5,5"),
          new NaiveFind.Token("Ann Lee", "person", 0),
          new NaiveFind.Token("he", "person", 0),
          new NaiveFind.Token("Lee", "location", 0),
          new NaiveFind.Token("New Lee", "location", 0),
          new NaiveFind.Token("30", "count", 30),
          new NaiveFind.Token("200", "count", 200));

  private static List<NaiveFind.Token> sentence(Random random) {
    return IntStream.range(0, 1 + random.nextInt(7))
        .mapToObj(_ -> TOKENS.get(random.nextInt(TOKENS.size())))
        .toList();
  }

  private static Query query(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 3)) {
      case 0, 1 -> placed(random, 1);
      case 2 ->
          new Query.Figured(
              new FigureCondition(
                  Optional.of(FigureKind.COUNT),
                  Optional.of(
                      new FigureCondition.Bound(
                          BigDecimal.valueOf(10 + random.nextInt(2) * 100), random.nextBoolean())),
                  Optional.empty(),
                  Optional.empty(),
                  ""));
      case 3, 4 -> new Query.And(List.of(query(random, depth - 1), query(random, depth - 1)));
      case 5 -> new Query.Or(List.of(query(random, depth - 1), query(random, depth - 1)));
      case 6 -> new Query.Within(Query.Within.Extent.ARTICLE, query(random, depth - 1));
      case 7 -> new Query.Within(Query.Within.Extent.PARAGRAPH, query(random, depth - 1));
      default -> new Query.Not(query(random, depth - 1));
    };
  }

  private static Query placed(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 4)) {
      case 0 -> new Query.Named(Optional.of(EntityType.PERSON), "Lee");
      case 1 -> {
        List<Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
          pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        yield new Query.Words(pieces);
      }
      case 2 -> Query.Words.of(PIECES.get(random.nextInt(PIECES.size())));
      case 3 -> Query.Words.of(SINGLE.get(random.nextInt(SINGLE.size())));
      case 4 -> new Query.Or(List.of(placed(random, depth - 1), placed(random, depth - 1)));
      default ->
          new Query.Near(
              placed(random, depth - 1),
              new Nearness(random.nextInt(3), random.nextBoolean()),
              placed(random, depth - 1));
    };
  }

  private static final List<Piece> PIECES =
      List.of(
          new Piece.Literal("gas"),
          new Piece.Literal("site"),
          new Piece.Literal("lee"),
          new Piece.Literal("s"),
          new Piece.Literal("5"),
          new Piece.Signed(new Piece.Literal("s"), ".", ""),
          new Piece.Signed(new Piece.Literal("s"), "/", ""),
          new Piece.Signed(new Piece.Literal("5"), "$", ""),
          new Piece.Signed(new Piece.Literal("5"), ".", ""),
          new Piece.Signed(new Piece.Literal("5"), ",", ""),
          new Piece.Signed(new Piece.Pattern("si*"), "&", ""),
          new Piece.Signed(new Piece.AnyOf(EntityType.PERSON), "/", ""),
          new Piece.Pattern("si*"),
          new Piece.AnyOf(EntityType.PERSON),
          new Piece.AnyOf(EntityType.LOCATION),
          new Piece.AnyFigure(Optional.of(FigureKind.COUNT)));

  private static final List<Piece> SINGLE =
      List.of(
          new Piece.Inflected("site"),
          new Piece.Inflected("oil"),
          new Piece.Close("sitte"),
          new Piece.Signed(new Piece.Literal("5"), "", "%"),
          new Piece.Signed(new Piece.Literal("5"), ".", "%"),
          new Piece.Signed(new Piece.Written("S"), ".", ""),
          new Piece.Written("Gas"),
          new Piece.Written("gas"),
          new Piece.Written("cafe"),
          new Piece.Written("café"));
}
