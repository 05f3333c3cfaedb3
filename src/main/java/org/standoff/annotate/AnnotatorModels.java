package org.standoff.annotate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.standoff.annotation.FactFinder;
import org.standoff.annotation.FigureFinder;
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
  private final Optional<Supplier<SentenceParser>> parsers;
  private final Supplier<NameFinder> names;
  private final ModelFiles files;

  AnnotatorModels(
      SentenceModels sentences,
      Optional<Supplier<SentenceParser>> parsers,
      Supplier<NameFinder> names,
      ModelFiles files) {
    this.sentences = sentences;
    this.parsers = parsers;
    this.names = names;
    this.files = files;
  }

  /** An annotator for one thread. */
  public Annotator annotator() {
    return new Annotator(
        sentenceFinder(),
        parsers.map(Supplier::get),
        nameFinder(),
        figureFinder(),
        files.steps().contains(Step.PRONOUNS) ? new WhoIsWho() : WhoIsWho.ofNamesAlone(),
        factFinder(),
        files.id());
  }

  private FigureFinder figureFinder() {
    return files.steps().contains(Step.FIGURES)
        ? new FigureGrammar()
        : (article, sentences, names) -> List.of();
  }

  private FactFinder factFinder() {
    return files.steps().contains(Step.FACTS)
        ? new RelationRules(new FactRules())
        : (article, findings) -> List.of();
  }

  /** The step that finds names alone, for one thread. */
  public NameFinder nameFinder() {
    var finder = names.get();
    if (files.minimumScore() == 0) {
      return finder;
    }
    return (article, sentences) ->
        finder.names(article, sentences).stream()
            .filter(name -> name.score() >= files.minimumScore())
            .toList();
  }

  /**
   * The step that parses sentences alone, for one thread.
   *
   * @throws IllegalStateException if no step of these models needs trees
   */
  public SentenceParser parser() {
    return parsers
        .map(Supplier::get)
        .orElseThrow(() -> new IllegalStateException(files.id() + " makes no trees"));
  }

  /** The first step alone, for one thread. */
  public SentenceFinder sentenceFinder() {
    return sentences.sentenceFinder();
  }
}
