package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;

/** Splits an article into sentences of tagged tokens. */
@FunctionalInterface
public interface SentenceFinder {
  /** Sentences in order, without overlap, that cover every character that is no blank or markup. */
  List<Sentence> sentences(Article article);
}
