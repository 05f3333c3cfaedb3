package org.standoff.annotate;

import java.util.List;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityResolver;
import org.standoff.annotation.FactFinder;
import org.standoff.annotation.FigureFinder;
import org.standoff.annotation.NameFinder;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;
import org.standoff.text.Article;

/**
 * Annotates articles, each by itself: nothing is carried over from one to the next. Belongs to one
 * thread.
 */
public final class Annotator {
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
      SentenceFinder sentenceFinder,
      Optional<SentenceParser> parser,
      NameFinder nameFinder,
      FigureFinder figureFinder,
      EntityResolver entityResolver,
      FactFinder factFinder,
      String model) {
    this.sentenceFinder = sentenceFinder;
    this.parser = parser;
    this.nameFinder = nameFinder;
    this.figureFinder = figureFinder;
    this.entityResolver = entityResolver;
    this.factFinder = factFinder;
    this.model = model;
  }

  public AnnotatedArticle annotate(Article article) {
    var sentences = sentenceFinder.sentences(article);
    var trees =
        parser.map(grammar -> sentences.stream().map(grammar::parse).toList()).orElse(List.of());
    var found = nameFinder.find(article, sentences);
    var figures = figureFinder.figures(article, sentences, found.names());
    var resolution = entityResolver.resolve(article, sentences, trees, found);
    var findings = new FactFinder.Findings(sentences, trees, figures, resolution);
    var facts = factFinder.facts(article, findings);
    return new AnnotatedArticle(
        article, sentences, resolution.entities(), resolution.mentions(), figures, facts, model);
  }
}
