package org.standoff.annotate;

import java.util.function.Supplier;
import org.standoff.annotation.NameFinder;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;
import org.standoff.entities.WhoIsWho;
import org.standoff.facts.FactRules;
import org.standoff.figures.FigureGrammar;
import org.standoff.relations.RelationRules;

/** Models in memory. May be shared by threads; the annotators made from them may not. */
public final class AnnotatorModels {
  private final SentenceModels sentences;
  private final Supplier<SentenceParser> parsers;
  private final Supplier<NameFinder> names;
  private final double minimumScore;
  private final String id;

  AnnotatorModels(
      SentenceModels sentences,
      Supplier<SentenceParser> parsers,
      Supplier<NameFinder> names,
      double minimumScore,
      String id) {
    this.sentences = sentences;
    this.parsers = parsers;
    this.names = names;
    this.minimumScore = minimumScore;
    this.id = id;
  }

  /** An annotator for one thread. */
  public Annotator annotator() {
    return new Annotator(
        sentenceFinder(),
        parsers.get(),
        nameFinder(),
        new FigureGrammar(),
        new WhoIsWho(),
        new RelationRules(new FactRules()),
        id);
  }

  /** The step that finds names alone, for one thread. */
  public NameFinder nameFinder() {
    var finder = names.get();
    if (minimumScore == 0) {
      return finder;
    }
    return (article, sentences) ->
        finder.names(article, sentences).stream()
            .filter(name -> name.score() >= minimumScore)
            .toList();
  }

  /** The first step alone, for one thread. */
  public SentenceFinder sentenceFinder() {
    return sentences.sentenceFinder();
  }
}
