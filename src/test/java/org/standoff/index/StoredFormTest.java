package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.Rounds;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/** What is taken out of the store is what was put in, whatever it is. */
class StoredFormTest {
  @Test
  void annotationsMayBeginAtTwoPlacesOfOneWord(@TempDir Path folder) throws IOException {
    var sentence = new Span(0, 9);
    var token = new Token(sentence, "Take $20.", "X");
    var amount =
        new Value.Quantity(
            FigureKind.MONEY,
            BigDecimal.valueOf(20),
            Optional.of(BigDecimal.valueOf(20)),
            Optional.of("USD"),
            Qualifier.EXACT,
            Optional.empty());
    var annotated =
        new AnnotatedArticle(
            Article.of("a.txt", "Take $20."),
            List.of(new Sentence(sentence, List.of(token))),
            List.of(new Entity(EntityType.MISC, "20", List.of("20"))),
            List.of(new Mention(EntityType.MISC, new Span(6, 8), 0, Form.NAME, 0, 1)),
            List.of(new Figure(new Span(5, 8), 0, amount, Optional.empty())),
            List.of(),
            "none");
    var shelf = new Shelf(folder);
    shelf.put(annotated);
    assertThat(shelf.find("take")).hasSize(1);
    assertThat(shelf.index().verify(problem -> assertThat(problem).isNull())).isOne();
  }

  private static final String[] PIECES = {
    "gas",
    "Ann Lee",
    " ",
    "\n",
    "\r\n",
    "’s",
    "é",
    "e\u0301",
    "\uD83D\uDE00",
    "\uD800",
    "\u0000",
    "東京",
    "\\",
    "\"",
    "\u001F",
    "50",
    "½",
    "ﬁ",
    "x".repeat(300),
    "w".repeat(40_000),
  };

  private static final int ARTICLES = Rounds.of(400);

  private final Random random = new Random(42);

  @Test
  void everyArticleComesBackAsItWentIn(@TempDir Path folder) throws IOException {
    var shelf = new Shelf(folder);
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(i));
    }
    shelf.put(articles.toArray(AnnotatedArticle[]::new));
    try (var searcher = shelf.index().searcher()) {
      for (var article : articles) {
        assertThat(searcher.article(article.article().path())).contains(article);
      }
    }
    List<String> problems = new ArrayList<>();
    assertThat(shelf.index().verify(problems::add)).isEqualTo(ARTICLES);
    assertThat(problems).isEmpty();
  }

  private AnnotatedArticle article(int number) {
    var text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(PIECES[random.nextInt(i == 0 && number % 10 == 0 ? PIECES.length : 18)]);
    }
    var path =
        random.nextBoolean()
            ? ArticlePath.of("f" + number + ".txt")
            : ArticlePath.of("all.jsonl", number + " " + piece());
    var details =
        new Details(
            piece(),
            maybe(piece()),
            maybe(piece()),
            maybe(piece()),
            maybe(LocalDate.of(1900 + random.nextInt(200), 2, 3)),
            random.nextBoolean() ? "en" : "no",
            new TreeMap<>(random.nextBoolean() ? new TreeMap<>() : metadata()));
    var article =
        new Article(
            "i" + piece(), path, details, text.toString(), List.of(), markup(text.length()));
    return annotated(article);
  }

  private List<Span> markup(int length) {
    return length < 9 || random.nextBoolean() ? List.of() : List.of(new Span(0, 1), new Span(4, 7));
  }

  private SortedMap<String, String> metadata() {
    SortedMap<String, String> metadata = new TreeMap<>();
    metadata.put("key" + piece(), piece());
    metadata.put("", "");
    return metadata;
  }

  private AnnotatedArticle annotated(Article article) {
    var sentences = sentences(article.readable());
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (var token : sentences.get(i).tokens()) {
        if (random.nextInt(4) == 0) {
          entities.add(new Entity(any(EntityType.values()), "n" + piece(), List.of(piece())));
          mentions.add(
              new Mention(
                  any(EntityType.values()),
                  token.span(),
                  i,
                  any(Form.values()),
                  random.nextInt(entities.size()),
                  random.nextDouble()));
        } else if (random.nextInt(4) == 0) {
          figures.add(new Figure(token.span(), i, value(), maybe(sentences.get(i).span())));
        }
      }
    }
    return new AnnotatedArticle(
        article,
        sentences,
        entities,
        mentions,
        figures,
        facts(article.readable(), sentences, entities.size()),
        "model" + piece());
  }

  private List<Fact> facts(String readable, List<Sentence> sentences, int entityCount) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      var first = sentences.get(i).span();
      var second = sentences.get(i + 1).span();
      var subject =
          new Fact.Subject(
              new Fact.Part("a " + piece(), first),
              entityCount == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(entityCount)));
      facts.add(
          new Fact(
              any(Fact.Kind.values()),
              i,
              i + 1,
              maybe(subject),
              maybe(
                  random.nextBoolean()
                      ? new Fact.Part("is", first)
                      : Fact.Part.of(readable, first)),
              new Fact.Part("b" + piece(), second),
              List.of(
                  new Fact.Argument(any(Fact.ArgumentRole.values()), new Fact.Part("c", first))),
              random.nextBoolean(),
              any(Fact.Certainty.values()),
              random.nextBoolean() ? random.nextDouble() : random.nextInt(10_001) / 10_000.0));
    }
    return facts;
  }

  private Value value() {
    var kind = any(FigureKind.values());
    var qualifier = any(Qualifier.values());
    if (kind == FigureKind.DATE || kind == FigureKind.TIME) {
      return new Value.Moment(kind, maybe(any("2013-01-19", "1990/1999", "05:30", "x")), qualifier);
    }
    var low = new BigDecimal(any("0", "1", "-3.50", "1E+30", "0.001", "16000000"));
    var high = low.add(new BigDecimal(any("0", "7")));
    var si = new Value.Si(low, maybe(high), "m2");
    return new Value.Quantity(
        kind, low, maybe(high), maybe(any("USD", "%", "km²")), qualifier, maybe(si));
  }

  /** A sentence for every line, a token for every run of what is no blank. */
  private static List<Sentence> sentences(String readable) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= readable.length(); i++) {
      char c = i < readable.length() ? readable.charAt(i) : '\n';
      boolean blank = Character.isWhitespace(c);
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        tokens.add(
            new Token(new Span(start, i), readable.substring(start, i), i % 2 == 0 ? "X" : "NOUN"));
        start = -1;
      }
      if (c == '\n' && !tokens.isEmpty()) {
        var span = new Span(tokens.getFirst().start(), tokens.getLast().end());
        sentences.add(new Sentence(span, tokens));
        tokens.clear();
      }
    }
    return sentences;
  }

  private String piece() {
    return any(PIECES).repeat(random.nextInt(3));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
