package org.standoff.annotate;

import org.standoff.annotate.opennlp.OpenNlpNames;
import org.standoff.annotation.NameFinder;
import org.standoff.annotation.SentenceFinder;
import org.standoff.entities.WhoIsWho;
import org.standoff.facts.FactRules;
import org.standoff.figures.FigureGrammar;

/** Models in memory. May be shared by threads; the annotators made from them may not. */
public final class AnnotatorModels {
  private final SentenceModels sentences;
  private final OpenNlpNames names;
  private final String id;

  AnnotatorModels(SentenceModels sentences, OpenNlpNames names, String id) {
    this.sentences = sentences;
    this.names = names;
    this.id = id;
  }

  /** An annotator for one thread. */
  public Annotator annotator() {
    return new Annotator(
        sentenceFinder(), nameFinder(), new FigureGrammar(), new WhoIsWho(), new FactRules(), id);
  }

  /** The step that finds names alone, for one thread. */
  public NameFinder nameFinder() {
    return names.nameFinder();
  }

  /** The first step alone, for one thread. */
  public SentenceFinder sentenceFinder() {
    return sentences.sentenceFinder();
  }
}
