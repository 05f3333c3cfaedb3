package org.standoff.annotate;

import java.util.Optional;
import java.util.function.Supplier;
import org.standoff.annotation.NameFinder;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;

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
    var english = new English(files.steps());
    return new Annotator(
        sentenceFinder(),
        parsers.map(Supplier::get),
        nameFinder(),
        english.figureFinder(),
        english.entityResolver(),
        english.factFinder(),
        files.id());
  }

  /** The step that finds names alone, for one thread. */
  public NameFinder nameFinder() {
    return new ProbableNames(names.get(), files.minimumScore());
  }

  /** The first step alone, for one thread. */
  public SentenceFinder sentenceFinder() {
    return sentences.sentenceFinder();
  }
}
