package org.standoff.annotate;

import java.util.Optional;
import java.util.function.Supplier;
import org.standoff.annotation.NameFinder;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;
import org.standoff.languages.LanguageFinder;

/** Models in memory. May be shared by threads; the annotators made from them may not. */
public final class AnnotatorModels {
  private final LanguageFinder languages;
  private final Supplier<SentenceFinder> sentences;
  private final Optional<Supplier<SentenceParser>> parsers;
  private final Supplier<NameFinder> names;
  private final English english;
  private final String id;

  AnnotatorModels(
      LanguageFinder languages,
      Supplier<SentenceFinder> sentences,
      Optional<Supplier<SentenceParser>> parsers,
      Supplier<NameFinder> names,
      English english,
      String id) {
    this.languages = languages;
    this.sentences = sentences;
    this.parsers = parsers;
    this.names = names;
    this.english = english;
    this.id = id;
  }

  /** An annotator for one thread. */
  public Annotator annotator() {
    return new Annotator(
        languages,
        sentenceFinder(),
        parsers.map(Supplier::get),
        nameFinder(),
        english.figureFinder(),
        english.entityResolver(),
        english.factFinder(),
        id);
  }

  /** The step that finds names alone, for one thread. */
  public NameFinder nameFinder() {
    return names.get();
  }

  /**
   * The step that parses sentences alone, for one thread.
   *
   * @throws IllegalStateException if no step of these models needs trees
   */
  public SentenceParser parser() {
    return parsers
        .map(Supplier::get)
        .orElseThrow(() -> new IllegalStateException("these models make no trees"));
  }

  /** The first step alone, for one thread. */
  public SentenceFinder sentenceFinder() {
    return sentences.get();
  }
}
