package org.standoff.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityResolver;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder;
import org.standoff.annotation.FigureFinder;
import org.standoff.annotation.NameFinder;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;
import org.standoff.languages.LanguageFinder;
import org.standoff.text.Article;
import org.standoff.text.Details;
import org.standoff.text.Span;

/**
 * Annotates articles, each by itself: nothing is carried over from one to the next. Belongs to one
 * thread.
 */
public final class Annotator {
  private static final String ENGLISH = "en";

  private final LanguageFinder languageFinder;
  private final SentenceFinder sentenceFinder;
  private final Optional<SentenceParser> parser;
  private final NameFinder nameFinder;
  private final FigureFinder figureFinder;
  private final EntityResolver entityResolver;
  private final FactFinder factFinder;
  private final String model;

  /**
   * Works with the finders of one thread.
   *
   * @param parser empty when no step needs trees
   */
  Annotator(
      LanguageFinder languageFinder,
      SentenceFinder sentenceFinder,
      Optional<SentenceParser> parser,
      NameFinder nameFinder,
      FigureFinder figureFinder,
      EntityResolver entityResolver,
      FactFinder factFinder,
      String model) {
    this.languageFinder = languageFinder;
    this.sentenceFinder = sentenceFinder;
    this.parser = parser;
    this.nameFinder = nameFinder;
    this.figureFinder = figureFinder;
    this.entityResolver = entityResolver;
    this.factFinder = factFinder;
    this.model = model;
  }

  /**
   * Annotates an article, and tells its language. One that is in another language than English is
   * cut into sentences, so that its words are found, and nothing else is claimed of it.
   */
  public AnnotatedArticle annotate(Article untold) {
    var language = languageFinder.language(untold);
    var article = untold.in(language.orElse(Details.UNKNOWN));
    var sentences = sentenceFinder.sentences(article);
    if (language.filter(code -> !code.equals(ENGLISH)).isPresent()) {
      return new AnnotatedArticle(
          article, sentences, List.of(), List.of(), List.of(), List.of(), model);
    }
    var trees =
        parser.map(grammar -> sentences.stream().map(grammar::parse).toList()).orElse(List.of());
    var found = nameFinder.find(article, sentences);
    var figures = figureFinder.figures(article, sentences, found.names());
    var resolution = entityResolver.resolve(article, sentences, trees, found);
    var findings = new FactFinder.Findings(sentences, trees, figures, resolution);
    var facts =
        factFinder.facts(article, findings).stream()
            .filter(fact -> isOfOnePart(article, fact))
            .sorted(Comparator.comparing(fact -> article.part(fact.span())))
            .toList();
    return new AnnotatedArticle(
        article, sentences, resolution.entities(), resolution.mentions(), figures, facts, model);
  }

  /** Whether words and speaker are all in the text or all in the title behind it. */
  private static boolean isOfOnePart(Article article, Fact fact) {
    var part = article.part(fact.object().span());
    return Stream.of(
            Stream.of(new Span(fact.span().end() - 1, fact.span().end()), fact.span()),
            fact.subject().stream().map(who -> who.part().span()),
            fact.arguments().stream().map(argument -> argument.part().span()))
        .flatMap(spans -> spans)
        .allMatch(span -> article.part(span) == part);
  }
}
